package yeartwo.publisher.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** The events of a test report: a test is started, may report entries, and is finished. */
final class Events {

    private final Document report;
    private final Problems problems;
    private Optional<String> running = Optional.empty();
    private final Map<String, Element> started = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> entries = new LinkedHashMap<>();
    private final List<TestRun> tests = new ArrayList<>();

    Events(Document report, Problems problems) {
        this.report = report;
        this.problems = problems;
    }

    TestReport read() {
        NodeList events = report.getDocumentElement().getElementsByTagNameNS("*", "*");
        for (int i = 0; i < events.getLength(); i++) {
            Element event = (Element) events.item(i);
            switch (event.getLocalName()) {
                case "started" -> started(event);
                case "entry" -> entry(event);
                case "finished" -> finished(event);
                default -> {
                }
            }
        }
        return new TestReport(List.copyOf(tests), text(report.getDocumentElement(), "javaVersion").orElse(""));
    }

    /** JaCoCo's records are told apart by time: what runs at the same time as a test would be credited to it. */
    private void started(Element event) {
        started.put(event.getAttribute("id"), event);
        if (isTest(event)) {
            running.ifPresent(other -> problems.add(Problem.of("test " + name(event)
                    + " began before test " + other + " ended, so nobody knows which of them executed what",
                    "run the tests of the snippets one at a time")));
            running = Optional.of(name(event));
        }
    }

    private static String name(Element started) {
        return source(started, "className").replaceFirst(".*\\.", "") + "." + source(started, "methodName");
    }

    private static boolean isTest(Element started) {
        return text(started, "type").orElse("").equals("TEST");
    }

    private void entry(Element entry) {
        Element reported = entry;
        while (!"reported".equals(reported.getLocalName())) {
            reported = (Element) reported.getParentNode();
        }
        entries.computeIfAbsent(reported.getAttribute("id"), any -> new LinkedHashMap<>())
                .computeIfAbsent(entry.getAttribute("key"), any -> new ArrayList<>()).add(entry.getTextContent());
    }

    private void finished(Element finished) {
        String id = finished.getAttribute("id");
        Element start = started.get(id);
        Optional<String> failure = text(finished, "throwable").or(() -> text(finished, "reason"));
        String outcome = first(finished, "result").map(result -> result.getAttribute("status")).orElse("");
        if (isTest(start)) {
            running = Optional.empty();
        }
        if (isTest(start) || !outcome.equals("SUCCESSFUL")) {
            tests.add(new TestRun(text(start, "uniqueId").orElse(""), source(start, "className"),
                    source(start, "methodName"), start.getAttribute("name"), outcome, failure, tags(start),
                    entries.getOrDefault(id, Map.of())));
        }
    }

    private static String source(Element start, String attribute) {
        return first(start, "methodSource").or(() -> first(start, "classSource"))
                .map(source -> source.getAttribute(attribute)).orElse("");
    }

    private static Set<String> tags(Element start) {
        NodeList tags = start.getElementsByTagNameNS("*", "tag");
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < tags.getLength(); i++) {
            found.add(tags.item(i).getTextContent().strip());
        }
        return found;
    }

    private static Optional<String> text(Element element, String name) {
        return first(element, name).map(Element::getTextContent).map(String::strip);
    }

    private static Optional<Element> first(Element element, String name) {
        return Optional.ofNullable((Element) element.getElementsByTagNameNS("*", name).item(0));
    }
}
