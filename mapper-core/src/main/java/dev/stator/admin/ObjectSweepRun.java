package dev.stator.admin;

import dev.stator.admin.ObjectSweep.Guard;
import dev.stator.admin.ObjectSweep.Swept;
import dev.stator.admin.ObjectSweep.Terms;
import dev.stator.admin.ObjectSweepReport.Refusal;
import dev.stator.error.MissingTableException;
import dev.stator.error.ObjectStoreException;
import dev.stator.error.StatorException;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.face.Steps;
import dev.stator.internal.Segment;
import dev.stator.internal.StoredPage;
import dev.stator.internal.StoredTable;
import dev.stator.s3.S3Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One sweep: it lists, then it reads, then it deletes. In another order it would delete what is written meanwhile. */
final class ObjectSweepRun {
    private static final Segment WHOLE = new Segment(0, 1);

    /** That many failures are told; of the others only their number. */
    private static final int FAILURES = 100;

    /** How many deletions there are between two reports of the progress. */
    private static final int STEP = 100;

    /** More than this part of the objects is not deleted without being asked again. */
    private static final int FIFTH = 5;

    private final S3Store store;
    private final List<Swept> tables;
    private final Terms terms;
    private final Face face;
    private final Candidates candidates;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<StatorException> failures = new ArrayList<>();
    private long items;
    private long deleted;
    private long failed;

    /** After which key of the table that is read the next page begins. */
    private Map<String, AttributeValue> after = Map.of();

    ObjectSweepRun(Clock clock, S3Store store, List<Swept> tables, Terms terms, Face face) {
        this.store = store;
        this.tables = tables;
        this.terms = terms;
        this.face = face;
        Set<String> folders = tables.stream()
                .map(table -> store.folder(table.connection().tableName(table.schema())))
                .collect(Collectors.toUnmodifiableSet());
        this.candidates = new Candidates(store, clock.instant().minus(terms.grace()), folders);
    }

    CompletableFuture<ObjectSweepReport> run(boolean isToDelete) {
        CompletableFuture<Void> read = Futures.then(
                candidates.list(face, this::tell),
                nothing -> candidates.unreferenced().isEmpty()
                        ? CompletableFuture.completedFuture(null)
                        : Steps.each(tables, this::read));
        return Futures.then(read, nothing -> {
            long unreferenced = candidates.unreferenced().size();
            check(unreferenced);
            CompletableFuture<Void> gone = isToDelete && refusals.isEmpty()
                    ? Steps.each(candidates.unreferenced(), this::delete)
                    : CompletableFuture.completedFuture(null);
            return Futures.mapped(gone, done -> report(unreferenced));
        });
    }

    private ObjectSweepReport report(long unreferenced) {
        tell();
        return new ObjectSweepReport(
                candidates.listed(),
                candidates.unknown(),
                candidates.found(),
                candidates.found() - unreferenced,
                unreferenced,
                deleted,
                items,
                refusals,
                failed,
                failures);
    }

    private CompletableFuture<Void> read(Swept swept) {
        StoredTable table = new StoredTable(swept.connection(), swept.schema(), face, terms.limit());
        after = Map.of();
        CompletableFuture<Void> all = Steps.until(() -> Futures.mapped(table.page(WHOLE, after), this::keepReferenced));
        CompletableFuture<Void> read = Futures.after(all, (nothing, failure) -> {
            if (failure instanceof MissingTableException) {
                refuse(
                        Guard.TABLE_MISSING,
                        "the table " + swept.connection().tableName(swept.schema()) + " does not exist");
                return CompletableFuture.completedFuture(null);
            }
            return all;
        });
        return Futures.cancelling(read, all);
    }

    /** Whether it was the last page. */
    private boolean keepReferenced(StoredPage page) {
        page.items().forEach(item -> item.values().forEach(candidates::keep));
        items += page.items().size();
        after = page.after();
        tell();
        return after.isEmpty();
    }

    private void check(long unreferenced) {
        if (!candidates.otherTables().isEmpty()) {
            refuse(
                    Guard.TABLE_NOT_GIVEN,
                    "the store has objects of tables that were not given: "
                            + String.join(", ", candidates.otherTables()));
        }
        if (unreferenced > 0 && candidates.pointers() == 0) {
            refuse(Guard.NOTHING_REFERENCED, "no item of the tables points to an object");
        }
        if (unreferenced * FIFTH > candidates.listed()) {
            refuse(
                    Guard.MORE_THAN_A_FIFTH,
                    "more than a fifth of the objects would go: " + unreferenced + " of " + candidates.listed());
        }
    }

    private void refuse(Guard guard, String reason) {
        if (!terms.acknowledged().contains(guard)) {
            refusals.add(new Refusal(guard, reason));
        }
    }

    private CompletableFuture<Void> delete(String key) {
        CompletableFuture<Void> sent = store.objects(face).delete(key);
        CompletableFuture<Void> counted = Futures.after(sent, (nothing, failure) -> {
            if (failure == null) {
                deleted++;
            } else if (failure instanceof ObjectStoreException refused) {
                fail(refused);
            } else {
                return sent;
            }
            if ((deleted + failed) % STEP == 0) {
                tell();
            }
            return CompletableFuture.completedFuture(null);
        });
        return Futures.cancelling(counted, sent);
    }

    private void fail(StatorException failure) {
        failed++;
        if (failures.size() < FAILURES) {
            failures.add(failure);
        }
    }

    private void tell() {
        terms.progress().accept(new ObjectSweep.Progress(candidates.listed(), candidates.found(), items, deleted));
    }
}
