package yeartwo.publisher.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import yeartwo.publisher.problem.Nearest;
import yeartwo.publisher.problem.Problem;

/** Follows each link as a browser would: inside the site to its end, outside it only to the choice of scheme. */
final class Links {

    /** Fragments that lead somewhere on any page, by the HTML standard. */
    private static final Set<String> TOP = Set.of("", "top");

    private final Site site;

    Links(Site site) {
        this.site = site;
    }

    List<Problem> problemsOf(List<Link> links) {
        return links.stream().flatMap(link -> problemOf(link).stream()).toList();
    }

    Optional<Problem> problemOf(Link link) {
        URI written;
        try {
            written = new URI(link.text());
        } catch (URISyntaxException malformed) {
            return problem(link, "link '" + link.text() + "' is not an address: " + malformed.getReason());
        }
        if (link.file().equals(Site.NOT_FOUND) && isRelative(written)) {
            return problem(link, "link '" + link.text() + "' is relative, and this page is served at any depth",
                    "begin it with " + site.url().getRawPath());
        }
        URI target = resolve(link.file(), written);
        if (target.isOpaque() || !site.contains(target)) {
            return outside(link, written);
        }
        return inside(link, target);
    }

    private static boolean isRelative(URI written) {
        return !written.isAbsolute() && written.getRawAuthority() == null
                && !written.getRawPath().startsWith("/") && !isFragment(written);
    }

    private static boolean isFragment(URI written) {
        return !written.isAbsolute() && written.getRawSchemeSpecificPart().isEmpty();
    }

    /** Java resolves an empty path to the folder; HTML to the page. */
    private URI resolve(String file, URI written) {
        URI page = site.address(file);
        return isFragment(written)
                ? URI.create(page + "#" + Optional.ofNullable(written.getRawFragment()).orElse(""))
                : page.resolve(written).normalize();
    }

    private Optional<Problem> outside(Link link, URI written) {
        if (!written.isAbsolute() && written.getRawAuthority() == null) {
            return problem(link, "link '" + link.text() + "' leaves the base path " + site.url().getRawPath(),
                    nearest(site.url().getRawPath() + written.getRawPath().replaceFirst("^[./]+", "")));
        }
        if ("https".equals(written.getScheme())) {
            return Optional.empty();
        }
        String scheme = Optional.ofNullable(written.getScheme()).orElse("no scheme");
        return problem(link, "link '" + link.text() + "' leaves the site by " + scheme, "only https may leave it");
    }

    private Optional<Problem> inside(Link link, URI target) {
        String file = site.fileAt(target);
        if (site.hasFolder(file)) {
            return problem(link, "link '" + link.text() + "' costs the reader a redirect", "end it with a slash");
        }
        if (!site.hasFile(file)) {
            return problem(link, "link '" + link.text() + "' leads nowhere: there is no " + file,
                    nearest(target.getRawPath()));
        }
        return site.page(file).flatMap(page -> anchor(link, page, target));
    }

    private Optional<Problem> anchor(Link link, Page page, URI target) {
        String id = Optional.ofNullable(target.getFragment()).orElse("");
        if (TOP.contains(id) || page.ids().contains(id)) {
            return Optional.empty();
        }
        String hint = Nearest.to(id, page.ids()).map(near -> "nearest there: #" + near)
                .orElse("nothing there has an id");
        return problem(link, "link '" + link.text() + "' leads to no anchor: " + page.file() + " has no #" + id, hint);
    }

    private String nearest(String path) {
        return "nearest: " + Nearest.to(path, site.linkable()).orElseThrow();
    }

    private static Optional<Problem> problem(Link link, String text, String... hints) {
        return Optional.of(Problem.at(link.file(), link.line(), text, hints));
    }
}
