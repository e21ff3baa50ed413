package yeartwo.publisher.code;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Compiles sources as they stand, in memory. Evidence counts only when its class ids are those of these bytes: so what a
 * page includes is what ran, whatever lies in a target folder.
 */
public final class Compilation {

    /**
     * As the compiler plugin calls javac in pom.xml, with --release 17; a difference would make every class a stranger to its
     * evidence. A JDK 17 is what it asks for itself, and looking that up takes javac longer than a small class.
     */
    public static final List<String> OPTIONS = Stream.concat(
            Runtime.version().feature() == 17
                    ? Stream.of("-source", "17", "-target", "17")
                    : Stream.of("--release", "17"),
            Stream.of("-g", "-parameters", "-proc:none", "-implicit:none", "-encoding", "UTF-8")).toList();

    private final Sources sources;
    private final String classPath;
    private final Problems problems;

    /**
     * @param classPath the libraries, as javac takes them
     * @param problems takes what does not compile, and what is wrong with the text of the published sources
     */
    public Compilation(Sources sources, String classPath, Problems problems) {
        this.sources = sources;
        this.classPath = classPath;
        this.problems = problems;
    }

    /**
     * The published classes. Those of sources that do not compile are missing.
     *
     * @param classes their bytes by binary name
     * @param syntax what each source asks to be run, by its file as JaCoCo names it
     * @param surroundings what stands around the regions of each, by the same
     */
    public record Published(Map<String, byte[]> classes, Map<String, Syntax> syntax,
            Map<String, Surroundings> surroundings)
            implements
                Serializable {
    }

    /**
     * Compiles and reads the published sources, unless they are as they were at the last time.
     *
     * @throws IOException if a source or a library cannot be read
     */
    public Published published() throws IOException {
        return remembered("published", Published.class, List.of(sources.java()), this::readPublished);
    }

    private Published readPublished() throws IOException {
        Map<String, Syntax> syntax = new TreeMap<>();
        Map<String, Surroundings> surroundings = new TreeMap<>();
        Map<String, byte[]> classes = compile(sources.java(), (units, trees) -> {
            Asking asking = new Asking(units, trees);
            units.forEach(unit -> {
                String file = Sources.slashes(sources.java().relativize(file(unit)));
                syntax.put(file, Syntax.of(unit, trees, asking));
                surroundings.put(file, Surroundings.of(unit, trees));
                Stream.of(Cut.in(unit, trees), HandMade.inPublished(unit, trees), Swallowed.in(unit, trees))
                        .flatMap(faults -> faults.entrySet().stream())
                        .forEach(fault -> problems.add(
                                Problem.at(sources.place(file(unit)), fault.getKey(), fault.getValue())));
            });
        });
        return new Published(classes, syntax, surroundings);
    }

    /**
     * The tests.
     *
     * @param classes their bytes by binary name
     * @param assertions what each asserts
     * @param beside what is wrong with the methods beside them
     */
    public record Tests(Map<String, byte[]> classes, List<Assertions> assertions, List<Beside> beside)
            implements
                Serializable {
    }

    /** Something wrong with a method that is no test, in a file as JaCoCo names it. */
    public record Beside(String file, int line, String text) implements Serializable {
    }

    /**
     * The same of the sources of the tests.
     *
     * @throws IOException if a source or a library cannot be read
     */
    public Tests tests() throws IOException {
        return remembered("tests", Tests.class, List.of(sources.java(), sources.tests()), this::readTests);
    }

    private Tests readTests() throws IOException {
        List<Assertions> assertions = new ArrayList<>();
        List<Beside> beside = new ArrayList<>();
        Map<String, byte[]> classes = compile(sources.tests(), (units, trees) -> {
            TestMethods methods = new TestMethods(units, trees, this::isPublished);
            AssertionReader reader = new AssertionReader(sources, methods);
            methods.all().forEach(test -> assertions.add(reader.read(test)));
            new BesideTests(methods).faults().forEach(
                    each -> beside.add(new Beside(reader.compiled(each.source()), each.line(), each.text())));
        });
        return new Tests(classes, assertions, beside);
    }

    /** Javac takes a second for each; a bake after a change of the text finds the sources as they were. */
    private <T extends Serializable> T remembered(String kind, Class<T> type, List<Path> roots, Reading<T> reading)
            throws IOException {
        Remembered remembered = new Remembered(sources.root().resolve("target/compiled-" + kind));
        String question = Inputs.digest(OPTIONS, classPath, roots);
        Optional<T> known = remembered.answer(question, type);
        if (known.isPresent()) {
            return known.get();
        }
        boolean wasFine = problems.isEmpty();
        T read = reading.read();
        if (wasFine && problems.isEmpty()) {
            remembered.keep(question, read);
        }
        return read;
    }

    private interface Reading<T> {

        T read() throws IOException;
    }

    private boolean isPublished(String type) {
        return Files.exists(sources.java().resolve(type.replace('.', '/') + ".java"));
    }

    private static Path file(CompilationUnitTree unit) {
        return Path.of(unit.getSourceFile().toUri());
    }

    /** @param reader reads the trees between javac's analysis and what it makes of them, which takes them apart */
    private Map<String, byte[]> compile(Path root, BiConsumer<List<CompilationUnitTree>, Trees> reader)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            problems.add(Problem.of("this Java has no compiler; run with a JDK, not with a JRE"));
            return Map.of();
        }
        List<Path> files = Sources.files(root, ".java");
        if (files.isEmpty()) {
            return Map.of();
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(diagnostics, Locale.ROOT,
                StandardCharsets.UTF_8); InMemory memory = new InMemory(standard)) {
            List<String> options = Stream.concat(OPTIONS.stream(),
                    Stream.of("-classpath", classPath, "-sourcepath", sources.java().toString())).toList();
            JavacTask task = (JavacTask) compiler.getTask(null, memory, diagnostics, options, null,
                    standard.getJavaFileObjectsFromPaths(files));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            Trees trees = Trees.instance(task);
            units.forEach(unit -> checkAlone(unit, trees));
            task.analyze();
            reader.accept(units, trees);
            task.generate();
            diagnostics.getDiagnostics().stream().filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .forEach(this::report);
            return memory.classes();
        }
    }

    /** Pages, tests and reports name a class by its file. */
    private void checkAlone(CompilationUnitTree unit, Trees trees) {
        unit.getTypeDecls().stream().filter(ClassTree.class::isInstance).skip(1)
                .map(type -> trees.getSourcePositions().getStartPosition(unit, type))
                .forEach(start -> problems.add(Problem.at(sources.place(file(unit)),
                        (int) unit.getLineMap().getLineNumber(start),
                        "a second class in a file, where nobody looks for "
                                + "it; give it a file of its own")));
    }

    private void report(Diagnostic<? extends JavaFileObject> error) {
        String file = error.getSource() == null ? "" : sources.place(Path.of(error.getSource().toUri()));
        List<String> message = error.getMessage(Locale.ROOT).lines().map(String::strip).toList();
        problems.add(new Problem(file, (int) Math.max(0, error.getLineNumber()), "does not compile: " + message.get(0),
                message.subList(1, message.size())));
    }
}
