package bad;

import dev.stator.annotation.Codec;
import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import java.time.Instant;

@Table("orders")
record Order(
        @HashKey String id,
        // error: [ST098] @TimeToLive 'expires' has codec EPOCH_MILLIS, but DynamoDB wants seconds; leave the codec out.
        @TimeToLive("P1D") @Field(codec = Codec.EPOCH_MILLIS) Instant expires) {}
