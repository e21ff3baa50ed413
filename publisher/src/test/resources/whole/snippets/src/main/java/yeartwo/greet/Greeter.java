package yeartwo.greet;

/** Greets. */
final class Greeter {

    // tag::greet[]
    String greet(String name) {
        if (name.isEmpty()) {
            return "Hello"; // <1>
        }
        return "Hello, " + name; // <2>
    }
    // end::greet[]
}
