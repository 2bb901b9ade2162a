// generates: bad.AddressSchema
package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.Flatten;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.util.List;

@Table("orders")
record Order(
        // error: [ST014] @HashKey 'open' has type boolean, which DynamoDB cannot use as a key; use String, a number or byte[].
        @HashKey boolean open,
        // error: [ST014] @RangeKey 'createdAt' has type List<String>, which DynamoDB cannot sort; use String, a number or byte[].
        @RangeKey List<String> createdAt) {}

@Table("lines")
// error: [ST014] @HashKey 'order' has type Order, which DynamoDB cannot use as a key; use String, a number or byte[].
record Line(@HashKey Order order) {}

@Table("addresses")
record Place(
        // error: [ST014] @HashKey 'address' has type Address, which DynamoDB cannot use as a key; use String, a number or byte[].
        @HashKey
        @Flatten
        Address address) {}

@Document
record Address(String city) {}
