package dev.stator.batch;

import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for what a batch did not do. */
final class Leftovers {
    private Leftovers() {}

    /** Adds {@code no answer to 8 of 100 keys, the first orders[customerId=c1, orderId=o1]}, if there are any. */
    static void add(String what, List<? extends Key<?>> keys, int all, String of, List<String> problems) {
        if (!keys.isEmpty()) {
            problems.add(what + " " + keys.size() + " of " + all + " " + of + ", the first " + keys.get(0));
        }
    }

    static String cause(@Nullable Throwable cause) {
        return cause == null ? "; DynamoDB left them unprocessed again and again" : "; see the cause";
    }

    /** The table's name, where there is only one. */
    static @Nullable String table(Collection<? extends TableSchema<?>> schemas) {
        List<String> names =
                schemas.stream().map(TableSchema::tableName).distinct().toList();
        return names.size() == 1 ? names.get(0) : null;
    }
}
