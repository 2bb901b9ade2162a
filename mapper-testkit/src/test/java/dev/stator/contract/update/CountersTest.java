package dev.stator.contract.update;

import static dev.stator.contract.update.PlayerTable.SCORE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Counters, by one writer and by many. */
@ExtendWith(StatorExtension.class)
class CountersTest {
    private static final int WRITERS = 100;

    @Test
    void aCounterCounts(Stator stator) {
        PlayerTable players = new PlayerTable(stator);
        players.put(Player.bare(1));
        assertThat(players.update("c1", 1).increment(SCORE, 1L, 0L).returnNew().score())
                .isEqualTo(1);
        assertThat(players.update("c1", 1).add(SCORE, 1L).returnNew().score()).isEqualTo(2);
        assertThat(players.update("c1", 1).increment(SCORE, 8L).returnNew().score())
                .isEqualTo(10);
        assertThat(players.update("c1", 1).decrement(SCORE, 9L).returnNew().score())
                .isEqualTo(1);
    }

    @Test
    void ofManyWritersNoneIsLost(Stator stator) throws Exception {
        PlayerTable players = new PlayerTable(stator);
        players.put(Player.bare(1));
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(pool.submit(() -> {
                    for (int i = 0; i < 100; i++) {
                        players.update("c1", 1).add(SCORE, 1L).run();
                    }
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(players.consistent().get("c1", 1).orElseThrow().score()).isEqualTo(10_000);
    }
}
