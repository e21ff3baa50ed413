package yeartwo.publisher;

/**
 * One thing done to published code, and the test that has to notice.
 *
 * @param paragraph of the requirements, by number
 * @param what was done, in words
 * @param change does it
 * @param test the test's class and method
 */
record RunTrial(String paragraph, String what, Trial.Change change, String test) {

    String className() {
        return test.substring(0, test.indexOf('.'));
    }

    String method() {
        return test.substring(test.indexOf('.') + 1);
    }
}
