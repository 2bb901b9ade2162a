package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The protocol of values in S3 under thousands of orders of the calls of writers, readers, sweeps and jobs that encrypt anew, with crashes at
 * every step, answers that are lost, and repetitions by the SDK: no item ever points to an object that is not there, no reader sees what was not
 * written, what no item points to is swept, and at last the new keys are enough to read everything. What fails is repeated by {@code -Dstator.schedule.seed=}, and {@code -Dstator.schedule.count=} tries
 * more.
 */
class ScheduleTest {
    private static Rotation keys;

    @BeforeAll
    static void create() {
        keys = Rotation.create();
    }

    @Test
    void noScheduleLosesAValue() {
        Long given = Long.getLong("stator.schedule.seed");
        if (given != null) {
            System.out.println(run(given).trace());
            return;
        }
        long seed = new Random().nextLong();
        int count = Integer.getInteger("stator.schedule.count", 10_000);
        System.out.println(count + " schedules by the seeds of new Random(" + seed + "L)");
        Random seeds = new Random(seed);
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            run(seeds.nextLong()).counts().forEach((what, times) -> counts.merge(what, times, Integer::sum));
        }
        assertThat(counts)
                .containsKeys(
                        "objects swept meanwhile",
                        "sweeps refused",
                        "pages that were gone",
                        "failed conditions",
                        "unprocessed writes",
                        "cancelled transactions",
                        "transactions known by their token",
                        "items encrypted anew meanwhile",
                        "items changed beside the job",
                        "jobs gone on with");
        assertThat(counts.get("objects put")).isGreaterThan(count);
    }

    @Test
    void aSeedHasOneSchedule() {
        for (long seed = 0; seed < 100; seed++) {
            assertThat(run(seed).trace()).isEqualTo(run(seed).trace());
        }
    }

    private static Schedule run(long seed) {
        Schedule schedule = new Schedule(seed);
        try {
            new ScheduledWork(schedule, keys).run();
            return schedule;
        } catch (Throwable e) {
            throw new AssertionError(
                    "-Dstator.schedule.seed=" + seed + ": " + e.getMessage() + "\n" + schedule.trace(), e);
        }
    }
}
