import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Pastes every block of a finished site into what unfolds below it, as a reader does, and compiles each alone. */
class Pasted {

    private static final Pattern BLOCK = Pattern.compile("<div class=\"listingblock[^\"]*\">(.*?)</details>", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("<pre[^>]*>(.*?)</pre>", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("source/([^\"]*)/(\\w+)\\.java\\.txt\">full class");
    private static final String HERE = "// The block above goes here.";

    /** Arguments: the site's folder, the class path of its snippets. */
    public static void main(String[] arguments) throws IOException {
        int pasted = 0;
        List<String> failed = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path page : files.filter(file -> file.endsWith("index.html")).sorted().toList()) {
                for (Matcher block = BLOCK.matcher(Files.readString(page)); block.find();) {
                    Matcher name = CLASS.matcher(block.group(1));
                    if (name.find()) {
                        pasted++;
                        if (!compiles(name.group(1), name.group(2), source(block.group(1)), arguments[1])) {
                            failed.add(page + ": " + name.group(2));
                        }
                    }
                }
            }
        }
        failed.forEach(System.out::println);
        System.out.println(pasted + " blocks pasted, " + failed.size() + " do not compile");
        System.exit(pasted == 0 || !failed.isEmpty() ? 1 : 0);
    }

    private static String source(String block) {
        List<String> codes = CODE.matcher(block).results().map(code -> text(code.group(1))).toList();
        return codes.size() < 2 || !codes.get(1).contains(HERE)
                ? String.join("\n", codes.subList(1, codes.size())) + "\n" + codes.get(0)
                : codes.get(1).replace(HERE, codes.get(0));
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#39;", "'").replace("&amp;", "&");
    }

    private static boolean compiles(String folder, String name, String source, String classPath) throws IOException {
        Path file = Files.createDirectories(Files.createTempDirectory("pasted").resolve(folder)).resolve(name + ".java");
        Files.writeString(file, "package " + folder.replace('/', '.') + ";\n" + source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        return compiler.run(null, null, null, "--release", "17", "-proc:none", "-implicit:none", "-cp", classPath,
                "-d", file.getParent().toString(), file.toString()) == 0;
    }
}
