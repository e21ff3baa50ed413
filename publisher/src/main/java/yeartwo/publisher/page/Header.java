package yeartwo.publisher.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the header of a page says about it.
 *
 * @param title the page's title
 * @param type JBake's document type: post, page, proof
 * @param status published or draft
 * @param date the day of publication; empty where a page needs none
 * @param revised the day its substance last changed
 * @param description one line: lede, meta description, summary in the feed
 * @param tags its tags, as written, in their order
 * @param order its place among the posts, from 1; 0 for other pages
 * @param category shown above the title
 * @param related slugs of the pages it leads to, in their order
 * @param teaser what other pages say when they lead here
 * @param formerly paths it was published under before, such as {@code old-name/}
 */
public record Header(String title, String type, String status, Optional<LocalDate> date, Optional<LocalDate> revised,
        String description, List<String> tags, int order, Optional<String> category, List<String> related,
        Optional<String> teaser, List<String> formerly) {

    /** The description of a page that is begun; nothing is published under it. */
    public static final String UNWRITTEN = "One line that says what the reader gets; it is lede, meta description and "
            + "feed summary.";
}
