package dev.stator.admin;

import dev.stator.error.StatorException;
import java.util.List;

/**
 * What a sweep found, and what it did.
 *
 * <pre>{@code
 * ObjectSweepReport report = new ObjectSweep(stator, store, PageTable.SCHEMA).delete();
 * if (!report.refusals().isEmpty()) {
 *     System.err.println(report);
 * }
 * }</pre>
 *
 * @param listed objects of the store whose keys Stator gives
 * @param unknown objects under the store's prefix with other keys; they are never deleted
 * @param candidates objects of the given tables that are older than the grace
 * @param referenced candidates that an item points to
 * @param unreferenced candidates that no item points to
 * @param deleted of these, those that were deleted; none where the sweep was refused, or was a dry run
 * @param items items that were read
 * @param refusals why nothing was deleted, or would be; empty where nothing is in the way
 * @param failed how many objects could not be deleted; the next sweep finds them again
 * @param failures why, of the first 100 of these
 */
public record ObjectSweepReport(
        long listed,
        long unknown,
        long candidates,
        long referenced,
        long unreferenced,
        long deleted,
        long items,
        List<Refusal> refusals,
        long failed,
        List<StatorException> failures) {
    /**
     * A reason not to delete.
     *
     * @param guard its name, by which it can be acknowledged
     * @param reason with numbers and names
     */
    public record Refusal(ObjectSweep.Guard guard, String reason) {}

    public ObjectSweepReport {
        refusals = List.copyOf(refusals);
        failures = List.copyOf(failures);
    }

    /** Objects of the store that are still there, as far as this sweep knows. */
    public long kept() {
        return listed - deleted;
    }

    /** A line of numbers, and one for each refusal. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(listed + " objects listed, " + candidates + " older than the grace, "
                + unreferenced + " of these unreferenced, " + deleted + " deleted, " + failed + " failed");
        refusals.forEach(refusal -> text.append("\n  refused: ").append(refusal.reason()));
        return text.toString();
    }
}
