package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocalStackTest {

    @Test
    void isOfTheVersionByWhichTheProofNamesIt() {
        assertThatCode(() -> LocalStack.requireVersion("{\"services\": {}, \"version\": \"4.14.0\"}"))
                .doesNotThrowAnyException();
    }

    @Test
    void isRefusedWhenTheContainerSaysAnother() {
        assertThatThrownBy(() -> LocalStack.requireVersion("{\"services\": {}, \"version\": \"4.14.01\"}"))
                .hasMessageContaining("is of another version: {\"services\": {}, \"version\": \"4.14.01\"}");
    }
}
