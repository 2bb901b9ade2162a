package dev.stator.contract.type;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stator.annotation.Codec;
import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every type that is one value in a record. */
@Table("scalars")
@SuppressWarnings("ArrayRecordComponent") // arrays are among the types
record ScalarsRecord(
        @HashKey String id,
        boolean bool,
        byte int8,
        short int16,
        int int32,
        long int64,
        float float32,
        double float64,
        char character,
        Boolean boxedBool,
        Byte boxedInt8,
        Short boxedInt16,
        Integer boxedInt32,
        Long boxedInt64,
        Float boxedFloat32,
        Double boxedFloat64,
        Character boxedCharacter,
        String text,
        BigDecimal decimal,
        BigInteger integer,
        byte[] bytes,
        ByteBuffer buffer,
        SdkBytes sdkBytes,
        UUID uuid,
        URI uri,
        Locale locale,
        Currency currency,
        ZoneId zone,
        ZoneOffset offset,
        Instant instant,
        @Field(codec = Codec.EPOCH_SECONDS) Instant seconds,
        @Field(codec = Codec.EPOCH_MILLIS) Instant millis,
        LocalDate date,
        LocalTime time,
        LocalDateTime dateTime,
        OffsetDateTime offsetDateTime,
        OffsetTime offsetTime,
        ZonedDateTime zonedDateTime,
        Year year,
        YearMonth yearMonth,
        MonthDay monthDay,
        Duration duration,
        Period period,
        Color color,
        Optional<String> optional,
        OptionalInt optionalInt,
        OptionalLong optionalLong,
        OptionalDouble optionalDouble,
        AttributeValue attributeValue,
        JsonNode json,
        @Field(writeNull = true) String nullable) {}
