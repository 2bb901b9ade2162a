package dev.stator.admin;

import dev.stator.admin.Reencryption.Terms;
import dev.stator.error.InvalidItemException;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.ItemTooLargeException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.StatorException;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.face.Steps;
import dev.stator.internal.Connection;
import dev.stator.internal.Renewal;
import dev.stator.internal.Renewal.End;
import dev.stator.internal.Renewal.Renewed;
import dev.stator.internal.StoredTable;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One run of a re-encryption, with what it counts. */
final class ReencryptionRun {
    /** That many failures are told; of the others only their number. */
    private static final int FAILURES = 100;

    private final TableSchema<?> schema;
    private final Terms terms;
    private final StoredTable table;
    private final Renewal renewal;
    private final List<StatorException> failures = new ArrayList<>();
    private long items;
    private long reencrypted;
    private long conflicts;
    private long contended;
    private long oldKeys;
    private long failed;

    /** After which key it goes on; empty at the beginning, and at the end. */
    private Map<String, AttributeValue> after;

    ReencryptionRun(Connection connection, TableSchema<?> schema, Terms terms, Face face) {
        this.schema = schema;
        this.terms = terms;
        this.table = new StoredTable(connection, schema, face, terms.limit());
        this.renewal = new Renewal(connection, schema, face, terms.limit());
        String token = terms.token();
        this.after = token == null ? Map.of() : ReencryptionToken.read(schema, terms.segment(), token);
    }

    /** A page at a time, and of it an item at a time. */
    CompletableFuture<ReencryptionReport> run() {
        return Futures.mapped(Steps.until(this::page), nothing -> report());
    }

    /** Whether it was the last one. */
    private CompletableFuture<Boolean> page() {
        return Futures.then(
                table.page(terms.segment(), after),
                page -> Futures.mapped(Steps.each(page.items(), this::renew), nothing -> {
                    after = page.after();
                    terms.progress().accept(report());
                    return after.isEmpty() || terms.stop().getAsBoolean();
                }));
    }

    private CompletableFuture<Void> renew(Map<String, AttributeValue> item) {
        CompletableFuture<Renewed> renewed = renewal.renew(item);
        CompletableFuture<Void> counted = Futures.after(renewed, (end, failure) -> {
            if (failure == null) {
                count(end);
            } else if (isOfItem(failure)) {
                fail((StatorException) failure);
            } else {
                return CompletableFuture.failedFuture(failure);
            }
            return CompletableFuture.completedFuture(null);
        });
        return Futures.cancelling(counted, renewed);
    }

    /** Whether the item is the reason, and not the connection. */
    private static boolean isOfItem(Throwable failure) {
        return failure instanceof ProtectedValueException
                || failure instanceof ItemTooLargeException
                || failure instanceof InvalidItemException
                || failure instanceof InvalidKeyException;
    }

    private void fail(StatorException failure) {
        items++;
        failed++;
        if (failures.size() < FAILURES) {
            failures.add(failure);
        }
    }

    private void count(Renewed renewed) {
        items += renewed.end() == End.OTHERS ? 0 : 1;
        reencrypted += renewed.end() == End.RENEWED ? 1 : 0;
        contended += renewed.end() == End.CONTENDED ? 1 : 0;
        oldKeys += renewed.hasOldKey() ? 1 : 0;
        conflicts += renewed.conflicts();
    }

    private ReencryptionReport report() {
        return new ReencryptionReport(
                items,
                reencrypted,
                conflicts,
                contended,
                oldKeys,
                failed,
                failures,
                after.isEmpty()
                        ? Optional.empty()
                        : Optional.of(ReencryptionToken.write(schema, terms.segment(), after)));
    }
}
