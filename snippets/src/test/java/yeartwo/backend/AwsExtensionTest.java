package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AwsExtensionTest {

    private final Aws ofTheClass;

    AwsExtensionTest(Aws aws) {
        ofTheClass = aws;
    }

    @Test
    void handsTheSameToConstructorAndMethod(Aws aws) {
        assertThat(ofTheClass).isSameAs(aws);
    }
}
