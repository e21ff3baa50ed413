package yeartwo.publisher.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import yeartwo.publisher.page.OtherCode;

/** Hands on one of all reports that differ only in what they quote: a place of a template goes wrong for every entry. */
final class FirstOfAKind implements OtherCode.Report {

    private final OtherCode.Report report;
    private final Map<String, List<Found>> kinds = new LinkedHashMap<>();

    private record Found(List<String> sought, String text, List<String> hints) {
    }

    FirstOfAKind(OtherCode.Report report) {
        this.report = report;
    }

    @Override
    public void add(List<String> sought, String text, String... hints) {
        kinds.computeIfAbsent(text.replaceAll("'[^']*'", ""), any -> new ArrayList<>())
                .add(new Found(sought, text, List.of(hints)));
    }

    /** Hands them on, with how many more there are of each kind. */
    void tell() {
        kinds.values().forEach(alike -> {
            Found first = alike.get(0);
            Stream<String> more = alike.size() > 1 ? Stream.of((alike.size() - 1) + " more like it") : Stream.empty();
            report.add(first.sought, first.text, Stream.concat(first.hints.stream(), more).toArray(String[]::new));
        });
    }
}
