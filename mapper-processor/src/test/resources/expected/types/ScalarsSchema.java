package types;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stator.expression.Attribute;
import dev.stator.expression.BinaryAttribute;
import dev.stator.expression.ComparableAttribute;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.JsonTree;
import dev.stator.item.NumberForm;
import dev.stator.item.StoredValue;
import dev.stator.item.StringForm;
import dev.stator.schema.Schema;
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
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Scalars} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>aBoolean<td>aBoolean<td>boolean<td>BOOL<td>
 * <tr><td>aByte<td>aByte<td>byte<td>N<td>
 * <tr><td>aShort<td>aShort<td>short<td>N<td>
 * <tr><td>anInt<td>anInt<td>int<td>N<td>
 * <tr><td>aLong<td>aLong<td>long<td>N<td>
 * <tr><td>aFloat<td>aFloat<td>float<td>N<td>
 * <tr><td>aDouble<td>aDouble<td>double<td>N<td>
 * <tr><td>aChar<td>aChar<td>char<td>S<td>
 * <tr><td>boxedBoolean<td>boxedBoolean<td>Boolean<td>BOOL<td>
 * <tr><td>boxedByte<td>boxedByte<td>Byte<td>N<td>
 * <tr><td>boxedShort<td>boxedShort<td>Short<td>N<td>
 * <tr><td>boxedInt<td>boxedInt<td>Integer<td>N<td>
 * <tr><td>boxedLong<td>boxedLong<td>Long<td>N<td>
 * <tr><td>boxedFloat<td>boxedFloat<td>Float<td>N<td>
 * <tr><td>boxedDouble<td>boxedDouble<td>Double<td>N<td>
 * <tr><td>boxedChar<td>boxedChar<td>Character<td>S<td>
 * <tr><td>string<td>string<td>String<td>S<td>
 * <tr><td>bigDecimal<td>bigDecimal<td>BigDecimal<td>N<td>
 * <tr><td>bigInteger<td>bigInteger<td>BigInteger<td>N<td>
 * <tr><td>bytes<td>bytes<td>byte[]<td>B<td>
 * <tr><td>byteBuffer<td>byteBuffer<td>ByteBuffer<td>B<td>
 * <tr><td>sdkBytes<td>sdkBytes<td>SdkBytes<td>B<td>
 * <tr><td>uuid<td>uuid<td>UUID<td>S<td>
 * <tr><td>uri<td>uri<td>URI<td>S<td>
 * <tr><td>locale<td>locale<td>Locale<td>S<td>
 * <tr><td>currency<td>currency<td>Currency<td>S<td>
 * <tr><td>zoneId<td>zoneId<td>ZoneId<td>S<td>
 * <tr><td>zoneOffset<td>zoneOffset<td>ZoneOffset<td>S<td>
 * <tr><td>instant<td>instant<td>Instant<td>S<td>
 * <tr><td>seconds<td>seconds<td>Instant<td>N<td>
 * <tr><td>millis<td>millis<td>Instant<td>N<td>
 * <tr><td>localDate<td>localDate<td>LocalDate<td>S<td>
 * <tr><td>localTime<td>localTime<td>LocalTime<td>S<td>
 * <tr><td>localDateTime<td>localDateTime<td>LocalDateTime<td>S<td>
 * <tr><td>offsetDateTime<td>offsetDateTime<td>OffsetDateTime<td>S<td>
 * <tr><td>offsetTime<td>offsetTime<td>OffsetTime<td>S<td>
 * <tr><td>zonedDateTime<td>zonedDateTime<td>ZonedDateTime<td>S<td>
 * <tr><td>year<td>year<td>Year<td>N<td>
 * <tr><td>yearMonth<td>yearMonth<td>YearMonth<td>S<td>
 * <tr><td>monthDay<td>monthDay<td>MonthDay<td>S<td>
 * <tr><td>duration<td>duration<td>Duration<td>N<td>
 * <tr><td>period<td>period<td>Period<td>S<td>
 * <tr><td>optionalInt<td>optionalInt<td>OptionalInt<td>N<td>
 * <tr><td>optionalLong<td>optionalLong<td>OptionalLong<td>N<td>
 * <tr><td>optionalDouble<td>optionalDouble<td>OptionalDouble<td>N<td>
 * <tr><td>attributeValue<td>attributeValue<td>AttributeValue<td>any<td>
 * <tr><td>jsonNode<td>jsonNode<td>JsonNode<td>any<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class ScalarsSchema extends Schema<Scalars> {
    private static final AttributeNames NAMES = AttributeNames.of("aBoolean", "aByte", "aShort",
            "anInt", "aLong", "aFloat", "aDouble", "aChar", "boxedBoolean", "boxedByte",
            "boxedShort", "boxedInt", "boxedLong", "boxedFloat", "boxedDouble", "boxedChar",
            "string", "bigDecimal", "bigInteger", "bytes", "byteBuffer", "sdkBytes", "uuid", "uri",
            "locale", "currency", "zoneId", "zoneOffset", "instant", "seconds", "millis",
            "localDate", "localTime", "localDateTime", "offsetDateTime", "offsetTime",
            "zonedDateTime", "year", "yearMonth", "monthDay", "duration", "period", "optionalInt",
            "optionalLong", "optionalDouble", "attributeValue", "jsonNode");

    /**
     * The one instance.
     */
    public static final ScalarsSchema INSTANCE = new ScalarsSchema();

    private ScalarsSchema() {
        super(Scalars.class, NAMES);
    }

    @Override
    public Scalars read(ItemReader in) {
        boolean aBoolean = false;
        byte aByte = 0;
        short aShort = 0;
        int anInt = 0;
        long aLong = 0;
        float aFloat = 0;
        double aDouble = 0;
        char aChar = '\0';
        Boolean boxedBoolean = null;
        Byte boxedByte = null;
        Short boxedShort = null;
        Integer boxedInt = null;
        Long boxedLong = null;
        Float boxedFloat = null;
        Double boxedDouble = null;
        Character boxedChar = null;
        String string = null;
        BigDecimal bigDecimal = null;
        BigInteger bigInteger = null;
        byte[] bytes = null;
        ByteBuffer byteBuffer = null;
        SdkBytes sdkBytes = null;
        UUID uuid = null;
        URI uri = null;
        Locale locale = null;
        Currency currency = null;
        ZoneId zoneId = null;
        ZoneOffset zoneOffset = null;
        Instant instant = null;
        Instant seconds = null;
        Instant millis = null;
        LocalDate localDate = null;
        LocalTime localTime = null;
        LocalDateTime localDateTime = null;
        OffsetDateTime offsetDateTime = null;
        OffsetTime offsetTime = null;
        ZonedDateTime zonedDateTime = null;
        Year year = null;
        YearMonth yearMonth = null;
        MonthDay monthDay = null;
        Duration duration = null;
        Period period = null;
        OptionalInt optionalInt = OptionalInt.empty();
        OptionalLong optionalLong = OptionalLong.empty();
        OptionalDouble optionalDouble = OptionalDouble.empty();
        AttributeValue attributeValue = null;
        JsonNode jsonNode = null;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                aBoolean = in.bool();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                aByte = in.int8();
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                aShort = in.int16();
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                anInt = in.int32();
                attribute = in.next(NAMES, 4);
            }
            if (attribute == 4) {
                aLong = in.int64();
                attribute = in.next(NAMES, 5);
            }
            if (attribute == 5) {
                aFloat = in.float32();
                attribute = in.next(NAMES, 6);
            }
            if (attribute == 6) {
                aDouble = in.float64();
                attribute = in.next(NAMES, 7);
            }
            if (attribute == 7) {
                aChar = StringForm.toChar(in.string());
                attribute = in.next(NAMES, 8);
            }
            if (attribute == 8) {
                boxedBoolean = in.isNull() ? null : in.bool();
                attribute = in.next(NAMES, 9);
            }
            if (attribute == 9) {
                boxedByte = in.isNull() ? null : in.int8();
                attribute = in.next(NAMES, 10);
            }
            if (attribute == 10) {
                boxedShort = in.isNull() ? null : in.int16();
                attribute = in.next(NAMES, 11);
            }
            if (attribute == 11) {
                boxedInt = in.isNull() ? null : in.int32();
                attribute = in.next(NAMES, 12);
            }
            if (attribute == 12) {
                boxedLong = in.isNull() ? null : in.int64();
                attribute = in.next(NAMES, 13);
            }
            if (attribute == 13) {
                boxedFloat = in.isNull() ? null : in.float32();
                attribute = in.next(NAMES, 14);
            }
            if (attribute == 14) {
                boxedDouble = in.isNull() ? null : in.float64();
                attribute = in.next(NAMES, 15);
            }
            if (attribute == 15) {
                boxedChar = StringForm.toCharacter(in.string());
                attribute = in.next(NAMES, 16);
            }
            if (attribute == 16) {
                string = in.string();
                attribute = in.next(NAMES, 17);
            }
            if (attribute == 17) {
                bigDecimal = in.decimal();
                attribute = in.next(NAMES, 18);
            }
            if (attribute == 18) {
                bigInteger = in.integer();
                attribute = in.next(NAMES, 19);
            }
            if (attribute == 19) {
                bytes = in.isNull() ? null : in.binary().asByteArray();
                attribute = in.next(NAMES, 20);
            }
            if (attribute == 20) {
                byteBuffer = in.isNull() ? null : ByteBuffer.wrap(in.binary().asByteArray());
                attribute = in.next(NAMES, 21);
            }
            if (attribute == 21) {
                sdkBytes = in.binary();
                attribute = in.next(NAMES, 22);
            }
            if (attribute == 22) {
                uuid = in.uuid();
                attribute = in.next(NAMES, 23);
            }
            if (attribute == 23) {
                uri = StringForm.toURI(in.string());
                attribute = in.next(NAMES, 24);
            }
            if (attribute == 24) {
                locale = StringForm.toLocale(in.string());
                attribute = in.next(NAMES, 25);
            }
            if (attribute == 25) {
                currency = StringForm.toCurrency(in.string());
                attribute = in.next(NAMES, 26);
            }
            if (attribute == 26) {
                zoneId = StringForm.toZoneId(in.string());
                attribute = in.next(NAMES, 27);
            }
            if (attribute == 27) {
                zoneOffset = StringForm.toZoneOffset(in.string());
                attribute = in.next(NAMES, 28);
            }
            if (attribute == 28) {
                instant = in.instant();
                attribute = in.next(NAMES, 29);
            }
            if (attribute == 29) {
                seconds = NumberForm.toInstantOfSeconds(in.decimal());
                attribute = in.next(NAMES, 30);
            }
            if (attribute == 30) {
                millis = NumberForm.toInstantOfMillis(in.decimal());
                attribute = in.next(NAMES, 31);
            }
            if (attribute == 31) {
                localDate = StringForm.toLocalDate(in.string());
                attribute = in.next(NAMES, 32);
            }
            if (attribute == 32) {
                localTime = StringForm.toLocalTime(in.string());
                attribute = in.next(NAMES, 33);
            }
            if (attribute == 33) {
                localDateTime = StringForm.toLocalDateTime(in.string());
                attribute = in.next(NAMES, 34);
            }
            if (attribute == 34) {
                offsetDateTime = StringForm.toOffsetDateTime(in.string());
                attribute = in.next(NAMES, 35);
            }
            if (attribute == 35) {
                offsetTime = StringForm.toOffsetTime(in.string());
                attribute = in.next(NAMES, 36);
            }
            if (attribute == 36) {
                zonedDateTime = StringForm.toZonedDateTime(in.string());
                attribute = in.next(NAMES, 37);
            }
            if (attribute == 37) {
                year = NumberForm.toYear(in.decimal());
                attribute = in.next(NAMES, 38);
            }
            if (attribute == 38) {
                yearMonth = StringForm.toYearMonth(in.string());
                attribute = in.next(NAMES, 39);
            }
            if (attribute == 39) {
                monthDay = StringForm.toMonthDay(in.string());
                attribute = in.next(NAMES, 40);
            }
            if (attribute == 40) {
                duration = NumberForm.toDuration(in.decimal());
                attribute = in.next(NAMES, 41);
            }
            if (attribute == 41) {
                period = StringForm.toPeriod(in.string());
                attribute = in.next(NAMES, 42);
            }
            if (attribute == 42) {
                optionalInt = in.isNull() ? OptionalInt.empty() : OptionalInt.of(in.int32());
                attribute = in.next(NAMES, 43);
            }
            if (attribute == 43) {
                optionalLong = in.isNull() ? OptionalLong.empty() : OptionalLong.of(in.int64());
                attribute = in.next(NAMES, 44);
            }
            if (attribute == 44) {
                optionalDouble = in.isNull() ? OptionalDouble.empty() : OptionalDouble.of(in.float64());
                attribute = in.next(NAMES, 45);
            }
            if (attribute == 45) {
                attributeValue = in.attributeValue();
                attribute = in.next(NAMES, 46);
            }
            if (attribute == 46) {
                jsonNode = JsonTree.read(in);
                attribute = in.next(NAMES, 47);
            }
        }
        return new Scalars(aBoolean, aByte, aShort, anInt, aLong, aFloat, aDouble, aChar,
                boxedBoolean, boxedByte, boxedShort, boxedInt, boxedLong, boxedFloat, boxedDouble,
                boxedChar, string, bigDecimal, bigInteger, bytes, byteBuffer, sdkBytes, uuid, uri,
                locale, currency, zoneId, zoneOffset, instant, seconds, millis, localDate,
                localTime, localDateTime, offsetDateTime, offsetTime, zonedDateTime, year,
                yearMonth, monthDay, duration, period, optionalInt, optionalLong, optionalDouble,
                attributeValue, jsonNode);
    }

    @Override
    protected Scalars readItem(Map<String, AttributeValue> item) {
        boolean aBoolean = false;
        byte aByte = 0;
        short aShort = 0;
        int anInt = 0;
        long aLong = 0;
        float aFloat = 0;
        double aDouble = 0;
        char aChar = '\0';
        Boolean boxedBoolean = null;
        Byte boxedByte = null;
        Short boxedShort = null;
        Integer boxedInt = null;
        Long boxedLong = null;
        Float boxedFloat = null;
        Double boxedDouble = null;
        Character boxedChar = null;
        String string = null;
        BigDecimal bigDecimal = null;
        BigInteger bigInteger = null;
        byte[] bytes = null;
        ByteBuffer byteBuffer = null;
        SdkBytes sdkBytes = null;
        UUID uuid = null;
        URI uri = null;
        Locale locale = null;
        Currency currency = null;
        ZoneId zoneId = null;
        ZoneOffset zoneOffset = null;
        Instant instant = null;
        Instant seconds = null;
        Instant millis = null;
        LocalDate localDate = null;
        LocalTime localTime = null;
        LocalDateTime localDateTime = null;
        OffsetDateTime offsetDateTime = null;
        OffsetTime offsetTime = null;
        ZonedDateTime zonedDateTime = null;
        Year year = null;
        YearMonth yearMonth = null;
        MonthDay monthDay = null;
        Duration duration = null;
        Period period = null;
        OptionalInt optionalInt = OptionalInt.empty();
        OptionalLong optionalLong = OptionalLong.empty();
        OptionalDouble optionalDouble = OptionalDouble.empty();
        AttributeValue attributeValue = null;
        JsonNode jsonNode = null;
        AttributeValueReader in = new AttributeValueReader(item);
        AttributeValue stored;
        if ((stored = item.get("aBoolean")) != null) {
            aBoolean = StoredValue.bool(stored);
        }
        if ((stored = item.get("aByte")) != null) {
            aByte = StoredValue.int8(stored);
        }
        if ((stored = item.get("aShort")) != null) {
            aShort = StoredValue.int16(stored);
        }
        if ((stored = item.get("anInt")) != null) {
            anInt = StoredValue.int32(stored);
        }
        if ((stored = item.get("aLong")) != null) {
            aLong = StoredValue.int64(stored);
        }
        if ((stored = item.get("aFloat")) != null) {
            aFloat = StoredValue.float32(stored);
        }
        if ((stored = item.get("aDouble")) != null) {
            aDouble = StoredValue.float64(stored);
        }
        if ((stored = item.get("aChar")) != null) {
            aChar = StringForm.toChar(StoredValue.string(stored));
        }
        if ((stored = item.get("boxedBoolean")) != null) {
            boxedBoolean = StoredValue.isNull(stored) ? null : StoredValue.bool(stored);
        }
        if ((stored = item.get("boxedByte")) != null) {
            boxedByte = StoredValue.isNull(stored) ? null : StoredValue.int8(stored);
        }
        if ((stored = item.get("boxedShort")) != null) {
            boxedShort = StoredValue.isNull(stored) ? null : StoredValue.int16(stored);
        }
        if ((stored = item.get("boxedInt")) != null) {
            boxedInt = StoredValue.isNull(stored) ? null : StoredValue.int32(stored);
        }
        if ((stored = item.get("boxedLong")) != null) {
            boxedLong = StoredValue.isNull(stored) ? null : StoredValue.int64(stored);
        }
        if ((stored = item.get("boxedFloat")) != null) {
            boxedFloat = StoredValue.isNull(stored) ? null : StoredValue.float32(stored);
        }
        if ((stored = item.get("boxedDouble")) != null) {
            boxedDouble = StoredValue.isNull(stored) ? null : StoredValue.float64(stored);
        }
        if ((stored = item.get("boxedChar")) != null) {
            boxedChar = StringForm.toCharacter(StoredValue.string(stored));
        }
        if ((stored = item.get("string")) != null) {
            string = StoredValue.string(stored);
        }
        if ((stored = item.get("bigDecimal")) != null) {
            bigDecimal = StoredValue.decimal(stored);
        }
        if ((stored = item.get("bigInteger")) != null) {
            bigInteger = StoredValue.integer(stored);
        }
        if ((stored = item.get("bytes")) != null) {
            bytes = StoredValue.isNull(stored) ? null : StoredValue.binary(stored).asByteArray();
        }
        if ((stored = item.get("byteBuffer")) != null) {
            byteBuffer = StoredValue.isNull(stored) ? null : ByteBuffer.wrap(StoredValue.binary(stored).asByteArray());
        }
        if ((stored = item.get("sdkBytes")) != null) {
            sdkBytes = StoredValue.binary(stored);
        }
        if ((stored = item.get("uuid")) != null) {
            uuid = StringForm.toUUID(StoredValue.string(stored));
        }
        if ((stored = item.get("uri")) != null) {
            uri = StringForm.toURI(StoredValue.string(stored));
        }
        if ((stored = item.get("locale")) != null) {
            locale = StringForm.toLocale(StoredValue.string(stored));
        }
        if ((stored = item.get("currency")) != null) {
            currency = StringForm.toCurrency(StoredValue.string(stored));
        }
        if ((stored = item.get("zoneId")) != null) {
            zoneId = StringForm.toZoneId(StoredValue.string(stored));
        }
        if ((stored = item.get("zoneOffset")) != null) {
            zoneOffset = StringForm.toZoneOffset(StoredValue.string(stored));
        }
        if ((stored = item.get("instant")) != null) {
            instant = StringForm.toInstant(StoredValue.string(stored));
        }
        if ((stored = item.get("seconds")) != null) {
            seconds = NumberForm.toInstantOfSeconds(StoredValue.decimal(stored));
        }
        if ((stored = item.get("millis")) != null) {
            millis = NumberForm.toInstantOfMillis(StoredValue.decimal(stored));
        }
        if ((stored = item.get("localDate")) != null) {
            localDate = StringForm.toLocalDate(StoredValue.string(stored));
        }
        if ((stored = item.get("localTime")) != null) {
            localTime = StringForm.toLocalTime(StoredValue.string(stored));
        }
        if ((stored = item.get("localDateTime")) != null) {
            localDateTime = StringForm.toLocalDateTime(StoredValue.string(stored));
        }
        if ((stored = item.get("offsetDateTime")) != null) {
            offsetDateTime = StringForm.toOffsetDateTime(StoredValue.string(stored));
        }
        if ((stored = item.get("offsetTime")) != null) {
            offsetTime = StringForm.toOffsetTime(StoredValue.string(stored));
        }
        if ((stored = item.get("zonedDateTime")) != null) {
            zonedDateTime = StringForm.toZonedDateTime(StoredValue.string(stored));
        }
        if ((stored = item.get("year")) != null) {
            year = NumberForm.toYear(StoredValue.decimal(stored));
        }
        if ((stored = item.get("yearMonth")) != null) {
            yearMonth = StringForm.toYearMonth(StoredValue.string(stored));
        }
        if ((stored = item.get("monthDay")) != null) {
            monthDay = StringForm.toMonthDay(StoredValue.string(stored));
        }
        if ((stored = item.get("duration")) != null) {
            duration = NumberForm.toDuration(StoredValue.decimal(stored));
        }
        if ((stored = item.get("period")) != null) {
            period = StringForm.toPeriod(StoredValue.string(stored));
        }
        if ((stored = item.get("optionalInt")) != null) {
            optionalInt = StoredValue.isNull(stored) ? OptionalInt.empty() : OptionalInt.of(StoredValue.int32(stored));
        }
        if ((stored = item.get("optionalLong")) != null) {
            optionalLong = StoredValue.isNull(stored) ? OptionalLong.empty() : OptionalLong.of(StoredValue.int64(stored));
        }
        if ((stored = item.get("optionalDouble")) != null) {
            optionalDouble = StoredValue.isNull(stored) ? OptionalDouble.empty() : OptionalDouble.of(StoredValue.float64(stored));
        }
        if (in.find("attributeValue")) {
            attributeValue = in.attributeValue();
        }
        if (in.find("jsonNode")) {
            jsonNode = JsonTree.read(in);
        }
        return new Scalars(aBoolean, aByte, aShort, anInt, aLong, aFloat, aDouble, aChar,
                boxedBoolean, boxedByte, boxedShort, boxedInt, boxedLong, boxedFloat, boxedDouble,
                boxedChar, string, bigDecimal, bigInteger, bytes, byteBuffer, sdkBytes, uuid, uri,
                locale, currency, zoneId, zoneOffset, instant, seconds, millis, localDate,
                localTime, localDateTime, offsetDateTime, offsetTime, zonedDateTime, year,
                yearMonth, monthDay, duration, period, optionalInt, optionalLong, optionalDouble,
                attributeValue, jsonNode);
    }

    @Override
    public void write(Scalars value, ItemWriter out) {
        out.attribute(NAMES, 0);
        out.bool(value.aBoolean());
        out.attribute(NAMES, 1);
        out.number(value.aByte());
        out.attribute(NAMES, 2);
        out.number(value.aShort());
        out.attribute(NAMES, 3);
        out.number(value.anInt());
        out.attribute(NAMES, 4);
        out.number(value.aLong());
        out.attribute(NAMES, 5);
        out.number(value.aFloat());
        out.attribute(NAMES, 6);
        out.number(value.aDouble());
        out.attribute(NAMES, 7);
        out.string(String.valueOf(value.aChar()));
        Boolean boxedBoolean = value.boxedBoolean();
        if (boxedBoolean != null) {
            out.attribute(NAMES, 8);
            out.bool(boxedBoolean);
        }
        Byte boxedByte = value.boxedByte();
        if (boxedByte != null) {
            out.attribute(NAMES, 9);
            out.number(boxedByte);
        }
        Short boxedShort = value.boxedShort();
        if (boxedShort != null) {
            out.attribute(NAMES, 10);
            out.number(boxedShort);
        }
        Integer boxedInt = value.boxedInt();
        if (boxedInt != null) {
            out.attribute(NAMES, 11);
            out.number(boxedInt);
        }
        Long boxedLong = value.boxedLong();
        if (boxedLong != null) {
            out.attribute(NAMES, 12);
            out.number(boxedLong);
        }
        Float boxedFloat = value.boxedFloat();
        if (boxedFloat != null) {
            out.attribute(NAMES, 13);
            out.number(boxedFloat);
        }
        Double boxedDouble = value.boxedDouble();
        if (boxedDouble != null) {
            out.attribute(NAMES, 14);
            out.number(boxedDouble);
        }
        Character boxedChar = value.boxedChar();
        if (boxedChar != null) {
            out.attribute(NAMES, 15);
            out.string(String.valueOf(boxedChar));
        }
        String string = value.string();
        if (string != null) {
            out.attribute(NAMES, 16);
            out.string(string);
        }
        BigDecimal bigDecimal = value.bigDecimal();
        if (bigDecimal != null) {
            out.attribute(NAMES, 17);
            out.number(bigDecimal);
        }
        BigInteger bigInteger = value.bigInteger();
        if (bigInteger != null) {
            out.attribute(NAMES, 18);
            out.number(bigInteger);
        }
        byte[] bytes = value.bytes();
        if (bytes != null) {
            out.attribute(NAMES, 19);
            out.binary(bytes);
        }
        ByteBuffer byteBuffer = value.byteBuffer();
        if (byteBuffer != null) {
            out.attribute(NAMES, 20);
            out.binary(byteBuffer);
        }
        SdkBytes sdkBytes = value.sdkBytes();
        if (sdkBytes != null) {
            out.attribute(NAMES, 21);
            out.binary(sdkBytes);
        }
        UUID uuid = value.uuid();
        if (uuid != null) {
            out.attribute(NAMES, 22);
            out.string(uuid.toString());
        }
        URI uri = value.uri();
        if (uri != null) {
            out.attribute(NAMES, 23);
            out.string(uri.toString());
        }
        Locale locale = value.locale();
        if (locale != null) {
            out.attribute(NAMES, 24);
            out.string(StringForm.of(locale));
        }
        Currency currency = value.currency();
        if (currency != null) {
            out.attribute(NAMES, 25);
            out.string(currency.toString());
        }
        ZoneId zoneId = value.zoneId();
        if (zoneId != null) {
            out.attribute(NAMES, 26);
            out.string(zoneId.toString());
        }
        ZoneOffset zoneOffset = value.zoneOffset();
        if (zoneOffset != null) {
            out.attribute(NAMES, 27);
            out.string(zoneOffset.toString());
        }
        Instant instant = value.instant();
        if (instant != null) {
            out.attribute(NAMES, 28);
            out.string(StringForm.of(instant));
        }
        Instant seconds = value.seconds();
        if (seconds != null) {
            out.attribute(NAMES, 29);
            out.number(seconds.getEpochSecond());
        }
        Instant millis = value.millis();
        if (millis != null) {
            out.attribute(NAMES, 30);
            out.number(NumberForm.millis(millis));
        }
        LocalDate localDate = value.localDate();
        if (localDate != null) {
            out.attribute(NAMES, 31);
            out.string(localDate.toString());
        }
        LocalTime localTime = value.localTime();
        if (localTime != null) {
            out.attribute(NAMES, 32);
            out.string(localTime.toString());
        }
        LocalDateTime localDateTime = value.localDateTime();
        if (localDateTime != null) {
            out.attribute(NAMES, 33);
            out.string(localDateTime.toString());
        }
        OffsetDateTime offsetDateTime = value.offsetDateTime();
        if (offsetDateTime != null) {
            out.attribute(NAMES, 34);
            out.string(offsetDateTime.toString());
        }
        OffsetTime offsetTime = value.offsetTime();
        if (offsetTime != null) {
            out.attribute(NAMES, 35);
            out.string(offsetTime.toString());
        }
        ZonedDateTime zonedDateTime = value.zonedDateTime();
        if (zonedDateTime != null) {
            out.attribute(NAMES, 36);
            out.string(zonedDateTime.toString());
        }
        Year year = value.year();
        if (year != null) {
            out.attribute(NAMES, 37);
            out.number(year.getValue());
        }
        YearMonth yearMonth = value.yearMonth();
        if (yearMonth != null) {
            out.attribute(NAMES, 38);
            out.string(yearMonth.toString());
        }
        MonthDay monthDay = value.monthDay();
        if (monthDay != null) {
            out.attribute(NAMES, 39);
            out.string(monthDay.toString());
        }
        Duration duration = value.duration();
        if (duration != null) {
            out.attribute(NAMES, 40);
            out.number(NumberForm.of(duration));
        }
        Period period = value.period();
        if (period != null) {
            out.attribute(NAMES, 41);
            out.string(period.toString());
        }
        OptionalInt optionalInt = value.optionalInt();
        if (optionalInt != null && optionalInt.isPresent()) {
            out.attribute(NAMES, 42);
            out.number(optionalInt.getAsInt());
        }
        OptionalLong optionalLong = value.optionalLong();
        if (optionalLong != null && optionalLong.isPresent()) {
            out.attribute(NAMES, 43);
            out.number(optionalLong.getAsLong());
        }
        OptionalDouble optionalDouble = value.optionalDouble();
        if (optionalDouble != null && optionalDouble.isPresent()) {
            out.attribute(NAMES, 44);
            out.number(optionalDouble.getAsDouble());
        }
        AttributeValue attributeValue = value.attributeValue();
        if (attributeValue != null) {
            out.attribute(NAMES, 45);
            out.attributeValue(attributeValue);
        }
        JsonNode jsonNode = value.jsonNode();
        if (jsonNode != null) {
            out.attribute(NAMES, 46);
            JsonTree.write(jsonNode, out);
        }
    }

    @Override
    protected void writeItem(Scalars value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        item.put("aBoolean", StoredValue.bool(value.aBoolean()));
        item.put("aByte", StoredValue.number(value.aByte()));
        item.put("aShort", StoredValue.number(value.aShort()));
        item.put("anInt", StoredValue.number(value.anInt()));
        item.put("aLong", StoredValue.number(value.aLong()));
        item.put("aFloat", StoredValue.number(value.aFloat()));
        item.put("aDouble", StoredValue.number(value.aDouble()));
        item.put("aChar", StoredValue.string(String.valueOf(value.aChar())));
        Boolean boxedBoolean = value.boxedBoolean();
        if (boxedBoolean != null) {
            item.put("boxedBoolean", StoredValue.bool(boxedBoolean));
        }
        Byte boxedByte = value.boxedByte();
        if (boxedByte != null) {
            item.put("boxedByte", StoredValue.number(boxedByte));
        }
        Short boxedShort = value.boxedShort();
        if (boxedShort != null) {
            item.put("boxedShort", StoredValue.number(boxedShort));
        }
        Integer boxedInt = value.boxedInt();
        if (boxedInt != null) {
            item.put("boxedInt", StoredValue.number(boxedInt));
        }
        Long boxedLong = value.boxedLong();
        if (boxedLong != null) {
            item.put("boxedLong", StoredValue.number(boxedLong));
        }
        Float boxedFloat = value.boxedFloat();
        if (boxedFloat != null) {
            item.put("boxedFloat", StoredValue.number(boxedFloat));
        }
        Double boxedDouble = value.boxedDouble();
        if (boxedDouble != null) {
            item.put("boxedDouble", StoredValue.number(boxedDouble));
        }
        Character boxedChar = value.boxedChar();
        if (boxedChar != null) {
            item.put("boxedChar", StoredValue.string(String.valueOf(boxedChar)));
        }
        String string = value.string();
        if (string != null) {
            item.put("string", StoredValue.string(string));
        }
        BigDecimal bigDecimal = value.bigDecimal();
        if (bigDecimal != null) {
            item.put("bigDecimal", StoredValue.number(bigDecimal));
        }
        BigInteger bigInteger = value.bigInteger();
        if (bigInteger != null) {
            item.put("bigInteger", StoredValue.number(bigInteger));
        }
        byte[] bytes = value.bytes();
        if (bytes != null) {
            item.put("bytes", StoredValue.binary(bytes));
        }
        ByteBuffer byteBuffer = value.byteBuffer();
        if (byteBuffer != null) {
            item.put("byteBuffer", StoredValue.binary(byteBuffer));
        }
        SdkBytes sdkBytes = value.sdkBytes();
        if (sdkBytes != null) {
            item.put("sdkBytes", StoredValue.binary(sdkBytes));
        }
        UUID uuid = value.uuid();
        if (uuid != null) {
            item.put("uuid", StoredValue.string(uuid.toString()));
        }
        URI uri = value.uri();
        if (uri != null) {
            item.put("uri", StoredValue.string(uri.toString()));
        }
        Locale locale = value.locale();
        if (locale != null) {
            item.put("locale", StoredValue.string(StringForm.of(locale)));
        }
        Currency currency = value.currency();
        if (currency != null) {
            item.put("currency", StoredValue.string(currency.toString()));
        }
        ZoneId zoneId = value.zoneId();
        if (zoneId != null) {
            item.put("zoneId", StoredValue.string(zoneId.toString()));
        }
        ZoneOffset zoneOffset = value.zoneOffset();
        if (zoneOffset != null) {
            item.put("zoneOffset", StoredValue.string(zoneOffset.toString()));
        }
        Instant instant = value.instant();
        if (instant != null) {
            item.put("instant", StoredValue.string(StringForm.of(instant)));
        }
        Instant seconds = value.seconds();
        if (seconds != null) {
            item.put("seconds", StoredValue.number(seconds.getEpochSecond()));
        }
        Instant millis = value.millis();
        if (millis != null) {
            item.put("millis", StoredValue.number(NumberForm.millis(millis)));
        }
        LocalDate localDate = value.localDate();
        if (localDate != null) {
            item.put("localDate", StoredValue.string(localDate.toString()));
        }
        LocalTime localTime = value.localTime();
        if (localTime != null) {
            item.put("localTime", StoredValue.string(localTime.toString()));
        }
        LocalDateTime localDateTime = value.localDateTime();
        if (localDateTime != null) {
            item.put("localDateTime", StoredValue.string(localDateTime.toString()));
        }
        OffsetDateTime offsetDateTime = value.offsetDateTime();
        if (offsetDateTime != null) {
            item.put("offsetDateTime", StoredValue.string(offsetDateTime.toString()));
        }
        OffsetTime offsetTime = value.offsetTime();
        if (offsetTime != null) {
            item.put("offsetTime", StoredValue.string(offsetTime.toString()));
        }
        ZonedDateTime zonedDateTime = value.zonedDateTime();
        if (zonedDateTime != null) {
            item.put("zonedDateTime", StoredValue.string(zonedDateTime.toString()));
        }
        Year year = value.year();
        if (year != null) {
            item.put("year", StoredValue.number(year.getValue()));
        }
        YearMonth yearMonth = value.yearMonth();
        if (yearMonth != null) {
            item.put("yearMonth", StoredValue.string(yearMonth.toString()));
        }
        MonthDay monthDay = value.monthDay();
        if (monthDay != null) {
            item.put("monthDay", StoredValue.string(monthDay.toString()));
        }
        Duration duration = value.duration();
        if (duration != null) {
            item.put("duration", StoredValue.number(NumberForm.of(duration)));
        }
        Period period = value.period();
        if (period != null) {
            item.put("period", StoredValue.string(period.toString()));
        }
        OptionalInt optionalInt = value.optionalInt();
        if (optionalInt != null && optionalInt.isPresent()) {
            item.put("optionalInt", StoredValue.number(optionalInt.getAsInt()));
        }
        OptionalLong optionalLong = value.optionalLong();
        if (optionalLong != null && optionalLong.isPresent()) {
            item.put("optionalLong", StoredValue.number(optionalLong.getAsLong()));
        }
        OptionalDouble optionalDouble = value.optionalDouble();
        if (optionalDouble != null && optionalDouble.isPresent()) {
            item.put("optionalDouble", StoredValue.number(optionalDouble.getAsDouble()));
        }
        AttributeValue attributeValue = value.attributeValue();
        if (attributeValue != null) {
            out.key("attributeValue");
            out.attributeValue(attributeValue);
        }
        JsonNode jsonNode = value.jsonNode();
        if (jsonNode != null) {
            out.key("jsonNode");
            JsonTree.write(jsonNode, out);
        }
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.bool((boolean) value);
            case 1 -> out.number((byte) value);
            case 2 -> out.number((short) value);
            case 3 -> out.number((int) value);
            case 4 -> out.number((long) value);
            case 5 -> out.number((float) value);
            case 6 -> out.number((double) value);
            case 7 -> out.string(String.valueOf((char) value));
            case 8 -> out.bool((boolean) value);
            case 9 -> out.number((byte) value);
            case 10 -> out.number((short) value);
            case 11 -> out.number((int) value);
            case 12 -> out.number((long) value);
            case 13 -> out.number((float) value);
            case 14 -> out.number((double) value);
            case 15 -> out.string(String.valueOf((char) value));
            case 16 -> out.string((String) value);
            case 17 -> out.number((BigDecimal) value);
            case 18 -> out.number((BigInteger) value);
            case 19 -> out.binary((byte[]) value);
            case 20 -> out.binary((ByteBuffer) value);
            case 21 -> out.binary((SdkBytes) value);
            case 22 -> out.string(((UUID) value).toString());
            case 23 -> out.string(((URI) value).toString());
            case 24 -> out.string(StringForm.of((Locale) value));
            case 25 -> out.string(((Currency) value).toString());
            case 26 -> out.string(((ZoneId) value).toString());
            case 27 -> out.string(((ZoneOffset) value).toString());
            case 28 -> out.string(StringForm.of((Instant) value));
            case 29 -> out.number(((Instant) value).getEpochSecond());
            case 30 -> out.number(NumberForm.millis((Instant) value));
            case 31 -> out.string(((LocalDate) value).toString());
            case 32 -> out.string(((LocalTime) value).toString());
            case 33 -> out.string(((LocalDateTime) value).toString());
            case 34 -> out.string(((OffsetDateTime) value).toString());
            case 35 -> out.string(((OffsetTime) value).toString());
            case 36 -> out.string(((ZonedDateTime) value).toString());
            case 37 -> out.number(((Year) value).getValue());
            case 38 -> out.string(((YearMonth) value).toString());
            case 39 -> out.string(((MonthDay) value).toString());
            case 40 -> out.number(NumberForm.of((Duration) value));
            case 41 -> out.string(((Period) value).toString());
            case 42 -> out.number((int) value);
            case 43 -> out.number((long) value);
            case 44 -> out.number((double) value);
            case 45 -> out.attributeValue((AttributeValue) value);
            case 46 -> JsonTree.write((JsonNode) value, out);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.bool();
            case 1 -> in.int8();
            case 2 -> in.int16();
            case 3 -> in.int32();
            case 4 -> in.int64();
            case 5 -> in.float32();
            case 6 -> in.float64();
            case 7 -> StringForm.toChar(in.string());
            case 8 -> in.bool();
            case 9 -> in.int8();
            case 10 -> in.int16();
            case 11 -> in.int32();
            case 12 -> in.int64();
            case 13 -> in.float32();
            case 14 -> in.float64();
            case 15 -> StringForm.toCharacter(in.string());
            case 16 -> in.string();
            case 17 -> in.decimal();
            case 18 -> in.integer();
            case 19 -> in.binary().asByteArray();
            case 20 -> ByteBuffer.wrap(in.binary().asByteArray());
            case 21 -> in.binary();
            case 22 -> in.uuid();
            case 23 -> StringForm.toURI(in.string());
            case 24 -> StringForm.toLocale(in.string());
            case 25 -> StringForm.toCurrency(in.string());
            case 26 -> StringForm.toZoneId(in.string());
            case 27 -> StringForm.toZoneOffset(in.string());
            case 28 -> in.instant();
            case 29 -> NumberForm.toInstantOfSeconds(in.decimal());
            case 30 -> NumberForm.toInstantOfMillis(in.decimal());
            case 31 -> StringForm.toLocalDate(in.string());
            case 32 -> StringForm.toLocalTime(in.string());
            case 33 -> StringForm.toLocalDateTime(in.string());
            case 34 -> StringForm.toOffsetDateTime(in.string());
            case 35 -> StringForm.toOffsetTime(in.string());
            case 36 -> StringForm.toZonedDateTime(in.string());
            case 37 -> NumberForm.toYear(in.decimal());
            case 38 -> StringForm.toYearMonth(in.string());
            case 39 -> StringForm.toMonthDay(in.string());
            case 40 -> NumberForm.toDuration(in.decimal());
            case 41 -> StringForm.toPeriod(in.string());
            case 42 -> in.int32();
            case 43 -> in.int64();
            case 44 -> in.float64();
            case 45 -> in.attributeValue();
            case 46 -> JsonTree.read(in);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link Scalars} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Scalars> {
        /**
         * The handle of the document at this path.
         */
        public Path(DocumentPath path) {
            super(path);
        }

        @Override
        protected <R> Path<R> moved(DocumentPath place) {
            return new Path<>(place);
        }

        /**
         * {@link Scalars#aBoolean()}.
         */
        public Attribute<T, Boolean> aBoolean() {
            return new Attribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Scalars#aByte()}.
         */
        public NumberAttribute<T, Byte> aByte() {
            return new NumberAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Scalars#aShort()}.
         */
        public NumberAttribute<T, Short> aShort() {
            return new NumberAttribute<>(path().then(INSTANCE, 2));
        }

        /**
         * {@link Scalars#anInt()}.
         */
        public NumberAttribute<T, Integer> anInt() {
            return new NumberAttribute<>(path().then(INSTANCE, 3));
        }

        /**
         * {@link Scalars#aLong()}.
         */
        public NumberAttribute<T, Long> aLong() {
            return new NumberAttribute<>(path().then(INSTANCE, 4));
        }

        /**
         * {@link Scalars#aFloat()}.
         */
        public NumberAttribute<T, Float> aFloat() {
            return new NumberAttribute<>(path().then(INSTANCE, 5));
        }

        /**
         * {@link Scalars#aDouble()}.
         */
        public NumberAttribute<T, Double> aDouble() {
            return new NumberAttribute<>(path().then(INSTANCE, 6));
        }

        /**
         * {@link Scalars#aChar()}.
         */
        public StringAttribute<T, Character> aChar() {
            return new StringAttribute<>(path().then(INSTANCE, 7));
        }

        /**
         * {@link Scalars#boxedBoolean()}.
         */
        public Attribute<T, Boolean> boxedBoolean() {
            return new Attribute<>(path().then(INSTANCE, 8));
        }

        /**
         * {@link Scalars#boxedByte()}.
         */
        public NumberAttribute<T, Byte> boxedByte() {
            return new NumberAttribute<>(path().then(INSTANCE, 9));
        }

        /**
         * {@link Scalars#boxedShort()}.
         */
        public NumberAttribute<T, Short> boxedShort() {
            return new NumberAttribute<>(path().then(INSTANCE, 10));
        }

        /**
         * {@link Scalars#boxedInt()}.
         */
        public NumberAttribute<T, Integer> boxedInt() {
            return new NumberAttribute<>(path().then(INSTANCE, 11));
        }

        /**
         * {@link Scalars#boxedLong()}.
         */
        public NumberAttribute<T, Long> boxedLong() {
            return new NumberAttribute<>(path().then(INSTANCE, 12));
        }

        /**
         * {@link Scalars#boxedFloat()}.
         */
        public NumberAttribute<T, Float> boxedFloat() {
            return new NumberAttribute<>(path().then(INSTANCE, 13));
        }

        /**
         * {@link Scalars#boxedDouble()}.
         */
        public NumberAttribute<T, Double> boxedDouble() {
            return new NumberAttribute<>(path().then(INSTANCE, 14));
        }

        /**
         * {@link Scalars#boxedChar()}.
         */
        public StringAttribute<T, Character> boxedChar() {
            return new StringAttribute<>(path().then(INSTANCE, 15));
        }

        /**
         * {@link Scalars#string()}.
         */
        public StringAttribute<T, String> string() {
            return new StringAttribute<>(path().then(INSTANCE, 16));
        }

        /**
         * {@link Scalars#bigDecimal()}.
         */
        public NumberAttribute<T, BigDecimal> bigDecimal() {
            return new NumberAttribute<>(path().then(INSTANCE, 17));
        }

        /**
         * {@link Scalars#bigInteger()}.
         */
        public NumberAttribute<T, BigInteger> bigInteger() {
            return new NumberAttribute<>(path().then(INSTANCE, 18));
        }

        /**
         * {@link Scalars#bytes()}.
         */
        public BinaryAttribute<T, byte[]> bytes() {
            return new BinaryAttribute<>(path().then(INSTANCE, 19));
        }

        /**
         * {@link Scalars#byteBuffer()}.
         */
        public BinaryAttribute<T, ByteBuffer> byteBuffer() {
            return new BinaryAttribute<>(path().then(INSTANCE, 20));
        }

        /**
         * {@link Scalars#sdkBytes()}.
         */
        public BinaryAttribute<T, SdkBytes> sdkBytes() {
            return new BinaryAttribute<>(path().then(INSTANCE, 21));
        }

        /**
         * {@link Scalars#uuid()}.
         */
        public StringAttribute<T, UUID> uuid() {
            return new StringAttribute<>(path().then(INSTANCE, 22));
        }

        /**
         * {@link Scalars#uri()}.
         */
        public StringAttribute<T, URI> uri() {
            return new StringAttribute<>(path().then(INSTANCE, 23));
        }

        /**
         * {@link Scalars#locale()}.
         */
        public StringAttribute<T, Locale> locale() {
            return new StringAttribute<>(path().then(INSTANCE, 24));
        }

        /**
         * {@link Scalars#currency()}.
         */
        public StringAttribute<T, Currency> currency() {
            return new StringAttribute<>(path().then(INSTANCE, 25));
        }

        /**
         * {@link Scalars#zoneId()}.
         */
        public StringAttribute<T, ZoneId> zoneId() {
            return new StringAttribute<>(path().then(INSTANCE, 26));
        }

        /**
         * {@link Scalars#zoneOffset()}.
         */
        public StringAttribute<T, ZoneOffset> zoneOffset() {
            return new StringAttribute<>(path().then(INSTANCE, 27));
        }

        /**
         * {@link Scalars#instant()}.
         */
        public StringAttribute<T, Instant> instant() {
            return new StringAttribute<>(path().then(INSTANCE, 28));
        }

        /**
         * {@link Scalars#seconds()}.
         */
        public ComparableAttribute<T, Instant> seconds() {
            return new ComparableAttribute<>(path().then(INSTANCE, 29));
        }

        /**
         * {@link Scalars#millis()}.
         */
        public ComparableAttribute<T, Instant> millis() {
            return new ComparableAttribute<>(path().then(INSTANCE, 30));
        }

        /**
         * {@link Scalars#localDate()}.
         */
        public StringAttribute<T, LocalDate> localDate() {
            return new StringAttribute<>(path().then(INSTANCE, 31));
        }

        /**
         * {@link Scalars#localTime()}.
         */
        public StringAttribute<T, LocalTime> localTime() {
            return new StringAttribute<>(path().then(INSTANCE, 32));
        }

        /**
         * {@link Scalars#localDateTime()}.
         */
        public StringAttribute<T, LocalDateTime> localDateTime() {
            return new StringAttribute<>(path().then(INSTANCE, 33));
        }

        /**
         * {@link Scalars#offsetDateTime()}.
         */
        public StringAttribute<T, OffsetDateTime> offsetDateTime() {
            return new StringAttribute<>(path().then(INSTANCE, 34));
        }

        /**
         * {@link Scalars#offsetTime()}.
         */
        public StringAttribute<T, OffsetTime> offsetTime() {
            return new StringAttribute<>(path().then(INSTANCE, 35));
        }

        /**
         * {@link Scalars#zonedDateTime()}.
         */
        public StringAttribute<T, ZonedDateTime> zonedDateTime() {
            return new StringAttribute<>(path().then(INSTANCE, 36));
        }

        /**
         * {@link Scalars#year()}.
         */
        public ComparableAttribute<T, Year> year() {
            return new ComparableAttribute<>(path().then(INSTANCE, 37));
        }

        /**
         * {@link Scalars#yearMonth()}.
         */
        public StringAttribute<T, YearMonth> yearMonth() {
            return new StringAttribute<>(path().then(INSTANCE, 38));
        }

        /**
         * {@link Scalars#monthDay()}.
         */
        public StringAttribute<T, MonthDay> monthDay() {
            return new StringAttribute<>(path().then(INSTANCE, 39));
        }

        /**
         * {@link Scalars#duration()}.
         */
        public NumberAttribute<T, Duration> duration() {
            return new NumberAttribute<>(path().then(INSTANCE, 40));
        }

        /**
         * {@link Scalars#period()}.
         */
        public StringAttribute<T, Period> period() {
            return new StringAttribute<>(path().then(INSTANCE, 41));
        }

        /**
         * {@link Scalars#optionalInt()}.
         */
        public NumberAttribute<T, Integer> optionalInt() {
            return new NumberAttribute<>(path().then(INSTANCE, 42));
        }

        /**
         * {@link Scalars#optionalLong()}.
         */
        public NumberAttribute<T, Long> optionalLong() {
            return new NumberAttribute<>(path().then(INSTANCE, 43));
        }

        /**
         * {@link Scalars#optionalDouble()}.
         */
        public NumberAttribute<T, Double> optionalDouble() {
            return new NumberAttribute<>(path().then(INSTANCE, 44));
        }

        /**
         * {@link Scalars#attributeValue()}.
         */
        public Attribute<T, AttributeValue> attributeValue() {
            return new Attribute<>(path().then(INSTANCE, 45));
        }

        /**
         * {@link Scalars#jsonNode()}.
         */
        public Attribute<T, JsonNode> jsonNode() {
            return new Attribute<>(path().then(INSTANCE, 46));
        }
    }
}
