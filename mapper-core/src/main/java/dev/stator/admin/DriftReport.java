package dev.stator.admin;

import java.util.List;
import java.util.stream.Collectors;

/**
 * In what a table differs from its schema.
 *
 * <pre>{@code
 * DriftReport drift = admin.drift(OrderTable.SCHEMA);
 * if (!drift.isEmpty()) {
 *     System.err.println(drift);
 *     // table orders differs from its schema:
 *     //   hash key: the schema has customerId (S), the table has id (S)
 *     //   index byStatus: the schema has it, the table has none
 * }
 * }</pre>
 *
 * @param table its name without prefix
 * @param differences each of them
 */
public record DriftReport(String table, List<Difference> differences) {
    public DriftReport {
        differences = List.copyOf(differences);
    }

    /** Whether the table is what the schema says. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** A line for each difference. */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "table " + table + " is as its schema says";
        }
        return differences.stream()
                .map(difference -> "\n  " + difference)
                .collect(Collectors.joining("", "table " + table + " differs from its schema:", ""));
    }
}
