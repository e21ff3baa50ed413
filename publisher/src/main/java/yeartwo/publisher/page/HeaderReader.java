package yeartwo.publisher.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;

/** Reads JBake's header from the attributes of one page and says what is wrong with it, at the line of the attribute. */
final class HeaderReader {

    private static final Pattern ATTRIBUTE = Pattern.compile("^:(jbake-[\\w-]+|description|revised):.*");
    private static final Set<String> KNOWN = Set.of("jbake-type", "jbake-status", "jbake-date", "jbake-tags",
            "jbake-order", "jbake-category", "jbake-related", "jbake-teaser", "jbake-formerly", "description",
            "revised");

    private final Progress page;
    private final List<String> lines;
    private final Map<String, Object> attributes;

    HeaderReader(Progress page, List<String> lines, Map<String, Object> attributes) {
        this.page = page;
        this.lines = lines;
        this.attributes = attributes;
    }

    Header read() {
        rejectUnknown();
        String type = oneOf("jbake-type", page.settings().types());
        String status = oneOf("jbake-status", List.of("published", "draft"));
        boolean post = type.equals("post");
        if (text("doctitle").isEmpty()) {
            page.problem(1, "the page has no title; begin it with '= Title'");
        }
        if (status.equals("published") && text("description").filter(Header.UNWRITTEN::equals).isPresent()) {
            page.problem(line("description"), "the description is the one that a draft begins with",
                    "say what the reader gets, or make it ':jbake-status: draft' again");
        }
        return new Header(text("doctitle").orElse(""), type, status, date("jbake-date", post), date("revised", false),
                required("description", true), tags(), order(post), text("jbake-category"), list("jbake-related"),
                text("jbake-teaser"), formerly());
    }

    private void rejectUnknown() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < headerEnd(); i++) {
            Matcher attribute = ATTRIBUTE.matcher(lines.get(i));
            if (!attribute.matches()) {
                continue;
            }
            if (!KNOWN.contains(attribute.group(1))) {
                page.problem(i + 1, "unknown header '" + attribute.group(1) + "'",
                        "known: " + String.join(", ", KNOWN.stream().sorted().toList()));
            } else if (!seen.add(attribute.group(1))) {
                page.problem(i + 1, "header '" + attribute.group(1) + "' stands here twice");
            }
        }
    }

    private String oneOf(String name, List<String> values) {
        String value = required(name, true);
        if (!value.isEmpty() && !values.contains(value)) {
            page.problem(line(name), "header '" + name + "' is '" + value + "'",
                    "possible: " + String.join(", ", values));
        }
        return value;
    }

    private String required(String name, boolean isRequired) {
        String value = text(name).orElse("");
        if (value.isEmpty() && isRequired) {
            page.problem(line(name), "header '" + name + "' is missing or empty",
                    "add ':" + name + ": …' below the title");
        }
        return value;
    }

    private Optional<LocalDate> date(String name, boolean isRequired) {
        String value = required(name, isRequired);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException noDate) {
            page.problem(line(name), "header '" + name + "' is '" + value
                    + "', which is no date; write it as 2026-11-23");
            return Optional.empty();
        }
    }

    private List<String> tags() {
        List<String> tags = list("jbake-tags");
        List<String> known = page.settings().tags();
        tags.stream().filter(tag -> !known.contains(tag)).forEach(tag -> page.problem(line("jbake-tags"),
                "unknown tag '" + tag + "'", "known, from site.tags in jbake.properties: " + String.join(", ", known)));
        return tags;
    }

    private int order(boolean isRequired) {
        String value = required("jbake-order", isRequired);
        if (value.isEmpty()) {
            return 0;
        }
        if (!value.matches("[1-9]\\d{0,5}")) {
            page.problem(line("jbake-order"), "header 'jbake-order' is '" + value
                    + "'; it is a number from 1 to 999999");
            return 0;
        }
        return Integer.parseInt(value);
    }

    private List<String> list(String name) {
        return text(name).stream().flatMap(value -> Arrays.stream(value.split(","))).map(String::strip)
                .filter(part -> !part.isEmpty()).toList();
    }

    /** Asciidoctor gives out header values as HTML; templates escape what they get. */
    private Optional<String> text(String name) {
        return Optional.ofNullable(attributes.get(name))
                .map(value -> Jsoup.parseBodyFragment(value.toString()).text().strip())
                .filter(value -> !value.isEmpty());
    }

    private int line(String name) {
        for (int i = 0; i < headerEnd(); i++) {
            if (lines.get(i).startsWith(":" + name + ":")) {
                return i + 1;
            }
        }
        return 1;
    }

    private int headerEnd() {
        int blank = lines.indexOf("");
        return blank < 0 ? lines.size() : blank;
    }

    private List<String> formerly() {
        return list("jbake-formerly").stream().map(path -> path.replaceAll("^/|/$", "") + "/").filter(path -> {
            boolean valid = path.matches("([a-z0-9][a-z0-9-]*/)+");
            if (!valid) {
                page.problem(line("jbake-formerly"), "old address '" + path + "' is none of this site",
                        "write it like 'old-name' or 'notes/old-name'");
            }
            return valid;
        }).toList();
    }
}
