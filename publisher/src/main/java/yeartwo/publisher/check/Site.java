package yeartwo.publisher.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A finished site: where it lies, where it will be served, what it consists of. */
final class Site {

    static final String NOT_FOUND = "404.html";

    private static final String INDEX = "index.html";

    private final Path folder;
    private final URI url;
    private final TreeSet<String> files;
    private final TreeMap<String, Page> pages = new TreeMap<>();

    Site(Path folder, URI url, List<String> files, List<Page> pages) {
        this.folder = folder;
        this.url = url;
        this.files = new TreeSet<>(files);
        pages.forEach(page -> this.pages.put(page.file(), page));
    }

    /** The address of a file below the site's; a folder stands for the index in it. */
    static URI address(URI url, String file) {
        try {
            return url.resolve(new URI(null, null, url.getPath() + shortName(file), null));
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(file, impossible);
        }
    }

    /** Whether an address is the site's or below it. */
    static boolean contains(URI url, URI address) {
        return url.getScheme().equals(address.getScheme())
                && url.getRawAuthority().equals(address.getRawAuthority())
                && address.getPath().startsWith(url.getPath());
    }

    private static String shortName(String file) {
        return file.equals(INDEX) || file.endsWith("/" + INDEX)
                ? file.substring(0, file.length() - INDEX.length())
                : file;
    }

    URI url() {
        return url;
    }

    URI address(String file) {
        return address(url, file);
    }

    boolean contains(URI address) {
        return contains(url, address);
    }

    /** The name that a file at an address below the site's would have, whether it exists or not. */
    String fileAt(URI address) {
        String name = address.getPath().substring(url.getPath().length());
        return name.isEmpty() || name.endsWith("/") ? name + INDEX : name;
    }

    boolean hasFile(String file) {
        return files.contains(file);
    }

    boolean hasFolder(String name) {
        return files.contains(name + "/" + INDEX);
    }

    /** Paths below the host of all that somebody may have meant to link. */
    List<String> linkable() {
        return files.stream().filter(file -> !file.equals(NOT_FOUND)).map(file -> address(file).getRawPath()).toList();
    }

    /** By file name. */
    List<Page> pages() {
        return List.copyOf(pages.values());
    }

    Optional<Page> page(String file) {
        return Optional.ofNullable(pages.get(file));
    }

    byte[] read(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
