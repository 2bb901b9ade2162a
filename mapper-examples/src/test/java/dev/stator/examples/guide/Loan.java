package dev.stator.examples.guide;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

// sample: template
@Table("library")
@HashKey("READER#{readerId}")
@RangeKey("LOAN#{due}#{copy:6}")
@GlobalIndex(name = "GSI1", hashKey = "STATE#{state}", rangeKey = "{due}")
public record Loan(
        String readerId,
        LocalDate due,
        int copy,
        @Nullable State state,
        @Nullable String note) {
    public enum State {
        OUT,
        LATE
    }
}
// end
