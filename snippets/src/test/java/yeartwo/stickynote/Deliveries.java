package yeartwo.stickynote;

/** What both consumers report after the same deliveries, so that the two outputs can be laid side by side. */
final class Deliveries {

    private Deliveries() {
    }

    static String report(Orders orders, OrderMails mails) {
        return """
                orders placed:       %d
                messages queued:     %d
                mails SES accepted:  %d
                messages left:       %d
                """.formatted(orders.placed(), orders.messages(), mails.sent(), orders.waiting());
    }
}
