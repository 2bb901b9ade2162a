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
import dev.stator.internal.Segment;
import dev.stator.internal.StoredPage;
import dev.stator.internal.StoredTable;
import dev.stator.s3.S3Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Candidates candidates;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<StatorException> failures = new ArrayList<>();
    private long items;
    private long deleted;
    private long failed;

    ObjectSweepRun(Clock clock, S3Store store, List<Swept> tables, Terms terms) {
        this.store = store;
        this.tables = tables;
        this.terms = terms;
        Set<String> folders = tables.stream()
                .map(table -> store.folder(table.schema().tableName()))
                .collect(Collectors.toUnmodifiableSet());
        this.candidates = new Candidates(store, clock.instant().minus(terms.grace()), folders);
    }

    ObjectSweepReport run(boolean isToDelete) {
        candidates.list(listed -> tell());
        if (!candidates.unreferenced().isEmpty()) {
            tables.forEach(this::read);
        }
        long unreferenced = candidates.unreferenced().size();
        check(unreferenced);
        if (isToDelete && refusals.isEmpty()) {
            candidates.unreferenced().forEach(this::delete);
        }
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

    private void read(Swept swept) {
        StoredTable table = new StoredTable(swept.connection(), swept.schema(), terms.limit());
        Map<String, AttributeValue> after = Map.of();
        try {
            do {
                StoredPage page = table.page(WHOLE, after);
                page.items().forEach(item -> item.values().forEach(candidates::keep));
                items += page.items().size();
                after = page.after();
                tell();
            } while (!after.isEmpty());
        } catch (MissingTableException e) {
            refuse(
                    Guard.TABLE_MISSING,
                    "the table " + swept.connection().tableName(swept.schema()) + " does not exist");
        }
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

    private void delete(String key) {
        try {
            Futures.join(store.objects(Face.BLOCKING).delete(key));
            deleted++;
        } catch (ObjectStoreException e) {
            failed++;
            if (failures.size() < FAILURES) {
                failures.add(e);
            }
        }
        if ((deleted + failed) % STEP == 0) {
            tell();
        }
    }

    private void tell() {
        terms.progress().accept(new ObjectSweep.Progress(candidates.listed(), candidates.found(), items, deleted));
    }
}
