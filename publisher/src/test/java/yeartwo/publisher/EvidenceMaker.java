package yeartwo.publisher;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
import yeartwo.publisher.code.Sources;
import yeartwo.publisher.problem.Problems;

/**
 * Compiles and runs the snippets of a fixture site: what it leaves is real evidence, written by javac, JUnit and JaCoCo.
 * It compiles as the publisher does, which then need not do it again; that Maven's classes are the same, the build of the
 * project itself shows.
 */
final class EvidenceMaker {

    private final Path site;
    private final IRuntime runtime = new LoggerRuntime();
    private final RuntimeData data = new RuntimeData();

    EvidenceMaker(Path site) {
        this.site = site;
    }

    void make() throws Exception {
        Sources sources = Sources.of(site, "yeartwo");
        Files.createDirectories(sources.classPath().getParent());
        Files.writeString(sources.classPath(), "");
        Files.writeString(sources.testClassPath(), Libraries.OF_TESTS);
        Map<String, byte[]> published = new Compilation(sources, "", new Problems()).published().classes();
        Map<String, byte[]> tests = new Compilation(sources, Libraries.OF_TESTS, new Problems()).tests().classes();
        if (published.isEmpty() || tests.isEmpty()) {
            return;
        }
        runtime.startup(data);
        run(new Loader(instrumented(published, tests)), site.resolve("snippets/target/evidence"));
        runtime.shutdown();
    }

    private Map<String, byte[]> instrumented(Map<String, byte[]> published, Map<String, byte[]> tests)
            throws IOException {
        Instrumenter instrumenter = new Instrumenter(runtime);
        Map<String, byte[]> classes = new TreeMap<>(published);
        classes.putAll(tests);
        for (Map.Entry<String, byte[]> type : classes.entrySet()) {
            type.setValue(instrumenter.instrument(type.getValue(), type.getKey()));
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
