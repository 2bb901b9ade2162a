package dev.stator.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whatever one format writes, the other reads. */
@NullUnmarked
class FormatProperties {
    private static final BigInteger NINES = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void a_copy_of_whole_values_is_equal(
            @ForAll("items") Map<String, AttributeValue> item, @ForAll Format from, @ForAll Format to) {
        ItemReader in = from.of(item);
        Map<String, AttributeValue> copy = all(to.written(out -> {
            for (String key; (key = in.nextKey()) != null; ) {
                out.key(key);
                out.attributeValue(in.attributeValue());
            }
        }));

        assertThat(copy).isEqualTo(item);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void a_copy_part_by_part_is_equal(
            @ForAll("items") Map<String, AttributeValue> item, @ForAll Format from, @ForAll Format to) {
        ItemReader in = from.of(item);

        assertThat(all(to.written(out -> Copy.attributes(in, out)))).isEqualTo(item);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void attributes_are_found_by_their_names_and_all_else_is_skipped(
            @ForAll("items") Map<String, AttributeValue> item, @ForAll Format format) {
        AttributeNames names = AttributeNames.of("b", "absent", "d", "a");
        ItemReader in = format.of(item);
        Map<String, AttributeValue> found = new HashMap<>();
        for (int attribute = -1; (attribute = in.next(names, attribute + 1)) >= 0; ) {
            found.put(names.name(attribute), in.attributeValue());
        }

        Map<String, AttributeValue> wanted = new HashMap<>(item);
        wanted.keySet().retainAll(names.asList());
        assertThat(found).isEqualTo(wanted);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void a_peek_moves_nothing(
            @ForAll("items") Map<String, AttributeValue> item,
            @ForAll Format format,
            @ForAll("names") String first,
            @ForAll("names") String second) {
        ItemReader in = format.of(item);

        assertThat(in.peek(first))
                .isEqualTo(item.containsKey(first) ? item.get(first).s() : null);
        assertThat(in.peek(second))
                .isEqualTo(item.containsKey(second) ? item.get(second).s() : null);
        assertThat(all(in)).isEqualTo(item);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void a_peek_into_a_nested_map_moves_nothing(
            @ForAll("items") Map<String, AttributeValue> item, @ForAll Format format, @ForAll("names") String name) {
        ItemReader in = format.of(Map.of("before", AttributeValue.createM(item), "z", AttributeValue.createS("after")));
        int after = 0;
        for (String key; (key = in.nextKey()) != null; ) {
            if (key.equals("before")) {
                in.beginMap();
                in.peek(name);
                assertThat(all(in)).isEqualTo(item);
                in.endMap();
            } else {
                assertThat(in.string()).isEqualTo("after");
                after++;
            }
        }
        assertThat(after).isEqualTo(1);
    }

    private static Map<String, AttributeValue> all(ItemReader in) {
        Map<String, AttributeValue> all = new HashMap<>();
        for (String key; (key = in.nextKey()) != null; ) {
            all.put(key, in.attributeValue());
        }
        return all;
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a", "b", "c", "d", "", "é\"\\", "a.b", "#0");
    }

    @Provide
    Arbitrary<Map<String, AttributeValue>> items() {
        return Arbitraries.maps(names(), values(3)).ofMaxSize(5);
    }

    private Arbitrary<AttributeValue> values(int levels) {
        if (levels == 0) {
            return scalars();
        }
        return Arbitraries.frequencyOf(
                Tuple.of(4, scalars()),
                Tuple.of(2, sets()),
                Tuple.of(1, values(levels - 1).list().ofMaxSize(3).map(AttributeValue::createL)),
                Tuple.of(
                        1,
                        Arbitraries.maps(names(), values(levels - 1))
                                .ofMaxSize(3)
                                .map(AttributeValue::createM)));
    }

    private Arbitrary<AttributeValue> scalars() {
        return Arbitraries.oneOf(
                texts().map(AttributeValue::createS),
                numbers().map(AttributeValue::createN),
                bytes().map(AttributeValue::createB),
                Arbitraries.of(true, false).map(AttributeValue::createBool),
                Arbitraries.just(AttributeValue.createNul(true)));
    }

    private Arbitrary<AttributeValue> sets() {
        return Arbitraries.oneOf(
                texts().set().ofMinSize(1).ofMaxSize(3).map(set -> AttributeValue.createSs(List.copyOf(set))),
                numbers().set().ofMinSize(1).ofMaxSize(3).map(set -> AttributeValue.createNs(List.copyOf(set))),
                bytes().set().ofMinSize(1).ofMaxSize(3).map(set -> AttributeValue.createBs(List.copyOf(set))));
    }

    private Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(8).filter(FormatProperties::isUnicode);
    }

    /** Half of a surrogate pair has no form in UTF-8. */
    private static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private Arbitrary<SdkBytes> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(5).map(SdkBytes::fromByteArray);
    }

    private Arbitrary<String> numbers() {
        Arbitrary<BigDecimal> decimals = Combinators.combine(
                        Arbitraries.bigIntegers().between(NINES.negate(), NINES),
                        Arbitraries.integers().between(-80, 80))
                .as(BigDecimal::new);
        return decimals.map(BigDecimal::toString);
    }
}
