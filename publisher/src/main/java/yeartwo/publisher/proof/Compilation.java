package yeartwo.publisher.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Compiles the published sources as they stand, in memory. Evidence counts only when its class ids are those of these
 * bytes: so what a page includes is what ran, whatever lies in a target folder.
 */
final class Compilation {

    /** As the compiler plugin calls javac in pom.xml; a difference would make every class a stranger to its evidence. */
    private static final List<String> OPTIONS = List.of("--release", "17", "-g", "-parameters", "-proc:none",
            "-encoding", "UTF-8");

    private final Path root;
    private final Problems problems;

    Compilation(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * Compiles all classes below a folder.
     *
     * @param sources the root folder of the sources
     * @param classPath what they need, as a class path
     * @return the bytes of the classes by binary name; those of sources that do not compile are missing
     */
    Map<String, byte[]> compile(Path sources, String classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            problems.add(Problem.of("this Java has no compiler; run with a JDK, not with a JRE"));
            return Map.of();
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT,
                StandardCharsets.UTF_8); Memory memory = new Memory(files)) {
            List<Path> javaFiles = Sources.files(sources, ".java");
            if (javaFiles.isEmpty()) {
                return Map.of();
            }
            List<String> options = Stream.concat(OPTIONS.stream(), Stream.of("-classpath", classPath)).toList();
            compiler.getTask(null, memory, diagnostics, options, null, files.getJavaFileObjectsFromPaths(javaFiles))
                    .call();
            diagnostics.getDiagnostics().stream().filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .forEach(this::report);
            return memory.classes();
        }
    }

    private void report(Diagnostic<? extends JavaFileObject> error) {
        String file = error.getSource() == null
                ? ""
                : root.relativize(Path.of(error.getSource().toUri())).toString().replace('\\', '/');
        List<String> message = error.getMessage(Locale.ROOT).lines().map(String::strip).toList();
        problems.add(new Problem(file, (int) Math.max(0, error.getLineNumber()), "does not compile: " + message.get(0),
                message.subList(1, message.size())));
    }

    /** Keeps classes instead of writing them. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        Memory(JavaFileManager files) {
            super(files);
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new TreeMap<>();
            written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind,
                FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(name, any -> new ByteArrayOutputStream());
                }
            };
        }

        @Override
        public void close() {
            try {
                super.close();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
