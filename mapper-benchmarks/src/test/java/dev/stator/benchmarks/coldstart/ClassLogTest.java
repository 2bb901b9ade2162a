package dev.stator.benchmarks.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.benchmarks.mapping.Approach;
import dev.stator.benchmarks.report.ChildJvm;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassLogTest {
    private static final List<String> LOG = List.of(
            "java.lang.Object source: shared objects file",
            "java.lang.Integer source: jrt:/java.base",
            "printed by the program",
            "a.B source: file:/classes/",
            "a.B$$Lambda$1/0x01 source: a.B",
            "java.lang.Long source: jrt:/java.base",
            "a.C source: file:/classes/");

    @Test
    void countsTheClassesBetweenTwoClasses() {
        assertThat(ClassLog.between(LOG, Integer.class, Long.class)).containsExactly("a.B", "a.B$$Lambda$1/0x01");
    }

    @Test
    void refusesALogWithoutTheMarks() {
        assertThatThrownBy(() -> ClassLog.between(LOG, Integer.class, String.class))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFreshJvmMapsTheOrderAndLogsItsClasses() throws Exception {
        List<String> log = ChildJvm.run(
                ColdStartTrial.class, List.of(ClassLog.FLAG), List.of(Approach.GENERATED.name(), "nanoseconds"));
        assertThat(ClassLog.between(log, ColdStartTrial.Begin.class, ColdStartTrial.End.class))
                .contains("dev.stator.benchmarks.entity.OrderSchema")
                .doesNotContain("software.amazon.awssdk.services.dynamodb.model.AttributeValue")
                .hasSizeLessThanOrEqualTo(30);
    }
}
