package yeartwo.publisher.check;

/**
 * What a file of a site weighs.
 *
 * @param file its name below the site's folder
 * @param title what a reader knows it by: the first heading of a page, the name of what pages load
 * @param bytes as it lies there
 * @param compressed by gzip, in bytes
 */
public record Weighed(String file, String title, int bytes, int compressed) {

    static Weighed of(String file, String title, byte[] content) {
        return new Weighed(file, title, content.length, Weight.compressed(content));
    }
}
