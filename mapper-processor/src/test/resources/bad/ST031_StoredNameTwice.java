// generates: bad.AddressSchema
package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.Field;
import dev.stator.annotation.Flatten;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

@Table("orders")
class Order {
    @HashKey
    String id;

    @Field("t")
    long total;

    // error: [ST031] 'total' and 'tax' are both stored as 't'; give one another name with @Field.
    @Field("t")
    long tax;

    String city;

    // error: [ST031] 'city' and 'address.city' are both stored as 'city'; give one another name with @Field or a prefix with @Flatten.
    @Flatten
    Address address;
}

@Document
class Address {
    String city;
}

class Base {
    String name;
}

@Document
class Shadowing extends Base {
    // error: [ST031] 'Base.name' and 'Shadowing.name' are both stored as 'name'; give one another name with @Field.
    String name;
}
