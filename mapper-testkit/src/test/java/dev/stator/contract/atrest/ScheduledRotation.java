package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.admin.Reencryption;
import dev.stator.admin.ReencryptionReport;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.StatorException;
import dev.stator.face.Futures;
import dev.stator.schema.TableSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The rotation of a schedule's keys, as the guide tells it: first all write with the old keys, then there are new ones as well, which are promoted
 * for those that begin later, and a job encrypts with them what is there. It goes on where the one before has told that it was.
 */
final class ScheduledRotation {
    private static final List<TableSchema<?>> TABLES = List.of(DraftTable.SCHEMA, PaperTable.SCHEMA);

    /** How often a job goes on after a failure. */
    private static final int RESUMPTIONS = 2;

    private final Schedule schedule;
    private final Stator before;
    private final Stator prepared;
    private final Stator during;
    private final Stator after;
    private final Map<TableSchema<?>, String> tokens = new HashMap<>();

    ScheduledRotation(Schedule schedule, Rotation keys, Function<TinkKeys, Stator> connection) {
        this.schedule = schedule;
        before = connection.apply(keys.before());
        prepared = connection.apply(keys.prepared());
        during = connection.apply(keys.during());
        after = connection.apply(keys.after());
    }

    /** With the old keys alone. */
    Stator before() {
        return before;
    }

    /** With both, of which the old ones encrypt. */
    Stator prepared() {
        return prepared;
    }

    /** With both, of which the new ones encrypt. */
    Stator during() {
        return during;
    }

    /** With the new keys alone. */
    Stator after() {
        return after;
    }

    /** A job of one of the tables, beside others. */
    void addJob() {
        TableSchema<?> table = TABLES.get(schedule.random().nextInt(TABLES.size()));
        boolean isStopped = schedule.random().nextInt(4) == 0;
        String name = "re-encrypts " + table.tableName();
        if (schedule.random().nextBoolean()) {
            schedule.process(name, () -> later(table, isStopped, RESUMPTIONS));
        } else {
            schedule.waitingProcess(name + " and waits", () -> now(table, isStopped, RESUMPTIONS));
        }
    }

    /** The jobs of all tables from their beginning, since others may have written with the old keys behind them. */
    void addLastJobs() {
        tokens.clear();
        for (TableSchema<?> table : TABLES) {
            String name = "re-encrypts " + table.tableName() + " at last";
            if (schedule.random().nextBoolean()) {
                schedule.process(name, () -> job(table).runAsync().thenAccept(ScheduledRotation::assertComplete));
            } else {
                schedule.waitingProcess(name, () -> assertComplete(job(table).run()));
            }
        }
    }

    private static void assertComplete(ReencryptionReport report) {
        assertThat(report.isComplete()).as(report.toString()).isTrue();
    }

    private Reencryption job(TableSchema<?> table) {
        Reencryption job = new Reencryption(during, table).onProgress(report -> note(table, report));
        String token = tokens.get(table);
        if (token == null) {
            return job;
        }
        schedule.count("jobs gone on with", 1);
        return job.startAt(token);
    }

    private void note(TableSchema<?> table, ReencryptionReport report) {
        assertThat(report.failures()).isEmpty();
        report.token().ifPresentOrElse(token -> tokens.put(table, token), () -> tokens.remove(table));
    }

    private void now(TableSchema<?> table, boolean isStopped, int resumptions) {
        try {
            end(job(table).stopIf(() -> isStopped).run());
        } catch (StatorException e) {
            if (resumptions == 0) {
                throw e;
            }
            now(table, isStopped, resumptions - 1);
        }
    }

    private CompletableFuture<Void> later(TableSchema<?> table, boolean isStopped, int resumptions) {
        return Futures.after(job(table).stopIf(() -> isStopped).runAsync(), (report, failure) -> {
            if (failure == null) {
                end(report);
                return CompletableFuture.completedFuture(null);
            }
            return failure instanceof StatorException && resumptions > 0
                    ? later(table, isStopped, resumptions - 1)
                    : CompletableFuture.failedFuture(failure);
        });
    }

    private void end(ReencryptionReport report) {
        schedule.count("items encrypted anew meanwhile", report.reencrypted());
        schedule.count("items changed beside the job", report.conflicts());
    }
}
