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
import lombok.Data;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every type that is one value in a bean. */
@Data
@Table("scalars")
class ScalarsBean {

    @HashKey
    private String id;

    private boolean bool;
    private byte int8;
    private short int16;
    private int int32;
    private long int64;
    private float float32;
    private double float64;
    private char character;
    private Boolean boxedBool;
    private Byte boxedInt8;
    private Short boxedInt16;
    private Integer boxedInt32;
    private Long boxedInt64;
    private Float boxedFloat32;
    private Double boxedFloat64;
    private Character boxedCharacter;
    private String text;
    private BigDecimal decimal;
    private BigInteger integer;
    private byte[] bytes;
    private ByteBuffer buffer;
    private SdkBytes sdkBytes;
    private UUID uuid;
    private URI uri;
    private Locale locale;
    private Currency currency;
    private ZoneId zone;
    private ZoneOffset offset;
    private Instant instant;

    @Field(codec = Codec.EPOCH_SECONDS)
    private Instant seconds;

    @Field(codec = Codec.EPOCH_MILLIS)
    private Instant millis;

    private LocalDate date;
    private LocalTime time;
    private LocalDateTime dateTime;
    private OffsetDateTime offsetDateTime;
    private OffsetTime offsetTime;
    private ZonedDateTime zonedDateTime;
    private Year year;
    private YearMonth yearMonth;
    private MonthDay monthDay;
    private Duration duration;
    private Period period;
    private Color color;
    private Optional<String> optional;
    private OptionalInt optionalInt;
    private OptionalLong optionalLong;
    private OptionalDouble optionalDouble;
    private AttributeValue attributeValue;
    private JsonNode json;

    @Field(writeNull = true)
    private String nullable;
}
