package yeartwo.publisher.code;

import java.util.HashSet;
import java.util.Set;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** What the annotations of a method make of it. */
final class TestAnnotations {

    /** On every annotation that makes a test of a method, directly or by another annotation. */
    private static final String TESTABLE = "org.junit.platform.commons.annotation.Testable";

    private static final String FACTORY = "org.junit.jupiter.api.TestFactory";

    private TestAnnotations() {
    }

    static boolean makeATest(Element method) {
        return hold(method, TESTABLE, new HashSet<>());
    }

    /** Whether they make a method of it that makes tests when it runs. */
    static boolean makeAFactory(Element method) {
        return hold(method, FACTORY, new HashSet<>());
    }

    private static boolean hold(Element element, String annotation, Set<Element> seen) {
        return element.getAnnotationMirrors().stream().map(AnnotationMirror::getAnnotationType)
                .anyMatch(type -> type.toString().equals(annotation)
                        || seen.add(type.asElement()) && hold(type.asElement(), annotation, seen));
    }
}
