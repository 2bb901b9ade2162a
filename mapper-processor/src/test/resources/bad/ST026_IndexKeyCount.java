package bad;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

@Table("orders")
// error: [ST026] Index 'byPlace' has 0 properties in its hash key; DynamoDB allows 1 to 4.
// error: [ST026] Index 'byPlace' has 5 properties in its range key; DynamoDB allows 0 to 4.
@GlobalIndex(
        name = "byPlace",
        hashKey = {},
        rangeKey = {"a", "b", "c", "d", "e"})
record Order(@HashKey String id, int a, int b, int c, int d, int e) {}
