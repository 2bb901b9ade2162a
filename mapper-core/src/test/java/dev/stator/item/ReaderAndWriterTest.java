package dev.stator.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What holds for every format. */
@NullUnmarked
class ReaderAndWriterTest {
    private static final AttributeNames NAMES = AttributeNames.of("x", "y");

    private static ItemReader at(Format format, Consumer<ItemWriter> value) {
        ItemReader in = format.written(out -> {
            out.attribute(NAMES, 0);
            value.accept(out);
        });
        assertThat(in.next(NAMES, 0)).isZero();
        return in;
    }

    private static ItemReader number(Format format, String text) {
        return at(format, out -> out.attributeValue(AttributeValue.createN(text)));
    }

    private static <V> void same(Format format, Consumer<ItemWriter> written, Function<ItemReader, V> read, V value) {
        ItemReader in = at(format, written);
        assertThat(read.apply(in)).isEqualTo(value);
        assertThat(in.next(NAMES, 1)).isEqualTo(-1);
        assertThat(in.next(NAMES, 1)).isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource
    void scalars_are_read_as_they_were_written(Format format) {
        same(format, out -> out.string("é\"\\\n"), ItemReader::string, "é\"\\\n");
        same(format, out -> out.string(""), ItemReader::string, "");
        same(format, out -> out.bool(true), ItemReader::bool, true);
        same(format, out -> out.bool(false), ItemReader::bool, false);
        same(format, out -> out.number(Byte.MIN_VALUE), ItemReader::int8, Byte.MIN_VALUE);
        same(format, out -> out.number(Short.MAX_VALUE), ItemReader::int16, Short.MAX_VALUE);
        same(format, out -> out.number(Integer.MIN_VALUE), ItemReader::int32, Integer.MIN_VALUE);
        same(format, out -> out.number(Long.MIN_VALUE), ItemReader::int64, Long.MIN_VALUE);
        same(format, out -> out.number(Long.MAX_VALUE), ItemReader::int64, Long.MAX_VALUE);
        same(format, out -> out.number(9_007_199_254_740_993L), ItemReader::int64, 9_007_199_254_740_993L);
        same(format, out -> out.number(Float.MIN_VALUE), ItemReader::float32, Float.MIN_VALUE);
        same(format, out -> out.number(-Float.MAX_VALUE), ItemReader::float32, -Float.MAX_VALUE);
        same(format, out -> out.number(0.1), ItemReader::float64, 0.1);
        same(format, out -> out.number(-1.25E125), ItemReader::float64, -1.25E125);
        same(format, out -> out.number(new BigDecimal("1.10")), ItemReader::decimal, new BigDecimal("1.10"));
        same(format, out -> out.number(BigInteger.TEN.pow(37)), ItemReader::integer, BigInteger.TEN.pow(37));
    }

    @ParameterizedTest
    @EnumSource
    void symbols_instants_and_uuids_are_read_from_their_strings(Format format) {
        same(format, out -> out.string("PAID"), ItemReader::symbol, "PAID");
        same(format, out -> out.string("é"), ItemReader::symbol, "é");
        same(format, ItemWriter::nullValue, ItemReader::symbol, null);
        Instant instant = Instant.parse("2026-01-02T03:04:05.123456789Z");
        same(format, out -> out.string("2026-01-02T03:04:05.123456789Z"), ItemReader::instant, instant);
        same(format, ItemWriter::nullValue, ItemReader::instant, null);
        UUID uuid = UUID.fromString("8c1f6a52-3a0c-4a5e-9a53-fe8f4b1f7c11");
        same(format, out -> out.string("8c1f6a52-3A0C-4a5e-9a53-fe8f4b1f7c11"), ItemReader::uuid, uuid);
        same(format, ItemWriter::nullValue, ItemReader::uuid, null);
        for (String other :
                List.of("", "x", "2026-02-30T03:04:05.123456789Z", "8c1f6a52-3a0c-4a5e-9a53-fe8f4b1f7c1g")) {
            assertThatThrownBy(() -> at(format, out -> out.string(other)).instant())
                    .isInstanceOf(CodecException.class);
            assertThatThrownBy(() -> at(format, out -> out.string(other)).uuid())
                    .isInstanceOf(CodecException.class);
        }
        assertThatThrownBy(() -> number(format, "1").symbol()).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> number(format, "1").instant()).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> number(format, "1").uuid()).isInstanceOf(CodecException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02T03:04:05Z",
                "2026-01-02t03:04:05.123456789z",
                "2026-01-02T03:04:05.123456789+01:00",
                "2024-02-29T23:59:59.999999999Z",
                "2026-01-02T24:00:00.000000000Z",
                "2026-01-02T23:59:60.000000000Z",
                "+12026-01-02T03:04:05.123456789Z",
                "0000-01-01T00:00:00.000000000Z",
                "8c1f6a523-a0c-4a5e-9a53-0e8f4b1f7c11",
                "-c1f6a52-3a0c-4a5e-9a53-0e8f4b1f7c11",
                "8c1f6a52-3a0c-4a5e-9a53-0e8f4b1f7c1+",
                "1-1-1-1-1"
            })
    void unusual_instants_and_uuids_are_the_same_in_every_format(String text) {
        Consumer<ItemWriter> value = out -> out.string(text);
        List<Object> instants = new ArrayList<>();
        List<Object> uuids = new ArrayList<>();
        for (Format format : Format.values()) {
            instants.add(result(() -> at(format, value).instant()));
            uuids.add(result(() -> at(format, value).uuid()));
        }
        assertThat(instants).containsOnly(result(() -> StringForm.toInstant(text)));
        assertThat(uuids).containsOnly(result(() -> StringForm.toUUID(text)));
    }

    private static Object result(Supplier<Object> read) {
        try {
            return read.get();
        } catch (CodecException e) {
            return e.getMessage();
        }
    }

    @ParameterizedTest
    @EnumSource
    void binaries_are_read_as_they_were_written(Format format) {
        SdkBytes bytes = SdkBytes.fromByteArray(new byte[] {0, -1, 127});
        ByteBuffer buffer = ByteBuffer.wrap(new byte[] {9, 0, -1, 127, 9}, 1, 3);
        same(format, out -> out.binary(bytes), ItemReader::binary, bytes);
        same(format, out -> out.binary(new byte[] {0, -1, 127}), ItemReader::binary, bytes);
        same(format, out -> out.binary(buffer), ItemReader::binary, bytes);
        same(format, out -> out.binary(new byte[0]), ItemReader::binary, SdkBytes.fromByteArray(new byte[0]));
        assertThat(buffer.position()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_stored_null_is_null_zero_or_false(Format format) {
        same(format, ItemWriter::nullValue, ItemReader::isNull, true);
        same(format, ItemWriter::nullValue, ItemReader::type, AttributeType.NULL);
        same(format, ItemWriter::nullValue, ItemReader::string, null);
        same(format, ItemWriter::nullValue, ItemReader::binary, null);
        same(format, ItemWriter::nullValue, ItemReader::decimal, null);
        same(format, ItemWriter::nullValue, ItemReader::integer, null);
        same(format, ItemWriter::nullValue, ItemReader::bool, false);
        same(format, ItemWriter::nullValue, ItemReader::int8, (byte) 0);
        same(format, ItemWriter::nullValue, ItemReader::int16, (short) 0);
        same(format, ItemWriter::nullValue, ItemReader::int32, 0);
        same(format, ItemWriter::nullValue, ItemReader::int64, 0L);
        same(format, ItemWriter::nullValue, ItemReader::float32, 0f);
        same(format, ItemWriter::nullValue, ItemReader::float64, 0.0);
        same(format, ItemWriter::nullValue, ItemReader::attributeValue, AttributeValue.createNul(true));
    }

    @ParameterizedTest
    @EnumSource
    void a_value_of_another_type_is_refused_by_its_types_alone(Format format) {
        Map<AttributeType, Function<ItemReader, Object>> reads = new HashMap<>();
        reads.put(AttributeType.S, ItemReader::string);
        reads.put(AttributeType.N, ItemReader::int32);
        reads.put(AttributeType.B, ItemReader::binary);
        reads.put(AttributeType.BOOL, ItemReader::bool);
        reads.put(AttributeType.M, ItemReader::beginMap);
        reads.put(AttributeType.L, ItemReader::beginList);
        reads.put(AttributeType.SS, in -> in.beginSet(AttributeType.SS));
        reads.put(AttributeType.NS, in -> in.beginSet(AttributeType.NS));
        reads.put(AttributeType.BS, in -> in.beginSet(AttributeType.BS));
        for (AttributeValue value : List.of(
                AttributeValue.createS("secret"),
                AttributeValue.createN("1"),
                AttributeValue.createB(SdkBytes.fromUtf8String("secret")),
                AttributeValue.createBool(true),
                AttributeValue.createM(Map.of("a", AttributeValue.createS("secret"))),
                AttributeValue.createL(List.of(AttributeValue.createS("secret"))),
                AttributeValue.createSs(List.of("secret")),
                AttributeValue.createNs(List.of("1")),
                AttributeValue.createBs(List.of(SdkBytes.fromUtf8String("secret"))))) {
            AttributeType found = at(format, out -> out.attributeValue(value)).type();
            reads.forEach((wanted, read) -> {
                if (wanted != found) {
                    ItemReader in = at(format, out -> out.attributeValue(value));
                    assertThatThrownBy(() -> read.apply(in))
                            .isInstanceOf(CodecException.class)
                            .hasMessage("expected " + wanted + " but found " + found);
                    assertThat(in.path())
                            .startsWith("x"); // in JSON a list is known not to be empty when its first element is met
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void whole_numbers_are_read_in_any_notation_and_never_rounded(Format format) {
        assertThat(number(format, "3.0").int32()).isEqualTo(3);
        assertThat(number(format, "1E2").int8()).isEqualTo((byte) 100);
        assertThat(number(format, "-0").int64()).isZero();
        assertThat(number(format, "+7").int64()).isEqualTo(7);
        assertThat(number(format, "000000000000000000000000012").int64()).isEqualTo(12);
        assertThat(number(format, "1.200E3").integer()).isEqualTo(1200);
        for (String text : List.of("1.5", "1E-3", "0.0000000001")) {
            assertThatThrownBy(() -> number(format, text).int64())
                    .isInstanceOf(CodecException.class)
                    .hasMessage("the number is not whole");
            assertThatThrownBy(() -> number(format, text).integer()).isInstanceOf(CodecException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_number_beyond_the_range_of_its_type_is_refused(Format format) {
        assertThatThrownBy(() -> number(format, "128").int8())
                .hasMessage("the number is out of range: it must be from -128 to 127");
        assertThatThrownBy(() -> number(format, "-32769").int16()).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> number(format, "2147483648").int32()).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> number(format, "9223372036854775808").int64()).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> number(format, "-9223372036854775809").int64()).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> number(format, "1E39").float32()).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> number(format, "1E999").float64()).isInstanceOf(CodecException.class);
        assertThat(number(format, "-9223372036854775808").int64()).isEqualTo(Long.MIN_VALUE);
    }

    @ParameterizedTest
    @EnumSource
    void a_text_that_is_no_number_is_refused_without_being_shown(Format format) {
        List<Function<ItemReader, Object>> reads = List.of(
                ItemReader::int8,
                ItemReader::int16,
                ItemReader::int32,
                ItemReader::int64,
                ItemReader::float32,
                ItemReader::float64,
                ItemReader::decimal,
                ItemReader::integer);
        List<String> texts = List.of(
                "",
                "-",
                "secret",
                "NaN",
                "Infinity",
                "0x10",
                "1d",
                " 1",
                "1_0",
                "--1",
                "1E",
                ".",
                "١",
                "9".repeat(100_000));
        for (Function<ItemReader, Object> read : reads) {
            for (String text : texts) {
                assertThatThrownBy(() -> read.apply(number(format, text)))
                        .as(text)
                        .isInstanceOf(CodecException.class)
                        .hasNoCause()
                        .hasMessageNotContainingAny("secret", "NaN", "0x10", "١", "99");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_exponent_of_any_size_costs_nothing(Format format) {
        for (String text : List.of("1E999999999", "-1E-999999999", "1E2147483647", "1E99999999999")) {
            assertThatThrownBy(() -> number(format, text).decimal()).isInstanceOf(CodecException.class);
            assertThatThrownBy(() -> number(format, text).integer()).isInstanceOf(CodecException.class);
            assertThatThrownBy(() -> number(format, text).int64()).isInstanceOf(CodecException.class);
        }
        assertThat(number(format, "0E999999999").int64()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_null_in_a_set_is_refused(Format format) {
        assertThat(format.failure(out -> {
                    out.attribute(NAMES, 1);
                    out.beginSet(AttributeType.SS, 2);
                    out.string("a");
                    out.string(null);
                }))
                .isEqualTo("y: a set cannot contain null");
        assertThat(format.failure(out -> {
                    out.attribute(NAMES, 1);
                    out.beginSet(AttributeType.BS, 1);
                    out.nullValue();
                }))
                .isEqualTo("y: a set cannot contain null");
        assertThat(format.failure(out -> {
                    out.attribute(NAMES, 1);
                    out.beginList(2);
                    out.string("a");
                    out.beginSet(AttributeType.SS, 1);
                    out.string(null);
                }))
                .isEqualTo("y[1]: a set cannot contain null");
    }

    @ParameterizedTest
    @EnumSource
    void a_null_string_or_binary_is_refused(Format format) {
        assertThat(format.failure(out -> {
                    out.attribute(NAMES, 1);
                    out.string(null);
                }))
                .isEqualTo("y: the value is null");
        assertThat(format.failure(out -> {
                    out.attribute(NAMES, 1);
                    out.binary((SdkBytes) null);
                }))
                .isEqualTo("y: the value is null");
    }

    @ParameterizedTest
    @EnumSource
    void an_attribute_value_without_a_type_is_refused(Format format) {
        AttributeValue empty = AttributeValue.builder().build();
        List<AttributeValue> refused = List.of(
                empty,
                AttributeValue.fromL(List.of(AttributeValue.fromS("a"), empty)),
                AttributeValue.fromM(Map.of("k", AttributeValue.fromL(List.of(empty)))));
        for (AttributeValue value : refused) {
            assertThat(format.failure(out -> {
                        out.attribute(NAMES, 1);
                        out.attributeValue(value);
                    }))
                    .startsWith("y")
                    .endsWith("the AttributeValue has no type");
        }
        assertThat(format.failure(out -> {
                    out.attribute(NAMES, 1);
                    out.attributeValue(null);
                }))
                .isEqualTo("y: the value is null");
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_set_is_an_empty_list_and_read_as_a_set(Format format) {
        for (AttributeType type : List.of(AttributeType.SS, AttributeType.NS, AttributeType.BS)) {
            ItemReader in = at(format, out -> {
                out.beginSet(type, 0);
                out.endSet();
            });
            assertThat(in.type()).isEqualTo(AttributeType.L);
            in.beginSet(type);
            assertThat(in.nextElement()).isFalse();
            in.endSet();
            assertThat(in.next(NAMES, 1)).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nested_containers_are_left_where_they_were_entered(Format format) {
        ItemReader in = at(format, ReaderAndWriterTest::lists);
        List<List<String>> lists = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            paths.add(in.path());
            List<String> list = new ArrayList<>();
            in.beginList();
            while (in.nextElement()) {
                paths.add(in.path());
                list.add(in.string());
            }
            in.endList();
            lists.add(list);
        }
        in.endList();
        assertThat(lists).containsExactly(List.of("a", "b"), List.of(), List.of("c"));
        assertThat(paths).containsExactly("x[0]", "x[0][0]", "x[0][1]", "x[1]", "x[2]", "x[2][0]");
        assertThat(in.next(NAMES, 1)).isEqualTo(-1);
        assertThat(in.path()).isEmpty();
    }

    private static void lists(ItemWriter out) {
        out.beginList(3);
        for (List<String> list : List.of(List.of("a", "b"), List.<String>of(), List.of("c"))) {
            out.beginList(list.size());
            list.forEach(out::string);
            out.endList();
        }
        out.endList();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_read_is_skipped(Format format) {
        ItemReader in = format.written(out -> {
            out.key("unknown");
            lists(out);
            out.attribute(NAMES, 0);
            lists(out);
            out.attribute(NAMES, 1);
            out.string("read");
        });
        List<String> read = new ArrayList<>();
        for (int attribute = -1; (attribute = in.next(NAMES, attribute + 1)) >= 0; ) {
            if (attribute == 0) {
                in.beginList();
                assertThat(in.nextElement()).isTrue();
                in.beginList();
                in.endList();
                in.endList();
            } else {
                read.add(in.string());
            }
        }
        assertThat(read).containsExactly("read");
    }

    @ParameterizedTest
    @EnumSource
    void thirty_one_lists_and_maps_are_nested_in_an_item_and_no_more(Format format) {
        ItemReader in = at(format, out -> nest(out, 31));
        AttributeValue value = in.attributeValue();
        for (int i = 0; i < 31; i++) {
            value = value.hasL() ? value.l().get(0) : value.m().get("m");
        }
        assertThat(value.s()).isEqualTo("deep");
        assertThat(format.failure(out -> {
                    out.attribute(NAMES, 0);
                    nest(out, 32);
                }))
                .contains("more than 32 levels")
                .startsWith("x.m[0].m[0]");
    }

    private static void nest(ItemWriter out, int levels) {
        if (levels == 0) {
            out.string("deep");
        } else if (levels % 2 == 0) {
            out.beginMap(1);
            out.key("m");
            nest(out, levels - 1);
            out.endMap();
        } else {
            out.beginList(1);
            nest(out, levels - 1);
            out.endList();
        }
    }
}
