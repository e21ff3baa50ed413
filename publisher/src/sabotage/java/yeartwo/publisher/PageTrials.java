package yeartwo.publisher;

import static yeartwo.publisher.Expected.at;

import java.util.List;

/** What is wrong with the pages. */
final class PageTrials {

    private static final String NOTE = "content/the-serverless-lesson-i-would-write-on-a-sticky-note.adoc";
    private static final String BROKE = "content/serverless-what-finally-broke-at-scale.adoc";
    private static final String STARTS = "bench/cold-start.csv";
    private static final String CLAIMS = "content/claims.adoc";
    private static final String CLAIM = "include::{snippets}/stickynote/ClaimOnce.java[tag=claim]";
    private static final String OUTPUTS = "snippets/src/test/resources/outputs/";

    private PageTrials() {
    }

    static List<Trial> all() {
        return List.of(
                Trial.of("4", "a region is on no page",
                        copy -> copy.replace(BROKE, listing(".SpreadCounter.java\n[source,java]",
                                "include::{snippets}/counter/SpreadCounter.java[tag=ask-for-every-shard]"), ""),
                        Expected.region("snippets/src/main/java/yeartwo/counter/SpreadCounter.java",
                                "ask-for-every-shard",
                                "region 'ask-for-every-shard' is shown on no page"))
                        .always(),
                Trial.of("4", "a page includes a region that is misspelt",
                        copy -> copy.replace(NOTE, CLAIM, CLAIM.replace("tag=claim", "tag=clam")),
                        at(NOTE, "tag=clam]", "region 'clam' is not in stickynote/ClaimOnce.java")),
                Trial.of("4", "a page includes a class by line numbers",
                        copy -> copy.replace(NOTE, CLAIM, CLAIM.replace("tag=claim", "lines=20..30")),
                        at(NOTE, "lines=20..30", "include by line numbers")),
                Trial.of("4", "a page includes a file from outside",
                        copy -> copy.replace(NOTE, CLAIM, "include::../README.md[]"),
                        at(NOTE, "include::../README.md[]", "include of '../README.md'")),
                Trial.of("4", "a listing is typed by hand",
                        copy -> copy.append(NOTE, "\n.Typed.java\n[source,java]\n----\nint typed = 1;\n----\n"),
                        new Expected(NOTE, "int typed = 1;", -1, "this listing is not what a test ran")).always(),
                Trial.of("5", "a page shows an output that no test printed", copy -> {
                    copy.write(OUTPUTS + "invented.txt", "all is well\n");
                    copy.append(NOTE, "\n" + listing(".Invented", "include::{outputs}/invented.txt[]"));
                }, at(OUTPUTS + "invented.txt", "all is well", "printed this text")),
                Trial.of("5", "what is wrong on purpose is shown without what comes of it",
                        copy -> copy.replace(NOTE, listing(".What the run without a claim counts",
                                "include::{outputs}/stickynote/without-a-claim.txt[]"), ""),
                        at(NOTE, "tag=wrong-mail-without-a-claim",
                                "the first output after it on the page is not what comes of it"),
                        at(OUTPUTS + "stickynote/without-a-claim.txt", "orders placed",
                                "this output is shown on no page"))
                        .always(),
                Trial.of("5", "what comes of wrong code and of right code change places", copy -> {
                    copy.replace(NOTE, "stickynote/without-a-claim.txt", "stickynote/any.txt");
                    copy.replace(NOTE, "stickynote/with-a-claim.txt", "stickynote/without-a-claim.txt");
                    copy.replace(NOTE, "stickynote/any.txt", "stickynote/with-a-claim.txt");
                }, at(NOTE, "tag=wrong-mail-without-a-claim",
                        "the first output after it on the page is not what comes of it")),
                Trial.of("4", "a page shows a figure that is misspelt",
                        copy -> copy.replace(BROKE, "figure::partitions[]", "figure::partitoins[]"),
                        at(BROKE, "figure::partitoins[]", "there is no figure 'partitoins'")).besideOthers(),
                Trial.of("4", "a figure is on no page",
                        copy -> {
                            copy.replace(BROKE, "figure::partitions[]", "");
                            copy.replace(CLAIMS, "#figure-partitions", "");
                        },
                        Expected.in("templates/figures/partitions.ftl", "figure 'partitions' is shown on no page")),
                Trial.of("4", "what was measured has a typing error",
                        copy -> copy.write(STARTS, "# JDK 17: bench/cold-start 20\nvariant,run,start-up ms,"
                                + "first answer ms,first call ms,hundredth call ms\neager,1,81O.2,845.1,34.9,1.9\n"),
                        at(STARTS, "81O.2", "start-up ms '81O.2' is no number")),
                Trial.of("4", "the claims name a test that is none",
                        copy -> copy.replace(CLAIMS, "test:ClaimOnceTest.lets", "test:ClaimOnceTest.let"),
                        at(CLAIMS, "test:ClaimOnceTest.let", "no passed test 'ClaimOnceTest.letOneOfMany")),
                Trial.of("4", "what was measured is told otherwise than it is in the rows",
                        copy -> copy.replaceAll(STARTS, "lazy \\d+ to", "lazy 100 to"),
                        at(STARTS, "lazy 100 to", ", and its rows say '")),
                Trial.of("4", "a sentence names a member that its class has not",
                        copy -> copy.append(NOTE, "\nSee `ClaimOnce.clam`.\n"),
                        at(NOTE, "ClaimOnce.clam", "there is no 'clam' in ClaimOnce")),
                Trial.of("4", "a sentence names a class that is misspelt",
                        copy -> copy.append(BROKE, "\nSee `RefusedSend`.\n"),
                        at(BROKE, "`RefusedSend`", "there is no class 'RefusedSend'")),
                Trial.of("4", "an output has the caption of a class",
                        copy -> copy.replace(NOTE, ".What the run without a claim counts", ".ClaimOnce.java"),
                        at(NOTE, "include::{outputs}/stickynote/without-a-claim.txt",
                                "the caption 'ClaimOnce.java' names a class")),
                Trial.of("8", "a page writes a tick", copy -> copy.append(NOTE, "\n✓ all is well\n"),
                        at(NOTE, "✓ all is well", "'✓' is the publisher's sign")),
                Trial.of("8", "a paragraph lets HTML through",
                        copy -> copy.append(NOTE, "\n[subs=quotes]\n<pre>typed</pre>\n"),
                        at(NOTE, "<pre>typed</pre>", "'subs' without specialcharacters")),
                Trial.of("8", "a template writes code",
                        copy -> copy.replace("templates/post.ftl", "${content.body", "<pre>typed</pre>${content.body"),
                        at("templates/post.ftl", "<pre>typed</pre>", "a preformatted text that no test ran")),
                Trial.of("8", "a template changes a page",
                        copy -> copy.replace("templates/post.ftl", "${content.body",
                                "${content.body?replace(\"the\", \"no\")"),
                        Expected.in("sticky-note/index.html", "a template shows this page otherwise"))
                        .besideOthers(),
                Trial.of("8", "a template counts for itself",
                        copy -> copy.replace("templates/index.ftl", "</h1>", "</h1><p>512 regions</p>"),
                        at("templates/index.ftl", "512 regions", "a template writes '512' itself")),
                Trial.of("8", "a figure says what it ran on",
                        copy -> copy.replace("templates/figures/cold-start.ftl", "<p class=\"mark\">Medians",
                                "<p class=\"mark\">Ran on AWS Lambda with 512 MB, 40 of 40 lines. Medians"),
                        Expected.in("templates/figures/cold-start.ftl", "'Ran on AWS' is how the line under a block")),
                Trial.of("8", "the proof page tells a mark otherwise than the ledger",
                        copy -> copy.replace("templates/proof.ftl", "${entry.mark}", "${entry.mark} on AWS"),
                        at("templates/proof.ftl", "<section id=", "' says '")),
                Trial.of("8", "the footer leaves out what the ledger says",
                        copy -> copy.replace("templates/base.ftl", "${site.summary}", "All proved"),
                        at("templates/base.ftl", "<footer>", "the footer says '")).always(),
                Trial.of("8", "a stylesheet writes a word",
                        copy -> copy.append("assets/style.css", "b::before { content: \"Proved\"; }\n"),
                        at("assets/style.css", "\"Proved\"", "a stylesheet writes no letter")),
                Trial.of("8", "a stylesheet cuts code off",
                        copy -> copy.append("assets/style.css", "pre { overflow: hidden; max-height: 6em; }\n"),
                        at("assets/style.css", "max-height: 6em", "a stylesheet hides neither code")),
                Trial.of("7", "proof.json lies among the assets", copy -> copy.write("assets/proof.json", "{}"),
                        Expected.in("assets/proof.json", "this would be published as it is, unproved")),
                Trial.of("8", "a page writes its own line of proof",
                        copy -> copy.append(NOTE, "\n++++\n<p class=\"mark proved\">Ran</p>\n++++\n"),
                        new Expected(NOTE, "mark proved", -1, "a passthrough block shows what no test ran"))
                        .besideOthers(),
                Trial.of("9", "the whole class is another one, among the assets",
                        copy -> copy.write("assets/source/yeartwo/stickynote/ClaimOnce.java.txt", "class Other {}"),
                        Expected.in("ClaimOnce.java.txt", "this would be published as it is, unproved")),
                Trial.of("11", "there is no page", copy -> copy.remove("content/"),
                        Expected.of("'content' is missing")),
                Trial.of("11", "no page is there to be shown", copy -> {
                    for (String page : copy.files("content", ".adoc")) {
                        copy.remove(page);
                    }
                }, Expected.of("there is no page in ")));
    }

    private static String listing(String above, String include) {
        return above + "\n----\n" + include + "\n----\n";
    }
}
