package bad;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

@Table("orders")
@LocalIndex(name = "local1", rangeKey = "a1")
@LocalIndex(name = "local2", rangeKey = "a2")
@LocalIndex(name = "local3", rangeKey = "a3")
@LocalIndex(name = "local4", rangeKey = "a4")
@LocalIndex(name = "local5", rangeKey = "a5")
@LocalIndex(name = "local6", rangeKey = "a6")
@GlobalIndex(name = "global1", hashKey = "a1")
@GlobalIndex(name = "global2", hashKey = "a2")
@GlobalIndex(name = "global3", hashKey = "a3")
@GlobalIndex(name = "global4", hashKey = "a4")
@GlobalIndex(name = "global5", hashKey = "a5")
@GlobalIndex(name = "global6", hashKey = "a6")
@GlobalIndex(name = "global7", hashKey = "a7")
@GlobalIndex(name = "global8", hashKey = "a8")
@GlobalIndex(name = "global9", hashKey = "a9")
@GlobalIndex(name = "global10", hashKey = "a10")
@GlobalIndex(name = "global11", hashKey = "a11")
@GlobalIndex(name = "global12", hashKey = "a12")
@GlobalIndex(name = "global13", hashKey = "a13")
@GlobalIndex(name = "global14", hashKey = "a14")
@GlobalIndex(name = "global15", hashKey = "a15")
@GlobalIndex(name = "global16", hashKey = "a16")
@GlobalIndex(name = "global17", hashKey = "a17")
@GlobalIndex(name = "global18", hashKey = "a18")
@GlobalIndex(name = "global19", hashKey = "a19")
@GlobalIndex(name = "global20", hashKey = "a20")
@GlobalIndex(name = "global21", hashKey = "a21")
// error: [ST024] 'Order' has 21 global indexes; DynamoDB allows 20.
// error: [ST024] 'Order' has 6 local indexes; DynamoDB allows 5.
record Order(
        @HashKey String customer,
        @RangeKey String id,
        int a1,
        int a2,
        int a3,
        int a4,
        int a5,
        int a6,
        int a7,
        int a8,
        int a9,
        int a10,
        int a11,
        int a12,
        int a13,
        int a14,
        int a15,
        int a16,
        int a17,
        int a18,
        int a19,
        int a20,
        int a21) {}
