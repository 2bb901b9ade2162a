package dev.stator.contract.template;

import dev.stator.annotation.Codec;
import dev.stator.annotation.Field;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Properties of every kind in the templates of keys. */
@Table(value = "parts", hashKey = "the key", rangeKey = "range-key")
@HashKey("T#{text}##{uuid}|{instant}|{seconds:20}{millis:15}/{status}/{open}/{letter}~{text}")
@RangeKey(
        "{whole:10}{small:3}_{big}_{decimal}_{real}_{single}_{date}_{time}_{zoned}^{uri}^{locale}_{duration}_{year}#{uuid}")
@GlobalIndex(name = "byAll", hashKey = "{optional}#{status}", rangeKey = "{uuid}!{decimal2}!{seconds2}!{duration2}")
public record Parts(
        String text,
        UUID uuid,
        Instant instant,
        @Field(codec = Codec.EPOCH_SECONDS) Instant seconds,
        @Field(codec = Codec.EPOCH_MILLIS) Instant millis,
        Status status,
        boolean open,
        char letter,
        int whole,
        byte small,
        BigInteger big,
        BigDecimal decimal,
        double real,
        Float single,
        LocalDate date,
        LocalTime time,
        ZonedDateTime zoned,
        URI uri,
        Locale locale,
        Duration duration,
        Year year,
        Optional<String> optional,
        BigDecimal decimal2,
        @Field(codec = Codec.EPOCH_SECONDS) Instant seconds2,
        Duration duration2) {}
