package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.util.Optional;
import java.util.OptionalLong;

@Table("orders")
record Order(
        // error: [ST015] @HashKey 'customer' has type Optional<String>, but every item has its key; use String.
        @HashKey Optional<String> customer,
        // error: [ST015] @RangeKey 'number' has type OptionalLong, but every item has its key; use long.
        @RangeKey OptionalLong number) {}
