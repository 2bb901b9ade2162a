package dev.stator.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for items that are read from bytes, besides what holds for every format. */
@NullUnmarked
class WireReaderTest {
    private static final AttributeNames NAMES = AttributeNames.of("a", "b", "ü", "q\"");

    private static void readAll(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        WireText text = new WireText(bytes, 0, bytes.length);
        WireReader in = new WireReader(text);
        in.beginItem();
        while (in.nextKey() != null) {
            in.attributeValue();
        }
        in.endItem();
        text.requireEnd();
    }

    private static void skipAll(String json) {
        WireReader in = Format.wire(json);
        assertThat(in.next(AttributeNames.of("none"), 0)).isEqualTo(-1);
    }

    private static WireReader at(String value) {
        WireReader in = Format.wire("{\"a\":" + value + "}");
        assertThat(in.next(NAMES, 0)).isZero();
        return in;
    }

    private static WireReader number(String text) {
        return at("{\"N\":\"" + text + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "\"secret\"",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":{\"S\":\"secret",
                "{\"a\":{\"S\":\"secret\"",
                "{\"a\":{\"S\":\"secret\"}",
                "{\"a\":{\"S\":\"secret\"}}x",
                "{\"a\":\"secret\"}",
                "{\"a\":null}",
                "{\"a\":[]}",
                "{\"a\":{}}",
                "{\"a\":{\"X\":\"secret\"}}",
                "{\"a\":{\"s\":\"secret\"}}",
                "{\"a\":{\"S\":\"secret\",\"N\":\"1\"}}",
                "{\"a\":{\"S\":\"secret\"},}",
                "{,\"a\":{\"S\":\"secret\"}}",
                "{\"a\":{\"S\":\"secret\"}\"b\":{\"S\":\"\"}}",
                "{\"a\":{\"S\":\"secret\"},,\"b\":{\"S\":\"\"}}",
                "{\"a\":{\"S\":\"secret\"},\"a\":{\"S\":\"secret\"}}",
                "{\"a\":{\"M\":{\"b\":{\"S\":\"secret\"},\"b\":{\"S\":\"\"}}}}",
                "{\"a\":{\"L\":[\"secret\"]}}",
                "{\"a\":{\"L\":[{\"S\":\"secret\"}",
                "{\"a\":{\"L\":[{\"S\":\"secret\"},]}}",
                "{\"a\":{\"M\":{\"b\":\"secret\"}}}",
                "{a:{\"S\":\"secret\"}}",
                "{'a':{\"S\":\"secret\"}}",
                "{\"a\":{\"S\":\"secret\\q\"}}",
                "{\"a\":{\"S\":\"\u0000secret\"}}",
                "{\"a\":{\"S\":\"\u001fsecret\"}}",
                "{\"a\":{\"S\":\"secret\n\"}}",
                "{\"a\":{\"S\":\"secret\\ud800\"}}",
                "{\"a\":{\"S\":\"secret\\udc00\"}}",
                "{\"a\":{\"S\":\"secret\\ud800\\u0041\"}}",
                "{\"a\":{\"S\":\"secret\\ud800xxxxxx\"}}",
                "{\"a\":{\"S\":\"secret\\u00zz\"}}",
                "{\"a\":{\"S\":\"secret\\u00",
                "{\"a\":{\"S\":7}}",
                "{\"a\":{\"S\":null}}",
                "{\"a\":{\"S\":{}}}",
                "{\"a\":{\"N\":5}}",
                "{\"a\":{\"B\":\"*secret*\"}}",
                "{\"a\":{\"B\":\"QQ\"}}",
                "{\"a\":{\"B\":\"Q===\"}}",
                "{\"a\":{\"B\":\"QQ==QQ==\"}}",
                "{\"a\":{\"B\":[1]}}",
                "{\"a\":{\"BOOL\":\"true\"}}",
                "{\"a\":{\"BOOL\":truest}}",
                "{\"a\":{\"NULL\":\"yes\"}}",
                "{\"a\":{\"NULL\":false}}",
                "{\"a\":{\"M\":[]}}",
                "{\"a\":{\"L\":{}}}",
                "{\"a\":{\"SS\":\"secret\"}}",
                "{\"a\":{\"SS\":[{\"S\":\"secret\"}]}}",
                "{\"a\":{\"NS\":[1]}}",
                "{\"a\":{\"BS\":[null]}}",
                "{\"a\":{\"BS\":[\"*\"]}}",
                "{\"a\":{\"SS\":[\"secret\""
            })
    void what_is_in_doubt_is_refused_whether_it_is_read_or_skipped(String json) {
        assertThatThrownBy(() -> readAll(json))
                .isInstanceOf(CodecException.class)
                .hasNoCause()
                .hasMessageNotContaining("secret");
        if (!json.contains("a\":{\"S\":\"secret\"},\"a\"")
                && !json.contains("\"b\":{\"S\":\"\"}}}}")
                && !json.endsWith("x")) {
            assertThatThrownBy(() -> skipAll(json))
                    .isInstanceOf(CodecException.class)
                    .hasNoCause();
        }
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        byte[][] malformed = {
            {(byte) 0x80},
            {(byte) 0xC0, (byte) 0xAF},
            {(byte) 0xC1, (byte) 0x81},
            {(byte) 0xC3},
            {(byte) 0xC3, 'x'},
            {(byte) 0xE0, (byte) 0x80, (byte) 0xAF},
            {(byte) 0xE2, (byte) 0x82},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xF0, (byte) 0x80, (byte) 0x80, (byte) 0xAF},
            {(byte) 0xF0, (byte) 0x9F, (byte) 0x98},
            {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
            {(byte) 0xFF}
        };
        for (byte[] piece : malformed) {
            byte[] bytes = ("{\"a\":{\"S\":\"" + new String(piece, StandardCharsets.ISO_8859_1) + "\"}}")
                    .getBytes(StandardCharsets.ISO_8859_1);
            WireReader in = new WireReader(new WireText(bytes, 0, bytes.length));
            in.beginItem();
            assertThat(in.next(NAMES, 0)).isZero();
            assertThatThrownBy(in::string).isInstanceOf(CodecException.class);
        }
    }

    @Test
    void strings_and_names_have_any_character() {
        String text = "\u007F é € 😀 \uFFFD \uFFFF";
        assertThat(at("{\"S\":\"" + text + "\"}").string()).isEqualTo(text);
        assertThat(at("{\"S\":\"\\u00e9\\ud83d\\uDE00\\b\\f\\n\\r\\t\\/\\\\\\\"é\"}")
                        .string())
                .isEqualTo("é😀\b\f\n\r\t/\\\"é");
        WireReader in = Format.wire("{\"\\u00fc\":{\"N\":\"1\"},\"q\\\"\":{\"N\":\"2\"},\"\\u0061\":{\"N\":\"3\"}}");
        assertThat(in.next(NAMES, 0)).isEqualTo(2);
        assertThat(in.int32()).isEqualTo(1);
        assertThat(in.next(NAMES, 3)).isEqualTo(3);
        assertThat(in.int32()).isEqualTo(2);
        assertThat(in.next(NAMES, 4)).isZero();
        assertThat(in.int32()).isEqualTo(3);
        assertThat(in.next(NAMES, 1)).isEqualTo(-1);
    }

    @Test
    void an_attribute_that_occurs_twice_is_refused_also_beyond_the_sixty_fourth() {
        String[] many = new String[70];
        for (int i = 0; i < many.length; i++) {
            many[i] = "n" + i;
        }
        AttributeNames names = AttributeNames.of(many);
        for (String name : List.of("n0", "n63", "n64", "n69")) {
            String one = "\"" + name + "\":{\"S\":\"\"}";
            WireReader in = Format.wire("{" + one + ",\"other\":{\"S\":\"\"}," + one + "}");
            int ordinal = in.next(names, 0);
            assertThatThrownBy(() -> in.next(names, ordinal + 1)).isInstanceOf(CodecException.class);
        }
        WireReader in = Format.wire("{\"b\":{\"S\":\"x\"},\"a\":{\"S\":\"\"},\"b\":{\"S\":\"y\"}}");
        assertThatThrownBy(() -> in.peek("b")).isInstanceOf(CodecException.class);
    }

    @Test
    void items_are_read_one_after_the_other_from_a_part_of_the_bytes() {
        byte[] bytes = "xx[ {\"b\":{\"N\":\"1\"}} , {\"a\":{\"N\":\"2\"},\"c\":{\"NULL\":true}}]xx"
                .getBytes(StandardCharsets.UTF_8);
        WireText text = new WireText(bytes, 2, bytes.length - 2);
        WireReader in = new WireReader(text);
        text.beginArray();
        assertThat(text.nextElement()).isTrue();
        in.beginItem();
        assertThat(in.next(NAMES, 0)).isEqualTo(1);
        assertThat(in.int32()).isEqualTo(1);
        in.endItem();
        assertThat(text.nextElement()).isTrue();
        in.beginItem();
        assertThat(in.next(NAMES, 0)).isZero();
        in.endItem();
        assertThat(text.nextElement()).isFalse();
        text.requireEnd();
        assertThat(text.offset()).isEqualTo(bytes.length - 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "7",
                "-7",
                "007",
                "1.5",
                "-1.50",
                "0.00",
                "12.375",
                "19.91",
                "123456789012345",
                "999999999999999999",
                "0.123456789012345678",
                "9007199254740993",
                "0.1",
                "1E2",
                "1e-7",
                "1.0E10",
                "3.0",
                "-12e+3",
                "100"
            })
    void a_number_is_what_its_text_is(String text) {
        assertThat(number(text).decimal()).isEqualTo(new BigDecimal(text));
        assertThat(number(text).float64()).isEqualTo(Double.parseDouble(text));
        assertThat(number(text).float32()).isEqualTo(Float.parseFloat(text));
        BigDecimal value = new BigDecimal(text);
        if (value.stripTrailingZeros().scale() <= 0) {
            assertThat(number(text).integer()).isEqualTo(value.toBigInteger());
            assertThat(number(text).int64()).isEqualTo(value.longValueExact());
        } else {
            assertThatThrownBy(() -> number(text).int64()).isInstanceOf(CodecException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+", ".", "1a", " 1", "1 ", "--1", "NaN", "0x10", "1-", "1..2", "1E", "١"})
    void what_is_no_number_is_refused(String text) {
        assertThatThrownBy(() -> number(text).decimal()).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> number(text).int8()).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> number(text).int64()).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> number(text).float64()).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> number(text).float32()).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> number(text).integer()).isInstanceOf(CodecException.class);
    }

    @Test
    void whole_numbers_are_kept_within_their_type() {
        assertThat(number("-128").int8()).isEqualTo(Byte.MIN_VALUE);
        assertThatThrownBy(() -> number("128").int8()).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> number("-32769").int16()).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> number("2147483648").int32()).isInstanceOf(CodecException.class);
        assertThat(number("-9223372036854775808").int64()).isEqualTo(Long.MIN_VALUE);
        assertThatThrownBy(() -> number("9223372036854775808").int64()).isInstanceOf(CodecException.class);
        assertThat(number("9223372036854775808").integer()).isEqualTo(BigInteger.ONE.shiftLeft(63));
        assertThat(number("1\\u0032").int32()).isEqualTo(12);
    }

    @Test
    void nesting_of_any_depth_is_refused_without_a_stack_overflow() {
        for (String nest : List.of("{\"a\":{\"L\":[", "{\"a\":{\"M\":")) {
            String json = nest + (nest.endsWith("[") ? "{\"L\":[" : "{\"a\":{\"M\":").repeat(100_000);
            assertThatThrownBy(() -> readAll(json))
                    .isInstanceOf(CodecException.class)
                    .hasNoCause();
            assertThatThrownBy(() -> skipAll(json))
                    .isInstanceOf(CodecException.class)
                    .hasNoCause();
            assertThatThrownBy(() -> Format.wire(json).peek("b")).isInstanceOf(CodecException.class);
        }
    }
}
