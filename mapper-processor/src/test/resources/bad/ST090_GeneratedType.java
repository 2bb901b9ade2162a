package bad;

import dev.stator.annotation.Convert;
import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.Generated;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import dev.stator.annotation.UpdatedAt;
import dev.stator.annotation.Version;
import dev.stator.schema.Converter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@Table("orders")
record Order(
        @HashKey String id,
        // error: [ST090] @Version 'version' has type String; it must be long, int, Long or Integer.
        @Version String version,
        // error: [ST090] @CreatedAt 'created' has type LocalDate; it must be java.time.Instant.
        @CreatedAt LocalDate created,
        // error: [ST090] @UpdatedAt 'updated' has type Optional<Instant>; it must be java.time.Instant.
        @UpdatedAt Optional<Instant> updated,
        // error: [ST090] @Generated 'number' has type long; it must be String or UUID.
        @Generated long number,
        // error: [ST090] @Generated 'token' has type String with a converter; it must be String or UUID.
        @Convert(TextConverter.class) @Generated String token,
        // error: [ST090] @TimeToLive 'expires' has type String; it must be java.time.Instant, long or Long.
        @TimeToLive("P1D") String expires) {
    static class TextConverter implements Converter<String, String> {
        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public String read(String stored) {
            return stored;
        }
    }
}
