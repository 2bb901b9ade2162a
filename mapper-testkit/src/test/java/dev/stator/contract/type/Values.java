package dev.stator.contract.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Arbitrary values of the types that are not times, within what DynamoDB can store. */
final class Values {
    private Values() {}

    /** Texts of up to twenty characters of all planes; no halves of surrogate pairs, which no UTF-8 can hold. */
    static Arbitrary<String> texts() {
        Arbitrary<String> basic = Arbitraries.strings()
                .withCharRange('\0', '\uD7FF')
                .withCharRange('\uE000', '\uFFFD')
                .ofMaxLength(20);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, basic),
                net.jqwik.api.Tuple.of(1, basic.map(text -> text + "\uD83D\uDE00")),
                net.jqwik.api.Tuple.of(2, Arbitraries.strings().ascii().ofMaxLength(8)));
    }

    static Arbitrary<String> keys() {
        return Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(12);
    }

    /** Map keys; an empty one is a key as well, but DynamoDB wants none. */
    static Arbitrary<String> names() {
        return texts().filter(text -> !text.isEmpty());
    }

    static Arbitrary<Character> characters() {
        return Arbitraries.chars().range('\0', '\uD7FF').range('\uE000', '\uFFFD');
    }

    /** Every finite float but -0, which DynamoDB does not have. */
    static Arbitrary<Float> floats() {
        return Arbitraries.integers()
                .map(Float::intBitsToFloat)
                .filter(value -> Float.isFinite(value) && (value != 0 || Float.floatToIntBits(value) == 0));
    }

    /** Every double of a magnitude that DynamoDB has. */
    static Arbitrary<Double> doubles() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Values::isStorable);
    }

    private static boolean isStorable(double value) {
        double magnitude = Math.abs(value);
        return (magnitude >= 1E-130 && magnitude < 1E126) || Double.doubleToLongBits(value) == 0;
    }

    /** Numbers of up to 38 digits; their scale is part of the value, as it is in Java. */
    static Arbitrary<BigDecimal> decimals() {
        Arbitrary<Integer> scales = Arbitraries.integers().between(-80, 90);
        return Combinators.combine(integers(), scales).as(BigDecimal::new);
    }

    /** Those of which a JSON tree makes no whole number. */
    private static Arbitrary<BigDecimal> fractions() {
        return decimals().map(BigDecimal::stripTrailingZeros).filter(value -> value.scale() > 0);
    }

    static Arbitrary<BigInteger> integers() {
        BigInteger most = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);
        return Arbitraries.bigIntegers().between(most.negate(), most);
    }

    static Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(16);
    }

    static Arbitrary<ByteBuffer> buffers() {
        return bytes().map(ByteBuffer::wrap);
    }

    static Arbitrary<SdkBytes> sdkBytes() {
        return bytes().map(SdkBytes::fromByteArray);
    }

    static Arbitrary<UUID> uuids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    static Arbitrary<URI> uris() {
        return Combinators.combine(keys(), keys())
                .as((host, path) -> URI.create("https://h" + host + "/" + path + "?q=%20#f"));
    }

    static Arbitrary<Locale> locales() {
        return Arbitraries.of(Stream.of(Locale.getAvailableLocales())
                .filter(locale -> Locale.forLanguageTag(locale.toLanguageTag()).equals(locale))
                .toList());
    }

    static Arbitrary<Currency> currencies() {
        return Arbitraries.of(Currency.getAvailableCurrencies());
    }

    static Arbitrary<Color> colors() {
        return Arbitraries.of(Color.class);
    }

    static Arbitrary<AttributeValue> attributeValues() {
        return Arbitraries.lazyOf(
                () -> texts().map(AttributeValue::fromS),
                () -> decimals().map(number -> AttributeValue.fromN(number.toString())),
                () -> sdkBytes().map(AttributeValue::fromB),
                () -> Arbitraries.of(true, false).map(AttributeValue::fromBool),
                () -> Arbitraries.just(AttributeValue.fromNul(true)),
                () -> texts().set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(set -> AttributeValue.fromSs(set.stream().toList())),
                () -> attributeValues().list().ofMaxSize(3).map(AttributeValue::fromL),
                () -> Arbitraries.maps(names(), attributeValues()).ofMaxSize(3).map(AttributeValue::fromM));
    }

    static Arbitrary<JsonNode> jsonNodes() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return Arbitraries.lazyOf(
                () -> texts().map(json::textNode),
                () -> Arbitraries.longs().map(json::numberNode),
                () -> fractions().map(DecimalNode::valueOf),
                () -> Arbitraries.of(true, false).map(json::booleanNode),
                () -> jsonNodes()
                        .list()
                        .ofMaxSize(3)
                        .map(nodes -> json.arrayNode().addAll(nodes)),
                () -> Arbitraries.maps(names(), jsonNodes())
                        .ofMaxSize(3)
                        .map(nodes -> json.objectNode().setAll(nodes)));
    }
}
