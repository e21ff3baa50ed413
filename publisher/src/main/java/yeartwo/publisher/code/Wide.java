package yeartwo.publisher.code;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

import org.jspecify.annotations.Nullable;

/** Tells the types of exceptions that say nothing about what went wrong. */
final class Wide {

    /** What a bug of any kind throws; of an SDK's service, what any of its refusals is. */
    private static final Pattern WIDE = Pattern.compile(
            "java\\.lang\\.(Object|Throwable|Exception|RuntimeException)|software\\.amazon\\.awssdk\\.(core|awscore)\\.exception\\.(SdkException"
                    + "|SdkServiceException|AwsServiceException)");

    private static final Pattern FAILURE = Pattern.compile("java\\.lang\\.(Error|AssertionError)");

    private static final String SERVICE = "software.amazon.awssdk.awscore.exception.AwsServiceException";

    private Wide() {
    }

    static String tooWide(String type) {
        return "'" + type + "' is what a bug of any kind throws too; name the exception that you expect, or look at it";
    }

    /** The class that an expression stands for, as far as its type tells; for a {@code Class<?>} that is any. */
    static Optional<Element> named(@Nullable TypeMirror expression) {
        return expression instanceof DeclaredType type
                ? type.getTypeArguments().stream()
                        .map(named -> named instanceof TypeVariable any ? any.getUpperBound() : named)
                        .filter(DeclaredType.class::isInstance).map(named -> ((DeclaredType) named).asElement())
                        .findFirst()
                : Optional.empty();
    }

    /** The class of a type, and all that it extends and implements. */
    static Stream<Element> supertypes(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement made
                ? Stream.concat(Stream.of(made), Stream.concat(Stream.of(made.getSuperclass()),
                        made.getInterfaces().stream()).flatMap(Wide::supertypes))
                : Stream.of();
    }

    /** Whether it is an exception, or code that may throw one. */
    static boolean isThrown(Element type) {
        return type.toString().matches(".*\\.Throw(able|ingCallable)");
    }

    static boolean isWide(Element type) {
        return type instanceof TypeElement exception && (WIDE.matcher(exception.toString()).matches()
                || exception.getSuperclass().toString().equals(SERVICE));
    }

    /** Whether it is what an assertion throws. */
    static boolean isFailure(Element type) {
        return type instanceof TypeElement failure && (FAILURE.matcher(failure.toString()).matches()
                || FAILURE.matcher(failure.getSuperclass().toString()).matches());
    }
}
