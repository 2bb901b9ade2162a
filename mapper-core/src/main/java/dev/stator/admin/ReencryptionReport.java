package dev.stator.admin;

import dev.stator.error.StatorException;
import java.util.List;
import java.util.Optional;

/**
 * How far a re-encryption is, or how it ended.
 *
 * <pre>{@code
 * ReencryptionReport report = new Reencryption(stator, AccountTable.SCHEMA).run();
 * if (report.isComplete()) {
 *     // the old key is not needed any more
 * }
 * }</pre>
 *
 * @param items items that were looked at
 * @param reencrypted of these, those of which values were encrypted anew
 * @param conflicts how often others changed an item meanwhile, so that it was looked at again
 * @param contended items that others changed each time; the next run gets them
 * @param oldKeys items of which an attribute of the key is not encrypted with the primary key: they keep it, since a key cannot be changed
 * @param failed items that cannot be read or not be written
 * @param failures why, of the first 100 of these, with table, key and attribute
 * @param token where to go on; empty at the end of the table or segment
 */
public record ReencryptionReport(
        long items,
        long reencrypted,
        long conflicts,
        long contended,
        long oldKeys,
        long failed,
        List<StatorException> failures,
        Optional<String> token) {
    public ReencryptionReport {
        failures = List.copyOf(failures);
    }

    /**
     * Whether all items from where the run began to the end are encrypted with the primary key alone. Of a table that was done in several runs or
     * segments, all of these have to be complete.
     */
    public boolean isComplete() {
        return token.isEmpty() && contended == 0 && oldKeys == 0 && failed == 0;
    }

    /** A line of numbers, and one for each failure. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(items + " items, " + reencrypted + " encrypted anew, " + conflicts
                + " conflicts, " + contended + " contended, " + oldKeys + " with an old key in their key, " + failed
                + " failed" + (token.isEmpty() ? "" : ", not at the end"));
        failures.forEach(failure -> text.append("\n  failed: ").append(failure.getMessage()));
        return text.toString();
    }
}
