package dev.stator.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.testkit.StatorExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** Reads with a rate limit ask what they consume, and give what those without give. */
class RateLimitedReadsTest {
    private static final ScanWatch WATCH = new ScanWatch();
    private static final int SIZE = 200;
    private static final double FAST = 1_000_000;

    @RegisterExtension
    static final StatorExtension STATOR =
            StatorExtension.with(settings -> settings.overrideConfiguration(WATCH.configuration()));

    private static GrainTable grains;

    @BeforeAll
    static void fill(Stator stator) {
        grains = Sand.table(stator, SIZE);
    }

    @BeforeEach
    void forget() {
        WATCH.reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void onlyALimitedScanAsksWhatItConsumes(int segments) {
        assertThat(grains.scan().segments(segments).rateLimit(FAST).list()).hasSize(SIZE);
        assertThat(grains.async()
                        .scan()
                        .segments(segments)
                        .rateLimit(FAST)
                        .list()
                        .join())
                .hasSize(SIZE);
        assertThat(WATCH.scans())
                .isNotEmpty()
                .allMatch(scan -> scan.returnConsumedCapacity() == ReturnConsumedCapacity.TOTAL);
        WATCH.reset();
        grains.scan().segments(segments).list();
        assertThat(WATCH.scans()).isNotEmpty().allMatch(scan -> scan.returnConsumedCapacity() == null);
    }

    @Test
    void onlyALimitedQueryAsksWhatItConsumes() {
        assertThat(grains.query("g0000001").rateLimit(FAST).list()).hasSize(1);
        assertThat(grains.async().query("g0000001").rateLimit(FAST).list().join())
                .hasSize(1);
        assertThat(WATCH.queries())
                .hasSize(2)
                .allMatch(query -> query.returnConsumedCapacity() == ReturnConsumedCapacity.TOTAL);
        WATCH.reset();
        grains.query("g0000001").list();
        assertThat(WATCH.queries()).hasSize(1).allMatch(query -> query.returnConsumedCapacity() == null);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void aLimitIsGreaterThanZero(double units) {
        assertThatThrownBy(() -> grains.scan().rateLimit(units)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> grains.async().query("g").rateLimit(units))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
