package yeartwo.coldstart;

import java.util.function.Supplier;

/** Makes a thing when it is first asked for, and only then. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    // tag::make-on-first-use[]
    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
    // end::make-on-first-use[]
}
