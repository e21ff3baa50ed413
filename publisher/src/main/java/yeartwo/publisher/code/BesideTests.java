package yeartwo.publisher.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

import yeartwo.publisher.code.TestMethods.Fault;

/** Judges the methods that stand beside tests: one that nobody calls, or that calls what no test asserts, proves nothing. */
final class BesideTests {

    private static final String JUNIT = "org.junit.jupiter.";

    /** What JUnit calls once for all tests of a class. */
    private static final Set<String> ONCE = Set.of("org.junit.jupiter.api.BeforeAll", "org.junit.jupiter.api.AfterAll");

    /** What JUnit calls when a test is over. */
    private static final String AFTER = "org.junit.jupiter.api.AfterEach";

    private static final Pattern LIFECYCLE = Pattern.compile("org\\.junit\\.jupiter\\.api\\.(Before|After)(Each|All)"
            + "|org\\.junit\\.jupiter\\.params\\.(Before|After)ParameterizedClassInvocation");

    private final TestMethods methods;
    private final Set<Element> types;

    BesideTests(TestMethods methods) {
        this.methods = methods;
        this.types = methods.all().stream().map(TestMethods.Test::method).flatMap(BesideTests::around)
                .collect(Collectors.toSet());
    }

    /** The class of a method, and those around that. */
    private static Stream<Element> around(Element method) {
        return Stream.iterate(method.getEnclosingElement(), each -> each.getKind() != ElementKind.PACKAGE,
                Element::getEnclosingElement);
    }

    /** What is wrong beside the tests. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(methods.faultsAnywhere());
        methods.others().forEach((method, body) -> {
            methods.faults(method).forEach((line, text) -> faults.add(new Fault(body.source(), line, text)));
            fault(method).ifPresent(text -> faults.add(new Fault(body.source(), body.line(), text)));
        });
        return faults;
    }

    private Optional<String> fault(Element method) {
        String name = "'" + method.getSimpleName() + "' ";
        List<String> annotations = method.getAnnotationMirrors().stream()
                .map(each -> each.getAnnotationType().toString()).toList();
        boolean isOnce = annotations.stream().anyMatch(ONCE::contains) || isOfAnExtension(method);
        if (isOnce && methods.isPublished(method)
                || annotations.contains(AFTER) && methods.unasserted(method).isPresent()) {
            return Optional.of(name + "calls published code where no test asserts what comes of it: once for all, or "
                    + "after the end");
        }
        if (annotations.stream().anyMatch(each -> each.startsWith(JUNIT) && !LIFECYCLE.matcher(each).matches())) {
            return Optional.of(name + "has " + annotations.get(0).replaceFirst(".*\\.", "@")
                    + " and is no test; give it @Test, or delete it");
        }
        boolean isOurs = method.getKind() == ElementKind.METHOD && types.contains(method.getEnclosingElement())
                && !method.getModifiers().contains(Modifier.STATIC) && !mayImplement(method);
        return annotations.isEmpty() && isOurs && !methods.isCalled(method)
                ? Optional.of(name + "is no test, and no test calls it; give it @Test, or delete it")
                : Optional.empty();
    }

    /** Whether JUnit calls a method around tests, as it does those of its extensions. */
    private static boolean isOfAnExtension(Element method) {
        return method.getKind().isField() && isAnExtension(method.asType())
                || method.getEnclosingElement() instanceof TypeElement type && isAnExtension(type.asType());
    }

    static boolean isAnExtension(TypeMirror type) {
        return Wide.supertypes(type).anyMatch(each -> each.toString().startsWith(JUNIT + "api.extension."));
    }

    /** Whether an interface or a class may ask for a method. */
    private static boolean mayImplement(Element method) {
        TypeElement type = (TypeElement) method.getEnclosingElement();
        return method.getModifiers().contains(Modifier.PUBLIC)
                && (!type.getInterfaces().isEmpty() || !type.getSuperclass().toString().equals("java.lang.Object"));
    }
}
