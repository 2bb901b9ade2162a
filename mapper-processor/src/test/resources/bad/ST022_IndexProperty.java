// generates: bad.AddressSchema
package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.Field;
import dev.stator.annotation.Flatten;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Projection;
import dev.stator.annotation.Table;

@Table("orders")
@GlobalIndex(
        name = "byStatus",
        // error: [ST022] Index 'byStatus' names 'staus', which is no property of 'Order'; did you mean 'status'?
        hashKey = "staus",
        // error: [ST022] Index 'byStatus' names 'zip', which is no property of 'Order'.
        rangeKey = {"a_city", "zip"},
        projection = Projection.INCLUDE,
        // error: [ST022] Index 'byStatus' names 'Total', which is no property of 'Order'; did you mean 'total'?
        include = "Total")
record Order(@HashKey String id, String status, long total, @Flatten(prefix = "a_") Address address) {}

@Table("bills")
// error: [ST022] Index 'byStatus' names 'st', which is no property of 'Bill' but the stored name of 'status'; name the property.
// error: [ST022] Index 'byStatus' names '', which is empty; name a property of 'Bill'.
@GlobalIndex(name = "byStatus", hashKey = "st", rangeKey = "")
record Bill(@HashKey String id, @Field("st") String status) {}

@Document
record Address(String city) {}
