package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestNameTest {

    private final TestName test = new TestName("ShardedCounterTest", "countsEveryView");

    @Test
    void isAnAccountOfTwelveDigits() {
        assertThat(test.account()).matches("[1-9]\\d{11}")
                .isEqualTo(new TestName("ShardedCounterTest", "countsEveryView").account())
                .isNotEqualTo(new TestName("ShardedCounterTest", "countsNoView").account());
    }

    @Test
    void hasTheNumberOfEachInvocation() {
        String test = "[engine:junit-jupiter]/[class-template:PostsTest]/[class-template-invocation:#12]"
                + "/[test-template:findsAPost(Aws)]";

        assertThat(TestName.of("PostsTest", "findsAPost", test + "/[test-template-invocation:#3]").method())
                .isEqualTo("findsAPost-12-3");
        assertThat(TestName.of("PostsTest", "findsAPost", "[class:PostsTest]/[method:findsAPost()]").method())
                .isEqualTo("findsAPost");
    }

    @Test
    void isReadableInTheNameOfAResource() {
        assertThat(new TestName("PostsTest", "findsAPost").resource("queue")).isEqualTo("posts-finds-apost-queue");
    }

    @Test
    void staysApartWhereItIsTooLong() {
        String first = new TestName("ReportingConsumerTest", "keepsARefusedMailInTheQueueUntilMonday")
                .resource("queue");
        String second = new TestName("ReportingConsumerTest", "keepsARefusedMailInTheQueueUntilTuesday")
                .resource("queue");

        assertThat(first).hasSizeLessThanOrEqualTo(40).isNotEqualTo(second);
    }

    @Test
    void isAnotherInEachRun() {
        TestName test = new TestName("PostsTest", "findsAPost");

        assertThat(test.ofNextRun().account()).isNotEqualTo(test.ofNextRun().account())
                .isNotEqualTo(test.account());
    }
}
