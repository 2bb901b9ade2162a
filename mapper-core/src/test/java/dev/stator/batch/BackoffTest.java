package dev.stator.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the pauses of a batch can be. */
class BackoffTest {
    @Test
    void theBoundDoublesUpToTheLongestPause() {
        Backoff backoff = new Backoff(9, Duration.ofMillis(50), Duration.ofMillis(350));
        assertThat(IntStream.range(0, 7)
                        .mapToObj(fruitless -> backoff.bound(fruitless).toMillis()))
                .containsExactly(50L, 50L, 100L, 200L, 350L, 350L, 350L);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 100, Integer.MAX_VALUE})
    void aPauseIsAnythingUpToItsBound(int fruitless) {
        Set<Duration> pauses = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            pauses.add(Backoff.USUAL.pause(fruitless));
        }
        assertThat(pauses)
                .hasSizeGreaterThan(50)
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ZERO, Backoff.USUAL.bound(fruitless)));
    }

    @Test
    void withoutPausesThereIsNone() {
        assertThat(new Backoff(1, Duration.ZERO, Duration.ZERO).pause(3)).isZero();
    }

    @Test
    void theLongestPauseCanBeAYear() {
        Duration year = Duration.ofDays(365);
        assertThat(new Backoff(1, year, year).pause(Integer.MAX_VALUE)).isLessThanOrEqualTo(year);
    }

    @Test
    void whatCannotBeIsRefused() {
        Duration second = Duration.ofSeconds(1);
        assertThatThrownBy(() -> new Backoff(0, second, second)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Backoff(1, second, second.minusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Backoff(1, second.negated(), second)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Backoff(1, second, Duration.ofDays(366)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
