package yeartwo.publisher;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.jacoco.core.data.ExecutionDataWriter;
import org.jacoco.core.instr.Instrumenter;
import org.jacoco.core.runtime.IRuntime;
import org.jacoco.core.runtime.LoggerRuntime;
import org.jacoco.core.runtime.RuntimeData;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import yeartwo.publisher.code.Compilation;

/**
 * Compiles and runs the snippets of a fixture site as Maven would: what it leaves is real evidence, written by javac,
 * JUnit and JaCoCo.
 */
final class EvidenceMaker {

    private final Path site;
    private final IRuntime runtime = new LoggerRuntime();
    private final RuntimeData data = new RuntimeData();

    EvidenceMaker(Path site) {
        this.site = site;
    }

    void make() throws Exception {
        Path target = site.resolve("snippets/target");
        Files.createDirectories(target);
        Files.writeString(target.resolve("classpath"), "");
        Files.writeString(target.resolve("test-classpath"), Libraries.OF_TESTS);
        if (!compile(site.resolve("snippets/src/main/java"), target.resolve("classes"), "")
                || !compile(site.resolve("snippets/src/test/java"), target.resolve("test-classes"),
                        target.resolve("classes") + File.pathSeparator + Libraries.OF_TESTS)) {
            return;
        }
        runtime.startup(data);
        run(new Loader(classes(target)), target.resolve("evidence"));
        runtime.shutdown();
    }

    private static boolean compile(Path sources, Path classes, String classPath) throws IOException {
        List<String> arguments = new ArrayList<>(Compilation.OPTIONS);
        arguments.addAll(List.of("-nowarn", "-d", classes.toString(), "-classpath", classPath));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().map(Path::toString)
                    .forEach(arguments::add);
        }
        return ToolProvider.getSystemJavaCompiler().run(null, OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(), arguments.toArray(String[]::new)) == 0;
    }

    private Map<String, byte[]> classes(Path target) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        Instrumenter instrumenter = new Instrumenter(runtime);
        for (String folder : List.of("classes", "test-classes")) {
            Path root = target.resolve(folder);
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".class")).sorted().toList()) {
                    String name = root.relativize(file).toString().replaceFirst("\\.class$", "").replaceAll("[/\\\\]",
                            ".");
                    classes.put(name, instrumenter.instrument(Files.readAllBytes(file), name));
                }
            }
        }
        return classes;
    }

    private void run(Loader loader, Path evidence) throws ClassNotFoundException {
        List<Class<?>> tests = new ArrayList<>();
        for (String name : loader.classes.keySet()) {
            if (name.endsWith("Test")) {
                tests.add(loader.loadClass(name));
            }
        }
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(tests.stream().map(test -> selectClass(test)).toList())
                .configurationParameter("junit.platform.reporting.open.xml.enabled", "true")
                .configurationParameter("junit.platform.reporting.output.dir", evidence.toString())
                .build();
        LauncherFactory.create().execute(request, new Recorder(evidence));
    }

    /** Writes what each test executed when it ends. */
    private final class Recorder implements TestExecutionListener {

        private final Path evidence;
        private final Map<String, int[]> counts = new TreeMap<>();

        Recorder(Path evidence) {
            this.evidence = evidence;
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            count(test)[2]++;
        }

        private int[] count(TestIdentifier test) {
            String name = test.getSource().map(MethodSource.class::cast).orElseThrow().getClassName();
            int[] count = counts.computeIfAbsent(name, any -> new int[3]);
            count[0]++;
            return count;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (!test.isTest()) {
                return;
            }
            count(test)[1] += result.getStatus() == TestExecutionResult.Status.FAILED ? 1 : 0;
            record(test.getLegacyReportingName().replaceAll("\\W", ""), test.getUniqueId());
        }

        @Override
        public void testPlanExecutionFinished(TestPlan plan) {
            record("end", "end");
            counts.forEach(this::report);
        }

        /** As surefire does. */
        private void report(String name, int[] count) {
            Path folder = evidence.resolveSibling("surefire-reports");
            try {
                Files.createDirectories(folder);
                String test = "<testcase classname='" + name + "'>%s</testcase>";
                Files.writeString(folder.resolve("TEST-" + name + ".xml"), "<testsuite>"
                        + test.formatted("").repeat(count[0] - count[1] - count[2])
                        + test.formatted("<failure/>").repeat(count[1])
                        + test.formatted("<skipped/>").repeat(count[2]) + "</testsuite>");
            } catch (IOException unwritten) {
                throw new IllegalStateException(unwritten);
            }
        }

        private void record(String name, String session) {
            try (OutputStream out = Files.newOutputStream(evidence.resolve(name + ".exec"))) {
                ExecutionDataWriter writer = new ExecutionDataWriter(out);
                data.setSessionId(session);
                data.collect(writer, writer, true);
            } catch (IOException unwritten) {
                throw new IllegalStateException(unwritten);
            }
        }
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(EvidenceMaker.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
