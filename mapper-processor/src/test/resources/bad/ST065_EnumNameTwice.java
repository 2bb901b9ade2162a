package bad;

import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

@Table("orders")
record Order(@HashKey String id, Status status, Status before) {}

@Table("parcels")
record Parcel(@HashKey String id, Status status) {}

enum Status {
    NEW,
    // error: [ST065] 'NEW' and 'OPEN' of enum 'Status' are both stored as 'NEW'.
    @Field("NEW")
    OPEN
}
