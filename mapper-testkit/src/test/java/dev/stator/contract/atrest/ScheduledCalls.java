package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.batch.Backoff;
import dev.stator.batch.BatchWrite;
import dev.stator.error.ObjectStoreException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.StatorException;
import dev.stator.error.UnreachableException;
import dev.stator.face.Futures;
import dev.stator.s3.S3Text;
import dev.stator.transaction.Transaction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the writers of a schedule do: each of it with a thread that waits, and without one. */
final class ScheduledCalls {
    /** So that nothing depends on time as it really passes. */
    private static final Backoff AT_ONCE = new Backoff(3, Duration.ZERO, Duration.ZERO);

    private static final List<String> IDS = List.of("x", "y");

    private final Stator stator;
    private final DraftTable drafts;
    private final PaperTable papers;
    private final Random random;

    /**
     * A call in both forms.
     *
     * @param blocking null where there is none
     * @param isLast whether an item has its label, once there is an answer
     */
    record Call(
            String name, boolean isLast, @Nullable Runnable blocking, Supplier<? extends CompletableFuture<?>> async) {}

    ScheduledCalls(Stator stator, Random random) {
        this.stator = stator;
        this.drafts = new DraftTable(stator);
        this.papers = new PaperTable(stator);
        this.random = random;
    }

    /** Fails for what no order of calls and no lost answer explains: bytes that were changed, or one key for two objects. */
    static void requireHarmless(StatorException failure) {
        if (failure instanceof ProtectedValueException value) {
            assertThat(value.reason()).as(value.getMessage()).isEqualTo(ProtectedValueException.Reason.OBJECT_MISSING);
        } else if (failure instanceof ObjectStoreException store) {
            assertThat(store.reason()).as(store.getMessage()).isNotEqualTo(ObjectStoreException.Reason.KEY_TAKEN);
        }
    }

    private String id() {
        return IDS.get(random.nextInt(IDS.size()));
    }

    private static String other(String id) {
        return id.equals("x") ? "y" : "x";
    }

    private static Call call(String name, @Nullable Runnable blocking, Supplier<? extends CompletableFuture<?>> async) {
        return new Call(name, false, blocking, async);
    }

    private static Call written(
            String name, @Nullable Runnable blocking, Supplier<? extends CompletableFuture<?>> async) {
        return new Call(name, true, blocking, async);
    }

    /** A write of values that have this label. */
    Call next(String label) {
        String id = id();
        Draft draft = Draft.of(id, label);
        return switch (random.nextInt(16)) {
            case 0, 1 ->
                written(
                        "puts a draft",
                        () -> drafts.put(draft),
                        () -> drafts.async().put(draft));
            case 2 ->
                written(
                        "creates a draft",
                        () -> drafts.create(draft),
                        () -> drafts.async().create(draft));
            case 3 -> updates(id, label);
            case 4 ->
                call(
                        "deletes a draft",
                        () -> drafts.delete(id),
                        () -> drafts.async().delete(id));
            case 5 ->
                call(
                        "puts a draft again",
                        () -> drafts.get(id).ifPresent(drafts::put),
                        () -> drafts.async().get(id).thenCompose(found -> with(found, drafts.async()::put)));
            case 6 -> updatesAll(label);
            case 7 -> moves(id, label);
            case 8 -> copies(id, label);
            case 9 ->
                call(
                        "puts a paper",
                        () -> papers.put(Paper.of(id, label)),
                        () -> papers.async().put(Paper.of(id, label)));
            case 10 -> changes(id, label);
            case 11 ->
                call(
                        "deletes a paper",
                        () -> papers.get(id).ifPresent(papers::delete),
                        () -> papers.async().get(id).thenCompose(found -> with(found, papers.async()::delete)));
            case 12, 13 -> batch(id, label);
            default -> transaction(id, label);
        };
    }

    private static <T> CompletableFuture<Void> with(Optional<T> found, Function<T, CompletableFuture<?>> next) {
        return found.isEmpty()
                ? CompletableFuture.completedFuture(null)
                : next.apply(found.get()).thenAccept(done -> {});
    }

    private Call updates(String id, String label) {
        var update = drafts.update(id)
                .set(DraftTable.LABEL, label)
                .set(DraftTable.BODY, "body " + label)
                .set(DraftTable.PAGE, S3Text.of("page " + label));
        return written(
                "updates a draft",
                update::run,
                () -> drafts.async()
                        .update(id)
                        .set(DraftTable.LABEL, label)
                        .set(DraftTable.BODY, "body " + label)
                        .set(DraftTable.PAGE, S3Text.of("page " + label))
                        .run());
    }

    /** The blocking form has threads of its own, which the schedule does not know. */
    private Call updatesAll(String label) {
        return call(
                "updates all drafts",
                null,
                () -> drafts.async()
                        .scan()
                        .updateAll(each -> each.set(DraftTable.LABEL, label)
                                .set(DraftTable.BODY, "body " + label)
                                .set(DraftTable.PAGE, S3Text.of("page " + label))));
    }

    /** Half of them take it as a result that there is nothing to move. */
    private Call moves(String id, String label) {
        Draft moved = Draft.of(other(id), label);
        return random.nextBoolean()
                ? written(
                        "moves a draft",
                        () -> drafts.rekey(id, moved),
                        () -> drafts.async().rekey(id, moved))
                : call(
                        "tries to move a draft",
                        () -> drafts.attempt().rekey(id, moved),
                        () -> drafts.async().attempt().rekey(id, moved));
    }

    /** What was read is put under the other key: its objects are those of the first. A thread waits for them in either form. */
    private Call copies(String id, String label) {
        return call(
                "copies a draft",
                () -> drafts.get(id)
                        .ifPresent(read -> drafts.put(new Draft(other(id), read.label(), read.body(), read.page()))),
                () -> drafts.async()
                        .get(id)
                        .thenCompose(found -> with(found, read -> drafts.async().put(Draft.of(other(id), label)))));
    }

    /** Another value, or the one that was read with its object. */
    private Call changes(String id, String label) {
        boolean keeps = random.nextBoolean();
        return call(
                "changes a paper",
                () -> papers.put(changed(papers.get(id), id, label, keeps)),
                () -> papers.async()
                        .get(id)
                        .thenCompose(found -> papers.async().put(changed(found, id, label, keeps))));
    }

    private static Paper changed(Optional<Paper> found, String id, String label, boolean keeps) {
        Paper read = found.orElse(Paper.of(id, label));
        return keeps ? read : new Paper(id, label, "body " + label, S3Text.of("page " + label), read.version());
    }

    private Call batch(String id, String label) {
        BatchWrite puts = stator.batchWrite().backoff(AT_ONCE).put(drafts, Draft.of(id, label));
        BatchWrite batch = random.nextBoolean()
                ? puts.put(drafts, Draft.of(other(id), label))
                : puts.delete(drafts, DraftTable.SCHEMA.keyOf(Draft.of(other(id), label)));
        return written("writes a batch", batch::run, () -> batch.async().run());
    }

    /** With a token of its own, half of them; such a one is run again where its outcome is unknown. */
    private Call transaction(String id, String label) {
        Transaction writes = stator.transaction().create(papers, Paper.of(other(id), label));
        Transaction all = switch (random.nextInt(4)) {
            case 0 -> writes.delete(drafts, DraftTable.SCHEMA.keyOf(Draft.of(id, label)));
            case 1 -> writes.create(drafts, Draft.of(id, label));
            case 2 ->
                writes.update(drafts.update(id)
                        .set(DraftTable.LABEL, label)
                        .set(DraftTable.BODY, "body " + label)
                        .set(DraftTable.PAGE, S3Text.of("page " + label)));
            default -> writes.put(drafts, Draft.of(id, label)).put(drafts, Draft.of(other(id), label));
        };
        if (random.nextBoolean()) {
            return written("makes a transaction", all::run, () -> all.async().run());
        }
        Transaction known = all.token("token of " + label.split(" ", 2)[0]);
        return written(
                "makes a transaction with a token",
                () -> {
                    try {
                        known.run();
                    } catch (UnreachableException e) {
                        known.run();
                    }
                },
                () -> Futures.after(
                        known.async().run(),
                        (done, failure) -> failure == null
                                ? CompletableFuture.completedFuture(done)
                                : failure instanceof UnreachableException
                                        ? known.async().run()
                                        : CompletableFuture.failedFuture(failure)));
    }
}
