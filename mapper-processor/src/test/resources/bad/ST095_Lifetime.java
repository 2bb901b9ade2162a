package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import java.time.Instant;

@Table("orders")
record Order(
        @HashKey String id,
        // error: [ST095] @TimeToLive 'expires' has the duration '30 days', which is no duration; write it as P30D or PT1H.
        @TimeToLive("30 days") Instant expires) {}

@Table("sessions")
record Session(
        @HashKey String id,
        // error: [ST095] @TimeToLive 'expires' has the duration '-PT1H', which is less than a second; write it as P30D or PT1H.
        @TimeToLive("-PT1H") Instant expires) {}
