package dev.stator.examples.migration;

import dev.stator.annotation.Convert;
import dev.stator.annotation.Generated;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.examples.guide.OneOrZero;
import dev.stator.schema.Converter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The same with converters. */
@Table("tickets")
public record Ticket(
        @HashKey @Generated String id,
        @Convert(OneOrZero.class) Boolean open,
        Instant due,
        @Convert(Digits.class) Instant seen,
        @Convert(SeatText.class) Seat seat) {

    /** Two values in one string. */
    public record Seat(String row, String chair) {}

    /** {@code 20260105093000}. */
    static final class Digits implements Converter<Instant, String> {
        private static final DateTimeFormatter PATTERN =
                DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

        @Override
        public String write(Instant value) {
            return PATTERN.format(value);
        }

        @Override
        public Instant read(String stored) {
            return PATTERN.parse(stored, Instant::from);
        }
    }

    /** {@code 12-B}. */
    static final class SeatText implements Converter<Seat, String> {
        @Override
        public String write(Seat seat) {
            return seat.row() + "-" + seat.chair();
        }

        @Override
        public Seat read(String stored) {
            int at = stored.indexOf('-');
            return new Seat(stored.substring(0, at), stored.substring(at + 1));
        }
    }
}
