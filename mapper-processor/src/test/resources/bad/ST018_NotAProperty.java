// generates: bad.AddressSchema
package bad;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Document;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.EnumDefault;
import dev.stator.annotation.Field;
import dev.stator.annotation.Flatten;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Ignore;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

@Table("orders")
class Order {
    @HashKey
    String id;

    // error: [ST018] @Field has no effect on 'most', which is static and not stored.
    @Field("m")
    static int most = 10;

    // error: [ST018] @Field has no effect on 'now', which is transient and not stored.
    @Field("n")
    transient int now;

    @Ignore
    // error: [ST018] @Field has no effect on 'hits', which is left out by @Ignore and not stored.
    @Field("h")
    int hits;

    @Ignore
    // error: [ST018] @Encrypted has no effect on 'secret', which is left out by @Ignore and not stored.
    @Encrypted
    String secret;

    @Ignore
    // error: [ST018] @RangeKey has no effect on 'at', which is left out by @Ignore and not stored; remove @Ignore.
    @RangeKey
    String at;

    @Flatten(prefix = "a_")
    // error: [ST018] @Field has no effect on 'address', which is flattened, so that it is no attribute itself.
    @Field("a")
    Address address;

    @Flatten(prefix = "b_")
    // error: [ST018] @Compressed has no effect on 'other', which is flattened, so that it is no attribute itself.
    @Compressed
    Address other;

    // error: [ST018] @EnumDefault has no effect on 'status', which is no constant of an enum.
    @EnumDefault
    String status;
}

@Document
record Address(String city) {}
