package yeartwo.publisher;

import java.util.List;

/**
 * One thing done to the copy, and what the bake has to say of it.
 *
 * @param paragraph of the requirements, by number
 * @param what was done, in words
 * @param change does it
 * @param expected the problems that must be listed
 * @param others whether others may be listed beside them, for they follow from it
 * @param fast whether every build tries it
 */
record Trial(String paragraph, String what, Change change, List<Expected> expected, boolean others, boolean fast) {

    /** What is done to the copy. */
    @FunctionalInterface
    interface Change {
        void to(Copy copy) throws Exception;
    }

    static Trial of(String paragraph, String what, Change change, Expected... expected) {
        return new Trial(paragraph, what, change, List.of(expected), false, false);
    }

    Trial besideOthers() {
        return new Trial(paragraph, what, change, expected, true, fast);
    }

    Trial always() {
        return new Trial(paragraph, what, change, expected, others, true);
    }
}
