package yeartwo.backend;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the property {@code backend} asks for. */
enum Choice {

    /** LocalStack when a Docker engine answers, has the images or can pull them, and can run them, else the embedded backend. */
    AUTO {
        @Override
        Backend start(Supplier<Backend> localStack) {
            return LocalStack.missing().<Backend>map(Embedded::new)
                    .orElseGet(() -> orEmbedded(localStack, System.out::println));
        }
    },

    /** LocalStack or nothing. */
    LOCALSTACK {
        @Override
        Backend start(Supplier<Backend> localStack) {
            LocalStack.missing().ifPresent(missing -> {
                throw new IllegalStateException("-Dbackend=localstack: " + missing
                        + ". Start a Docker engine, or leave the property away to use the embedded backend.");
            });
            return localStack.get();
        }
    },

    /** DynamoDB Local and recordings. */
    EMBEDDED {
        @Override
        Backend start(Supplier<Backend> localStack) {
            return new Embedded("-Dbackend=embedded");
        }
    };

    /** @param localStack starts it, where that is what answers */
    abstract Backend start(Supplier<Backend> localStack);

    /** An engine that answers may still be unable to run a container, for want of another image for instance. */
    static Backend orEmbedded(Supplier<Backend> backend, Consumer<String> console) {
        try {
            return backend.get();
        } catch (RuntimeException unusable) {
            console.accept("backend: " + unusable.getMessage());
            return new Embedded("the Docker engine that answers could not run LocalStack");
        }
    }

    /** What this run asks for; {@code auto} where it asks for nothing, as in an IDE. */
    static Choice ofThisRun() {
        String asked = System.getProperty("backend", "auto");
        for (Choice choice : values()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(asked)) {
                if (records() && choice != LOCALSTACK) {
                    throw new IllegalStateException(
                            "-Drecord writes down what LocalStack answers: add -Dbackend=localstack");
                }
                return choice;
            }
        }
        throw new IllegalStateException("-Dbackend=" + asked + " is no backend; there are localstack, embedded, auto");
    }

    /** Whether this run writes down what LocalStack answers. */
    static boolean records() {
        return !System.getProperty("record", "false").equals("false");
    }
}
