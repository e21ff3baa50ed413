package yeartwo.stickynote;

/** What both consumers report after the same deliveries, so that the two outputs can be laid side by side. */
final class Deliveries {

    private Deliveries() {
    }

    static String report(int deliveries, OrderMails mails, Orders orders) {
        return """
                orders placed:       1
                deliveries:          %d
                mails SES accepted:  %d
                messages left:       %d
                """.formatted(deliveries, mails.sent(), orders.waiting());
    }
}
