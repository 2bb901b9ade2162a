package dev.stator.processor.model;

/** The types that are stored as one value, and as what. */
public enum Scalar {
    BOOLEAN("java.lang.Boolean", Wire.BOOL, true),
    BYTE("java.lang.Byte", Wire.N, true),
    SHORT("java.lang.Short", Wire.N, true),
    INT("java.lang.Integer", Wire.N, true),
    LONG("java.lang.Long", Wire.N, true),
    FLOAT("java.lang.Float", Wire.N, true),
    DOUBLE("java.lang.Double", Wire.N, true),
    CHAR("java.lang.Character", Wire.S, true),
    STRING("java.lang.String", Wire.S, true),
    BIG_DECIMAL("java.math.BigDecimal", Wire.N, true),
    BIG_INTEGER("java.math.BigInteger", Wire.N, true),
    /** {@code byte[]}. */
    BYTES("byte[]", Wire.B, false),
    BYTE_BUFFER("java.nio.ByteBuffer", Wire.B, false),
    SDK_BYTES("software.amazon.awssdk.core.SdkBytes", Wire.B, false),
    UUID("java.util.UUID", Wire.S, true),
    URI("java.net.URI", Wire.S, true),
    LOCALE("java.util.Locale", Wire.S, true),
    CURRENCY("java.util.Currency", Wire.S, true),
    ZONE_ID("java.time.ZoneId", Wire.S, true),
    ZONE_OFFSET("java.time.ZoneOffset", Wire.S, true),
    /** Fixed-width ISO text, whose order is the order of time. */
    INSTANT("java.time.Instant", Wire.S, true),
    /** Chosen with {@code Codec.EPOCH_SECONDS}. */
    INSTANT_SECONDS("java.time.Instant", Wire.N, true),
    /** Chosen with {@code Codec.EPOCH_MILLIS}. */
    INSTANT_MILLIS("java.time.Instant", Wire.N, true),
    LOCAL_DATE("java.time.LocalDate", Wire.S, true),
    LOCAL_TIME("java.time.LocalTime", Wire.S, true),
    LOCAL_DATE_TIME("java.time.LocalDateTime", Wire.S, true),
    OFFSET_DATE_TIME("java.time.OffsetDateTime", Wire.S, true),
    OFFSET_TIME("java.time.OffsetTime", Wire.S, true),
    ZONED_DATE_TIME("java.time.ZonedDateTime", Wire.S, true),
    YEAR("java.time.Year", Wire.N, true),
    YEAR_MONTH("java.time.YearMonth", Wire.S, true),
    MONTH_DAY("java.time.MonthDay", Wire.S, true),
    /** Seconds with up to nine decimals, whose order is the order of length. */
    DURATION("java.time.Duration", Wire.N, true),
    PERIOD("java.time.Period", Wire.S, true),
    OPTIONAL_INT("java.util.OptionalInt", Wire.N, false),
    OPTIONAL_LONG("java.util.OptionalLong", Wire.N, false),
    OPTIONAL_DOUBLE("java.util.OptionalDouble", Wire.N, false),
    /** Read when it is asked for. */
    S3_TEXT("dev.stator.s3.S3Text", Wire.ANY, false),
    /** Read when it is asked for. */
    S3_BYTES("dev.stator.s3.S3Bytes", Wire.ANY, false),
    ATTRIBUTE_VALUE("software.amazon.awssdk.services.dynamodb.model.AttributeValue", Wire.ANY, false),
    JSON_NODE("com.fasterxml.jackson.databind.JsonNode", Wire.ANY, false);

    private final String type;
    private final Wire wire;
    private final boolean mapKey;

    Scalar(String type, Wire wire, boolean mapKey) {
        this.type = type;
        this.wire = wire;
        this.mapKey = mapKey;
    }

    /** The qualified name of the Java type; of a primitive, its box. */
    public String type() {
        return type;
    }

    /** What it is stored as. */
    public Wire wire() {
        return wire;
    }

    /** Whether it has a string form that can be the key of a map. */
    public boolean isMapKey() {
        return mapKey;
    }

    /** Whether what is in S3 is read when it is asked for. */
    public boolean isLazy() {
        return this == S3_TEXT || this == S3_BYTES;
    }

    /** Whether the Java type itself says that there may be no value; not possible for a key, an element or a map's key. */
    public boolean isOptional() {
        return this == OPTIONAL_INT || this == OPTIONAL_LONG || this == OPTIONAL_DOUBLE;
    }
}
