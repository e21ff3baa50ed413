package yeartwo.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ColdStartTest {

    @Test
    void namesTheQuartilesOfTheFirstAnswersOfEachVariant() {
        List<String> lines = List.of("eager,1,9,500.0,1,1", "lazy,1,9,10.0,1,1", "eager,2,9,100.0,1,1",
                "lazy,2,9,20.0,1,1", "eager,3,9,200.0,1,1", "eager,4,9,400.0,1,1", "eager,5,9,300.0,1,1");

        assertThat(ColdStart.spread(lines))
                .isEqualTo("quartiles of the first answer eager 200 to 400 ms, lazy 13 to 18 ms");
    }
}
