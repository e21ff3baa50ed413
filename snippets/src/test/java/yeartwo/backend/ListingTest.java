package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.engine.Location;
import org.pitest.mutationtest.engine.Mutant;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.MutationIdentifier;
import org.pitest.mutationtest.environment.ResetEnvironment;

class ListingTest {

    private static final List<String> INITIALISED = new ArrayList<>();

    private final List<String> ran = new ArrayList<>();

    /** Says when it is initialised, which is once in a JVM. */
    private static final class Changed {

        static {
            INITIALISED.add("Changed");
        }
    }

    @Test
    void leavesOutWhatTestsDoUntilTheFirstChange() throws Throwable {
        System.setProperty(PitRun.DYNAMO, "http://localhost");
        ResetEnvironment reset = new Listing().make();
        try {
            runATest();
        } finally {
            System.clearProperty(PitRun.DYNAMO);
            reset.resetFor(change());
        }
        runATest();

        assertThat(ran).containsExactly("no before", "no test", "no template", "before", "test", "template");
        assertThat(INITIALISED).containsExactly("Changed");
    }

    @Test
    void leavesNothingOutInAJvmThatIsNotPits() throws Throwable {
        new Listing().make();

        runATest();

        assertThat(ran).containsExactly("before", "test", "template");
    }

    private static Mutant change() {
        Location place = Location.location(ClassName.fromString(Changed.class.getName()), "send", "()V");
        return new Mutant(
                new MutationDetails(new MutationIdentifier(place, 1, "math"), "ListingTest.java", "changed", 1, 0),
                new byte[0]);
    }

    private void runATest() throws Throwable {
        Listing ofJUnit = new Listing();
        ofJUnit.interceptBeforeEachMethod(noted("before"), null, null);
        ofJUnit.interceptTestMethod(noted("test"), null, null);
        ofJUnit.interceptTestTemplateMethod(noted("template"), null, null);
    }

    private Invocation<Void> noted(String name) {
        return new Invocation<>() {

            @Override
            public Void proceed() {
                ran.add(name);
                return null;
            }

            @Override
            public void skip() {
                ran.add("no " + name);
            }
        };
    }
}
