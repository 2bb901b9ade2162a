package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Version;

@Table("orders")
record Order(
        @HashKey String id,
        // error: [ST094] @Version 'version' has start = 0; it must be 1 or more.
        // error: [ST094] @Version 'version' has step = -1; it must be 1 or more.
        @Version(start = 0, step = -1)
        long version) {}

@Table("counters")
record Counter(
        @HashKey String id,
        // error: [ST094] @Version 'version' has start = 3000000000; it must be 1 or more, and at most 2147483647 in an int.
        @Version(start = 3_000_000_000L)
        Integer version) {}
