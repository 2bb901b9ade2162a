package types;

import static check.RoundTrip.keeps;
import static check.RoundTrip.of;
import static check.RoundTrip.same;

import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public final class ScalarsCheck implements Runnable {
    private static final byte[] BYTES = {1, 2, 3};
    private static final Instant INSTANT = Instant.parse("2026-01-02T03:04:05.678Z");

    @Override
    public void run() {
        Scalars full = full();
        Scalars read = of(ScalarsSchema.INSTANCE, full);
        same(true, Arrays.equals(BYTES, read.bytes()));
        same(Instant.parse("2026-01-02T03:04:05Z"), read.seconds());
        same(INSTANT, read.millis());
        same(full.zonedDateTime(), read.zonedDateTime());
        same(full.attributeValue(), read.attributeValue());
        same(full.jsonNode(), read.jsonNode());
        same(47, ScalarsSchema.INSTANCE.toItem(full).size());
        keeps(ScalarsSchema.INSTANCE, none());
        same(
                Set.of("aBoolean", "aByte", "aShort", "anInt", "aLong", "aFloat", "aDouble", "aChar"),
                ScalarsSchema.INSTANCE.toItem(none()).keySet());
    }

    private static Scalars full() {
        LocalDateTime local = LocalDateTime.of(2026, 1, 2, 3, 4, 5, 6);
        return new Scalars(
                true, Byte.MIN_VALUE, Short.MAX_VALUE, -1, Long.MAX_VALUE, 0.1f, 1e-100, 'c', false, (byte) 1, (short) 2, 3,
                4L, 5.5f, 6.25, 'ß', "", new BigDecimal("1.10"), BigInteger.TEN.pow(30), BYTES, ByteBuffer.wrap(BYTES),
                SdkBytes.fromByteArray(BYTES), new UUID(1, 2), URI.create("urn:x"), Locale.forLanguageTag("de-AT"),
                Currency.getInstance("EUR"), ZoneId.of("Europe/Vienna"), ZoneOffset.ofHours(2), INSTANT, INSTANT, INSTANT,
                local.toLocalDate(), local.toLocalTime(), local, OffsetDateTime.of(local, ZoneOffset.UTC),
                OffsetTime.of(LocalTime.NOON, ZoneOffset.UTC), ZonedDateTime.of(local, ZoneId.of("Europe/Vienna")),
                Year.of(2026), YearMonth.of(2026, 1), MonthDay.of(2, 29), Duration.ofNanos(-1), Period.ofMonths(14),
                OptionalInt.of(1), OptionalLong.of(2), OptionalDouble.of(0.5), AttributeValue.fromS("any"),
                TextNode.valueOf("json"));
    }

    private static Scalars none() {
        return new Scalars(
                false, (byte) 0, (short) 0, 0, 0, 0, 0, 'x', null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, OptionalInt.empty(), OptionalLong.empty(), OptionalDouble.empty(), null,
                null);
    }
}
