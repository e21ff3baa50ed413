package yeartwo.backend;

import java.util.Locale;
import java.util.Optional;

/** What the property {@code backend} asks for. */
enum Choice {

    /** LocalStack when a Docker engine answers and has the image or can pull it, else the embedded backend. */
    AUTO {
        @Override
        Backend start() {
            Optional<String> missing = LocalStack.missing();
            if (missing.isEmpty()) {
                return LOCALSTACK.start();
            }
            return new Embedded(missing.get());
        }
    },

    /** LocalStack or nothing. */
    LOCALSTACK {
        @Override
        Backend start() {
            LocalStack.missing().ifPresent(missing -> {
                throw new IllegalStateException("-Dbackend=localstack: " + missing
                        + ". Start a Docker engine, or leave the property away to use the embedded backend.");
            });
            return new LocalStack(isSet("record"));
        }
    },

    /** DynamoDB Local and recordings. */
    EMBEDDED {
        @Override
        Backend start() {
            return new Embedded("-Dbackend=embedded");
        }
    };

    abstract Backend start();

    /** What this run asks for; {@code auto} where it asks for nothing, as in an IDE. */
    static Choice ofThisRun() {
        String asked = System.getProperty("backend", "auto");
        for (Choice choice : values()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(asked)) {
                if (isSet("record") && choice != LOCALSTACK) {
                    throw new IllegalStateException(
                            "-Drecord writes down what LocalStack answers: add -Dbackend=localstack");
                }
                return choice;
            }
        }
        throw new IllegalStateException("-Dbackend=" + asked + " is no backend; there are localstack, embedded, auto");
    }

    private static boolean isSet(String property) {
        String value = System.getProperty(property, "false");
        return !value.equals("false");
    }
}
