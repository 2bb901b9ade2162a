package dev.stator.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetsTest {
    @Test
    void areMetWhenEveryOneIs() {
        Targets targets = new Targets();
        targets.add("time", 0.5, 0.5);
        targets.add("bytes", 0.4, 0.5);
        assertThat(targets.met()).isTrue();
    }

    @Test
    void areMissedWhenOneIs() {
        Targets targets = new Targets();
        targets.add("time", 0.5, 0.5);
        targets.add("bytes", 0.6, 0.5);
        assertThat(targets.met()).isFalse();
        assertThat(targets.toString()).contains("bytes", "0.600", "MISSED");
    }

    @Test
    void aFigureThatIsNotANumberIsMissed() {
        Targets targets = new Targets();
        targets.add("time", Double.NaN, 0.5);
        assertThat(targets.met()).isFalse();
    }
}
