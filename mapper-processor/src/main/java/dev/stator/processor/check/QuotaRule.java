package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.IndexDraft;
import dev.stator.processor.draft.IndexDraft.Named;
import dev.stator.processor.draft.TableDraft;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.util.List;

/**
 * A table has no more indexes, and an index no more keys, than DynamoDB allows.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html">DynamoDB's quotas</a>
 */
final class QuotaRule implements Rule {
    private static final int GLOBAL = 20;
    private static final int LOCAL = 5;
    private static final int KEYS = 4;
    /** Of all indexes of a table together; an attribute that two indexes include counts twice. */
    private static final int INCLUDED = 100;

    @Override
    public void check(Draft draft, Report report) {
        draft.table().ifPresent(table -> {
            List<IndexDraft> global =
                    table.indexes().stream().filter(index -> !index.isLocal()).toList();
            List<IndexDraft> local =
                    table.indexes().stream().filter(IndexDraft::isLocal).toList();
            count(draft, global, "global", GLOBAL, report);
            count(draft, local, "local", LOCAL, report);
            for (IndexDraft index : global) {
                keys(index, "hash", index.hashKey(), 1, report);
                keys(index, "range", index.rangeKey(), 0, report);
            }
            included(draft, table, report);
        });
    }

    private static void count(Draft draft, List<IndexDraft> indexes, String scope, int most, Report report) {
        if (indexes.size() > most) {
            report.add(
                    Problem.TOO_MANY_INDEXES, indexes.get(most).position(), draft.name(), indexes.size(), scope, most);
        }
    }

    private static void keys(IndexDraft index, String which, List<Named> keys, int least, Report report) {
        if (keys.size() < least || keys.size() > KEYS) {
            report.add(
                    Problem.INDEX_KEY_COUNT,
                    index.position(),
                    index.name().text(),
                    keys.size(),
                    which,
                    least + " to " + KEYS);
        }
    }

    private static void included(Draft draft, TableDraft table, Report report) {
        int count = table.indexes().stream()
                .mapToInt(index -> index.include().size())
                .sum();
        if (count > INCLUDED) {
            report.add(Problem.TOO_MANY_INCLUDED, draft.position(), draft.name(), count, INCLUDED);
        }
    }
}
