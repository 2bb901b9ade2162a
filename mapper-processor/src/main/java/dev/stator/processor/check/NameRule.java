package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.IndexDraft;
import dev.stator.processor.draft.TableDraft;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Names of tables and indexes are those that DynamoDB takes.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html">DynamoDB's
 *     naming rules</a>
 */
final class NameRule implements Rule {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 255;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";

    @Override
    public void check(Draft draft, Report report) {
        draft.table().ifPresent(table -> {
            fault(table.name())
                    .ifPresent(fault -> report.add(Problem.TABLE_NAME, table.position(), table.name(), fault));
            indexes(draft, table, report);
        });
    }

    private static void indexes(Draft draft, TableDraft table, Report report) {
        Set<String> names = new HashSet<>();
        for (IndexDraft index : table.indexes()) {
            String name = index.name().text();
            fault(name)
                    .ifPresent(
                            fault -> report.add(Problem.INDEX_NAME, index.name().position(), name, fault));
            if (!names.add(name)) {
                report.add(Problem.DUPLICATE_INDEX, index.name().position(), draft.name(), name);
            }
        }
    }

    private static Optional<String> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of("the name is empty, and DynamoDB wants 3 to 255 characters");
        }
        Optional<String> wrong = name.chars()
                .filter(letter -> LETTERS.indexOf(letter) < 0)
                .mapToObj(letter -> "'" + Character.toString(letter) + "' is not among a-z, A-Z, 0-9, '_', '-' and '.'")
                .findFirst();
        if (wrong.isPresent()) {
            return wrong;
        }
        return name.length() < SHORTEST || name.length() > LONGEST
                ? Optional.of("it has " + name.length() + (name.length() == 1 ? " character" : " characters")
                        + ", and DynamoDB wants 3 to 255")
                : Optional.empty();
    }
}
