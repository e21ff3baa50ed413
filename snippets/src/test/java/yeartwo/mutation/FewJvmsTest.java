package yeartwo.mutation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pitest.classinfo.ClassName;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.engine.Location;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.MutationIdentifier;

class FewJvmsTest {

    private List<MutationDetails> changes;

    @BeforeEach
    void startFromNothing() {
        changes = new ArrayList<>();
    }

    @Test
    void opensAJvmForEachThread() {
        change("Posts", 1, "PostsTest");
        change("Mail", 1, "MailTest");
        change("Counter", 1, "CounterTest");

        assertThat(jvms(3)).containsExactlyInAnyOrder("Posts", "Mail", "Counter");
    }

    @Test
    void opensNoJvmForNothing() {
        change("Posts", 2, "PostsTest");

        assertThat(jvms(3)).containsExactly("Posts, Posts");
    }

    @Test
    void givesAClassToTheJvmThatHasLeastToDo() {
        change("Posts", 3, "PostsTest");
        change("Mail", 2, "MailTest");
        change("Counter", 1, "CounterTest");

        assertThat(jvms(2)).containsExactlyInAnyOrder("Posts, Posts, Posts", "Mail, Mail, Counter");
    }

    @Test
    void keepsClassesOfOneTestClassApart() {
        change("Posts", 3, "PostsTest", "PostHandlerTest");
        change("PostHandler", 1, "PostHandlerTest");
        change("Mail", 2, "MailTest");

        assertThat(jvms(1)).containsExactlyInAnyOrder("Posts, Posts, Posts, Mail, Mail", "PostHandler");
    }

    @Test
    void knowsAllTestsOfWhatAJvmHasAlready() {
        change("Posts", 3, "PostsTest");
        change("Mail", 2, "MailTest");
        change("Digest", 1, "DigestTest", "PostsTest");

        assertThat(jvms(1)).containsExactlyInAnyOrder("Posts, Posts, Posts, Mail, Mail", "Digest");
    }

    private List<String> jvms(int threads) {
        return new FewJvms().makeFactory(new Properties(), null, threads, 0)
                .groupMutations(List.of(), changes)
                .stream()
                .map(jvm -> jvm.stream().map(change -> change.getClassName().asJavaName()).collect(joining(", ")))
                .toList();
    }

    private void change(String type, int count, String... tests) {
        for (int line = 1; line <= count; line++) {
            Location place = Location.location(ClassName.fromString(type), "send", "()V");
            MutationDetails change = new MutationDetails(
                    new MutationIdentifier(place, line, "math"), type + ".java", "changed", line, 0);
            change.addTestsInOrder(Stream.of(tests)
                    .map(test -> new TestInfo(test, test + ".sends", 1, Optional.empty(), 1))
                    .toList());
            changes.add(change);
        }
    }
}
