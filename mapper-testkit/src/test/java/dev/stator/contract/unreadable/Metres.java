package dev.stator.contract.unreadable;

import dev.stator.schema.Converter;

/**
 * A length.
 *
 * @param value in metres
 */
public record Metres(long value) {
    /** A length as a text with its unit; other texts are refused. */
    public static final class Text implements Converter<Metres, String> {
        @Override
        public String write(Metres value) {
            return value.value() + " m";
        }

        @Override
        public Metres read(String stored) {
            if (!stored.endsWith(" m")) {
                throw new IllegalArgumentException("no length: " + stored);
            }
            return new Metres(Long.parseLong(stored.substring(0, stored.length() - 2)));
        }
    }
}
