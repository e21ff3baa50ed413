package yeartwo.publisher.check;

/** An address as it stands at a line of a file. */
record Link(String file, int line, String text) {
}
