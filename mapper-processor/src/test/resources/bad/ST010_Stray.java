package bad;

import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Ignore;

// error: [ST010] @HashKey has no effect: 'Order' has neither @Table nor @Document, and no class can inherit its fields.
record Order(@HashKey String id) {}

final class Customer {
    // error: [ST010] @Field has no effect: 'Customer' has neither @Table nor @Document, and no class can inherit its fields.
    @Field("n")
    String name;
}

enum Status {
    // error: [ST010] @Ignore has no effect: 'Status' has neither @Table nor @Document, and no class can inherit its fields.
    @Ignore
    NEW
}

class Base {
    @HashKey
    String id;
}
