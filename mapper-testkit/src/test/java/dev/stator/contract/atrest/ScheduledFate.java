package dev.stator.contract.atrest;

import java.util.Random;

/** What becomes of one attempt to call DynamoDB or S3. */
enum ScheduledFate {
    ANSWERED(64, false, ""),
    NEVER_ARRIVES(4, false, ", never arrives"),
    CRASH_BEFORE(4, false, ", crash before"),
    REFUSED(3, true, ", refused"),
    /** The service says that something went wrong, and has done nothing. */
    FAILED(2, true, ", failed"),
    /** It says the same, and has done it. */
    DONE_AND_FAILED(2, true, ", done, and failed"),
    ANSWER_LOST(4, true, ", answer lost"),
    CRASH_AFTER(4, true, ", crash after"),
    /** The caller has given up; it arrives some time all the same. */
    LATE(3, true, ", late"),
    REPEATED(3, true, ", repeated"),
    ANSWER_LOST_AND_REPEATED(4, true, ", answer lost and repeated"),
    /** It is repeated while it is still under way. */
    LATE_AND_REPEATED(3, true, ", late and repeated");

    private final int percent;
    private final boolean isOfWrites;
    private final String text;

    ScheduledFate(int percent, boolean isOfWrites, String text) {
        this.percent = percent;
        this.isOfWrites = isOfWrites;
        this.text = text;
    }

    static ScheduledFate next(Random random, boolean writes) {
        int left = random.nextInt(100);
        for (ScheduledFate fate : values()) {
            left -= fate.percent;
            if (left < 0) {
                return writes || !fate.isOfWrites ? fate : ANSWERED;
            }
        }
        throw new IllegalStateException("more than 100 percent");
    }

    /** For the trace, behind the name of the call. */
    @Override
    public String toString() {
        return text;
    }
}
