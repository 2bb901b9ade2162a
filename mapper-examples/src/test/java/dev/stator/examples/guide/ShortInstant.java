package dev.stator.examples.guide;

import dev.stator.schema.Converter;
import java.time.Instant;

// sample: enhanced-instant
/** An instant as the enhanced client stores it: 2026-01-05T09:30:00Z. */
final class ShortInstant implements Converter<Instant, String> {
    @Override
    public String write(Instant instant) {
        return instant.toString();
    }

    @Override
    public Instant read(String stored) {
        return Instant.parse(stored);
    }
}
// end
