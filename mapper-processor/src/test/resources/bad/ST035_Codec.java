package bad;

import dev.stator.annotation.Codec;
import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@Table("orders")
class Order {
    @HashKey
    String id;

    // error: [ST035] 'day' has type LocalDate; codec EPOCH_SECONDS is for java.time.Instant.
    @Field(codec = Codec.EPOCH_SECONDS)
    LocalDate day;

    @Field(codec = Codec.EPOCH_MILLIS)
    List<Instant> changes;
}
