package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.encryption.TinkKeys;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The protocol of values in S3 under thousands of orders of the calls of writers, readers and sweeps, with crashes at every step, answers
 * that are lost, and repetitions by the SDK: no item ever points to an object that is not there, and no reader sees what was not written.
 * What fails is repeated by {@code -Dstator.schedule.seed=}, and {@code -Dstator.schedule.count=} tries more.
 */
class ScheduleTest {
    private static ScheduledDynamoDb dynamoDb;
    private static TinkKeys keys;

    @BeforeAll
    static void connect() {
        dynamoDb = new ScheduledDynamoDb();
        keys = TinkKeys.create();
    }

    @AfterAll
    static void close() {
        dynamoDb.close();
    }

    @Test
    void noScheduleLosesAValue() {
        Long given = Long.getLong("stator.schedule.seed");
        if (given != null) {
            run(given);
            return;
        }
        Random seeds = new Random();
        int count = Integer.getInteger("stator.schedule.count", 10_000);
        int objects = 0;
        for (int i = 0; i < count; i++) {
            objects += run(seeds.nextLong());
        }
        assertThat(objects).as("objects that were put").isGreaterThan(count);
    }

    private static int run(long seed) {
        Schedule schedule = new Schedule(seed);
        try {
            return new ScheduledWork(schedule, dynamoDb, keys).run();
        } catch (Throwable e) {
            throw new AssertionError(
                    "-Dstator.schedule.seed=" + seed + ": " + e.getMessage() + "\n" + schedule.trace(), e);
        }
    }
}
