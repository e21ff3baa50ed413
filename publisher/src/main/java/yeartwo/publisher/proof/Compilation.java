package yeartwo.publisher.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Compiles the published sources and their tests as they stand, in memory. Evidence counts only when its class ids are
 * those of these bytes: so what a page includes is what ran, whatever lies in a target folder.
 */
final class Compilation {

    /** As the compiler plugin calls javac in pom.xml; a difference would make every class a stranger to its evidence. */
    private static final List<String> OPTIONS = List.of("--release", "17", "-g", "-parameters", "-proc:none",
            "-encoding", "UTF-8");

    private final Sources sources;
    private final Problems problems;

    Compilation(Sources sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /**
     * What became of the sources. Those that do not compile are missing.
     *
     * @param published the bytes of the published classes by binary name
     * @param all the same, with those of the tests
     * @param syntax what each published source asks to be run, by its file as JaCoCo names it
     * @param unasserted the tests that assert nothing
     */
    record Compiled(Map<String, byte[]> published, Map<String, byte[]> all, Map<String, Syntax> syntax,
            List<Problem> unasserted) {

        static final Compiled NOTHING = new Compiled(Map.of(), Map.of(), Map.of(), List.of());
    }

    /** Compiles all classes, the tests' too: what a test was must be known as well as what it tested. */
    Compiled compile(String classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            problems.add(Problem.of("this Java has no compiler; run with a JDK, not with a JRE"));
            return Compiled.NOTHING;
        }
        List<Path> files = new ArrayList<>(Sources.files(sources.java(), ".java"));
        files.addAll(Sources.files(sources.tests(), ".java"));
        if (files.isEmpty()) {
            return Compiled.NOTHING;
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(diagnostics, Locale.ROOT,
                StandardCharsets.UTF_8); Memory memory = new Memory(standard, sources.java())) {
            List<String> options = Stream.concat(OPTIONS.stream(), Stream.of("-classpath", classPath)).toList();
            JavacTask task = (JavacTask) compiler.getTask(null, memory, diagnostics, options, null,
                    standard.getJavaFileObjectsFromPaths(files));
            Map<String, Syntax> syntax = new TreeMap<>();
            List<Problem> unasserted = new ArrayList<>();
            analyze(task, syntax, unasserted);
            task.generate();
            diagnostics.getDiagnostics().stream().filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .forEach(this::report);
            return new Compiled(memory.published(), memory.all(), syntax, unasserted);
        }
    }

    /** Between javac's analysis and what it makes of it, which takes the trees apart. */
    private void analyze(JavacTask task, Map<String, Syntax> syntax, List<Problem> unasserted) throws IOException {
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        task.analyze();
        Trees trees = Trees.instance(task);
        List<CompilationUnitTree> tests = new ArrayList<>();
        for (CompilationUnitTree unit : units) {
            if (file(unit).startsWith(sources.java())) {
                syntax.put(Sources.slashes(sources.java().relativize(file(unit))), Syntax.of(unit, trees));
            } else {
                tests.add(unit);
            }
        }
        new Unasserted(tests, trees).find()
                .forEach(test -> unasserted.add(Problem.at(sources.place(file(test.source())), test.line(),
                        "test '" + test.name() + "' asserts nothing, so it passes whatever the code does")));
    }

    private static Path file(CompilationUnitTree unit) {
        return Path.of(unit.getSourceFile().toUri());
    }

    private void report(Diagnostic<? extends JavaFileObject> error) {
        String file = error.getSource() == null ? "" : sources.place(Path.of(error.getSource().toUri()));
        List<String> message = error.getMessage(Locale.ROOT).lines().map(String::strip).toList();
        problems.add(new Problem(file, (int) Math.max(0, error.getLineNumber()), "does not compile: " + message.get(0),
                message.subList(1, message.size())));
    }

    /** Keeps classes instead of writing them. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Path publishedSources;
        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();
        private final TreeSet<String> published = new TreeSet<>();

        Memory(JavaFileManager files, Path publishedSources) {
            super(files);
            this.publishedSources = publishedSources;
        }

        Map<String, byte[]> all() {
            Map<String, byte[]> classes = new TreeMap<>();
            written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        }

        Map<String, byte[]> published() {
            Map<String, byte[]> classes = all();
            classes.keySet().retainAll(published);
            return classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind,
                FileObject sibling) {
            if (Path.of(sibling.toUri()).startsWith(publishedSources)) {
                published.add(name);
            }
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
