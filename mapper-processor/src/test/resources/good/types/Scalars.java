package types;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stator.annotation.Codec;
import dev.stator.annotation.Document;
import dev.stator.annotation.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import java.util.Currency;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every type that is stored as one value. */
@Document
public record Scalars(
        boolean aBoolean,
        byte aByte,
        short aShort,
        int anInt,
        long aLong,
        float aFloat,
        double aDouble,
        char aChar,
        Boolean boxedBoolean,
        Byte boxedByte,
        Short boxedShort,
        Integer boxedInt,
        Long boxedLong,
        Float boxedFloat,
        Double boxedDouble,
        Character boxedChar,
        String string,
        BigDecimal bigDecimal,
        BigInteger bigInteger,
        byte[] bytes,
        ByteBuffer byteBuffer,
        SdkBytes sdkBytes,
        UUID uuid,
        URI uri,
        Locale locale,
        Currency currency,
        ZoneId zoneId,
        ZoneOffset zoneOffset,
        Instant instant,
        @Field(codec = Codec.EPOCH_SECONDS) Instant seconds,
        @Field(codec = Codec.EPOCH_MILLIS) Instant millis,
        LocalDate localDate,
        LocalTime localTime,
        LocalDateTime localDateTime,
        OffsetDateTime offsetDateTime,
        OffsetTime offsetTime,
        ZonedDateTime zonedDateTime,
        Year year,
        YearMonth yearMonth,
        MonthDay monthDay,
        Duration duration,
        Period period,
        OptionalInt optionalInt,
        OptionalLong optionalLong,
        OptionalDouble optionalDouble,
        AttributeValue attributeValue,
        JsonNode jsonNode) {}
