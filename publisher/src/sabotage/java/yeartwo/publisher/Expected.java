package yeartwo.publisher;

import java.io.IOException;

import yeartwo.publisher.problem.Problem;

/**
 * A problem that must be listed.
 *
 * @param file the end of its file's name; empty when it is in no file
 * @param marker what its line holds; empty when the whole file is meant
 * @param below how many lines below that one it is
 * @param words a part of what it says
 */
record Expected(String file, String marker, int below, String words) {

    /** At the line that holds the marker once the change is done. */
    static Expected at(String file, String marker, String words) {
        return new Expected(file, marker, 0, words);
    }

    /** At the first line of a region. */
    static Expected region(String file, String name, String words) {
        return new Expected(file, "// tag::" + name + "[]", 1, words);
    }

    static Expected in(String file, String words) {
        return new Expected(file, "", 0, words);
    }

    static Expected of(String words) {
        return new Expected("", "", 0, words);
    }

    boolean isMetBy(Problem problem, Copy copy) throws IOException {
        int line = marker.isEmpty() ? 0 : copy.line(file, marker) + below;
        boolean isThere = file.isEmpty() ? problem.file().isEmpty() : problem.file().endsWith(file);
        return isThere && problem.line() == line && problem.toString().contains(words);
    }

    String place(Copy copy) throws IOException {
        String name = file.replaceFirst(".*/", "");
        return marker.isEmpty() ? name : name + ":" + (copy.line(file, marker) + below);
    }

    @Override
    public String toString() {
        return (file.isEmpty() ? "no file" : file) + (marker.isEmpty() ? "" : " at '" + marker + "'") + ": " + words;
    }
}
