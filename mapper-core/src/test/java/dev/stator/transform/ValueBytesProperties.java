package dev.stator.transform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.error.ProtectedValueException.Reason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@NullUnmarked
class ValueBytesProperties {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_value_is_read_as_it_was_written(@ForAll("values") AttributeValue value) {
        byte[] bytes = ValueBytes.of(value);
        AttributeValue read = ValueBytes.value(ValueBytes.kind(value), bytes);

        assertThat(ValueBytes.kind(read)).isEqualTo(ValueBytes.kind(value));
        assertThat(ValueBytes.of(read)).isEqualTo(bytes);
        assertThat(plain(read)).isEqualTo(plain(value));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void equal_values_have_equal_bytes(@ForAll("values") AttributeValue value, @ForAll long seed) {
        assertThat(ValueBytes.of(shuffled(value, new Random(seed)))).isEqualTo(ValueBytes.of(value));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void bytes_that_are_no_value_are_corrupt_and_nothing_else(
            @ForAll("kinds") byte kind, @ForAll("damaged") byte[] bytes) {
        try {
            assertThat(ValueBytes.kind(ValueBytes.value(kind, bytes))).isEqualTo(kind);
        } catch (TransformException e) {
            assertThat(e.reason()).isEqualTo(Reason.CORRUPT);
        }
    }

    /** With numbers by their value and sets without their order. */
    private static Object plain(AttributeValue value) {
        return switch (value.type()) {
            case N -> new BigDecimal(value.n()).stripTrailingZeros();
            case M -> {
                Map<String, Object> map = new LinkedHashMap<>();
                value.m().forEach((name, each) -> map.put(name, plain(each)));
                yield map;
            }
            case L -> value.l().stream().map(ValueBytesProperties::plain).toList();
            case SS -> List.of("SS", value.ss().stream().sorted().toList());
            case NS ->
                List.of(
                        "NS",
                        value.ns().stream()
                                .map(each -> new BigDecimal(each).stripTrailingZeros())
                                .sorted()
                                .toList());
            case BS -> List.of("BS", Set.copyOf(value.bs()));
            default -> value;
        };
    }

    /** The same value with its maps and sets in another order, and its numbers written otherwise. */
    private static AttributeValue shuffled(AttributeValue value, Random random) {
        return switch (value.type()) {
            case N -> AttributeValue.createN(otherwise(value.n()));
            case M -> {
                Map<String, AttributeValue> map = new LinkedHashMap<>();
                for (String name : shuffled(value.m().keySet(), random)) {
                    map.put(name, shuffled(value.m().get(name), random));
                }
                yield AttributeValue.createM(map);
            }
            case L ->
                AttributeValue.createL(
                        value.l().stream().map(each -> shuffled(each, random)).toList());
            case SS -> AttributeValue.createSs(shuffled(value.ss(), random));
            case NS ->
                AttributeValue.createNs(shuffled(value.ns(), random).stream()
                        .map(ValueBytesProperties::otherwise)
                        .toList());
            case BS -> AttributeValue.createBs(shuffled(value.bs(), random));
            default -> value;
        };
    }

    private static <T> List<T> shuffled(Iterable<T> elements, Random random) {
        List<T> list = new ArrayList<>();
        elements.forEach(list::add);
        Collections.shuffle(list, random);
        return list;
    }

    private static String otherwise(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.precision() < 38 ? value.setScale(value.scale() + 1).toEngineeringString() : value.toString();
    }

    @Provide
    Arbitrary<Byte> kinds() {
        return Arbitraries.of((byte) 'S', (byte) 'B', (byte) 'N', (byte) 'O', (byte) 'J');
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(20);
        Arbitrary<byte[]> changed = Combinators.combine(
                        values(2), Arbitraries.integers().greaterOrEqual(0), Arbitraries.bytes())
                .as((value, at, with) -> {
                    byte[] bytes = ValueBytes.of(value).clone();
                    if (bytes.length > 0) {
                        bytes[at % bytes.length] = with;
                    }
                    return bytes;
                });
        return Arbitraries.oneOf(any, changed);
    }

    @Provide
    Arbitrary<AttributeValue> values() {
        return values(3);
    }

    private Arbitrary<AttributeValue> values(int levels) {
        Arbitrary<AttributeValue> flat = Arbitraries.oneOf(
                texts().map(AttributeValue::createS),
                numbers().map(AttributeValue::createN),
                bytes().map(AttributeValue::createB),
                Arbitraries.of(true, false).map(AttributeValue::createBool),
                texts().set().ofMinSize(1).ofMaxSize(4).map(set -> AttributeValue.createSs(List.copyOf(set))),
                numbers()
                        .list()
                        .uniqueElements(BigDecimal::new)
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(AttributeValue::createNs),
                bytes().set().ofMinSize(1).ofMaxSize(4).map(set -> AttributeValue.createBs(List.copyOf(set))));
        if (levels == 0) {
            return flat;
        }
        Arbitrary<AttributeValue> inside =
                Arbitraries.oneOf(values(levels - 1), Arbitraries.just(AttributeValue.createNul(true)));
        return Arbitraries.oneOf(
                flat,
                inside.list().ofMaxSize(3).map(AttributeValue::createL),
                Arbitraries.maps(texts(), inside).ofMaxSize(3).map(AttributeValue::createM));
    }

    private Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(8),
                Arbitraries.of("é", "\"\\/", "\u0000\u001f", "\uD83D\uDE00", "\uFFFD"));
    }

    private Arbitrary<SdkBytes> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(8).map(SdkBytes::fromByteArray);
    }

    private Arbitrary<String> numbers() {
        Arbitrary<BigInteger> digits = Arbitraries.bigIntegers()
                .between(
                        BigInteger.TEN.pow(38).negate().add(BigInteger.ONE),
                        BigInteger.TEN.pow(38).subtract(BigInteger.ONE));
        return Combinators.combine(digits, Arbitraries.integers().between(-80, 90))
                .as((unscaled, scale) -> new BigDecimal(unscaled, scale).toString());
    }
}
