package bad;

import dev.stator.annotation.Field;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

@Table("orders")
@GlobalIndex(name = "byStatus", hashKey = "status")
class Order {
    @HashKey
    // error: [ST034] 'id' cannot have writeNull: DynamoDB does not take NULL for a key.
    @Field(writeNull = true)
    String id;

    // error: [ST034] 'total' cannot have writeNull: a long is never null.
    @Field(writeNull = true)
    long total;

    // error: [ST034] 'status' cannot have writeNull: DynamoDB does not take NULL for a key.
    @Field(writeNull = true)
    String status;

    @Field(writeNull = true)
    String note;
}
