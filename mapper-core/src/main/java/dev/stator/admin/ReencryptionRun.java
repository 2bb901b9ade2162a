package dev.stator.admin;

import dev.stator.admin.Reencryption.Terms;
import dev.stator.error.InvalidItemException;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.ItemTooLargeException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.StatorException;
import dev.stator.internal.Connection;
import dev.stator.internal.Renewal;
import dev.stator.internal.Renewal.End;
import dev.stator.internal.Renewal.Renewed;
import dev.stator.internal.StoredPage;
import dev.stator.internal.StoredTable;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    ReencryptionRun(Connection connection, TableSchema<?> schema, Terms terms) {
        this.schema = schema;
        this.terms = terms;
        this.table = new StoredTable(connection, schema, terms.limit());
        this.renewal = new Renewal(connection, schema, terms.limit());
    }

    ReencryptionReport run() {
        String token = terms.token();
        Map<String, AttributeValue> after =
                token == null ? Map.of() : ReencryptionToken.read(schema, terms.segment(), token);
        ReencryptionReport report;
        do {
            StoredPage page = table.page(terms.segment(), after);
            page.items().forEach(this::renew);
            after = page.after();
            report = report(after);
            terms.progress().accept(report);
        } while (!after.isEmpty() && !terms.stop().getAsBoolean());
        return report;
    }

    private void renew(Map<String, AttributeValue> item) {
        try {
            count(renewal.renew(item));
        } catch (ProtectedValueException | ItemTooLargeException | InvalidItemException | InvalidKeyException e) {
            items++;
            failed++;
            if (failures.size() < FAILURES) {
                failures.add(e);
            }
        }
    }

    private void count(Renewed renewed) {
        items += renewed.end() == End.OTHERS ? 0 : 1;
        reencrypted += renewed.end() == End.RENEWED ? 1 : 0;
        contended += renewed.end() == End.CONTENDED ? 1 : 0;
        oldKeys += renewed.hasOldKey() ? 1 : 0;
        conflicts += renewed.conflicts();
    }

    private ReencryptionReport report(Map<String, AttributeValue> after) {
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
