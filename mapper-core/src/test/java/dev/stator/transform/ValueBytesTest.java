package dev.stator.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.item.CodecException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@NullUnmarked
class ValueBytesTest {
    private static final AttributeValue ONE = AttributeValue.createN("1");

    private static String text(AttributeValue value) {
        return new String(ValueBytes.of(value), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refuses(char kind, byte[] bytes) {
        assertThatThrownBy(() -> ValueBytes.value((byte) kind, bytes))
                .isInstanceOfSatisfying(
                        TransformException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CORRUPT))
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void every_type_but_null_has_a_kind() {
        assertThat(ValueBytes.kind(AttributeValue.createS(""))).isEqualTo((byte) 'S');
        assertThat(ValueBytes.kind(ONE)).isEqualTo((byte) 'N');
        assertThat(ValueBytes.kind(AttributeValue.createB(SdkBytes.fromByteArray(new byte[0]))))
                .isEqualTo((byte) 'B');
        assertThat(ValueBytes.kind(AttributeValue.createBool(true))).isEqualTo((byte) 'O');
        for (AttributeValue value : List.of(
                AttributeValue.createM(Map.of()),
                AttributeValue.createL(List.of()),
                AttributeValue.createSs(List.of("a")),
                AttributeValue.createNs(List.of("1")),
                AttributeValue.createBs(List.of(SdkBytes.fromUtf8String("a"))))) {
            assertThat(ValueBytes.kind(value)).isEqualTo((byte) 'J');
        }
        for (AttributeValue none :
                List.of(AttributeValue.createNul(true), AttributeValue.builder().build())) {
            assertThatThrownBy(() -> ValueBytes.kind(none)).isInstanceOf(CodecException.class);
            assertThatThrownBy(() -> ValueBytes.of(none)).isInstanceOf(CodecException.class);
        }
    }

    @Test
    void scalars_have_their_plain_bytes() {
        assertThat(ValueBytes.of(AttributeValue.createS("né"))).isEqualTo(bytes("né"));
        assertThat(ValueBytes.of(AttributeValue.createS(""))).isEmpty();
        assertThat(ValueBytes.of(AttributeValue.createBool(true))).containsExactly(1);
        assertThat(ValueBytes.of(AttributeValue.createBool(false))).containsExactly(0);
        assertThat(ValueBytes.of(AttributeValue.createB(SdkBytes.fromByteArray(new byte[] {0, -1}))))
                .containsExactly(0, -1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1.0, 1",
        "1e0, 1",
        "+1, 1",
        "01, 1",
        "0.001e3, 1",
        "100, 100",
        "1E2, 100",
        "-0, 0",
        "0e5, 0",
        "0.0, 0",
        "-0.50, -0.5",
        "1e-10, 0.0000000001",
        "12345678901234567890123456789012345678, 12345678901234567890123456789012345678"
    })
    void numbers_of_one_value_have_one_text(String number, String wanted) {
        assertThat(text(AttributeValue.createN(number))).isEqualTo(wanted);
        assertThat(text(AttributeValue.createL(List.of(AttributeValue.createN(number)))))
                .isEqualTo("{\"L\":[{\"N\":\"" + wanted + "\"}]}");
        assertThat(ValueBytes.value((byte) 'N', bytes(wanted))).isEqualTo(AttributeValue.createN(wanted));
    }

    @Test
    void the_largest_and_smallest_numbers_are_written_and_read() {
        for (String number : List.of("9.9999999999999999999999999999999999999E+125", "1E-130", "-1E-130")) {
            byte[] bytes = ValueBytes.of(AttributeValue.createN(number));
            assertThat(ValueBytes.of(ValueBytes.value((byte) 'N', bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void maps_and_sets_are_sorted_and_lists_are_not() {
        Map<String, AttributeValue> map = new HashMap<>();
        for (String name : List.of("b", "a", "A", "é", "aa", "")) {
            map.put(name, ONE);
        }
        assertThat(text(AttributeValue.createM(map)))
                .isEqualTo("{\"M\":{\"\":{\"N\":\"1\"},\"A\":{\"N\":\"1\"},\"a\":{\"N\":\"1\"},\"aa\":{\"N\":\"1\"},"
                        + "\"b\":{\"N\":\"1\"},\"é\":{\"N\":\"1\"}}}");
        assertThat(text(AttributeValue.createSs(List.of("b", "a", "B")))).isEqualTo("{\"SS\":[\"B\",\"a\",\"b\"]}");
        assertThat(text(AttributeValue.createNs(List.of("10", "9.0", "-1"))))
                .isEqualTo("{\"NS\":[\"-1\",\"9\",\"10\"]}");
        assertThat(text(AttributeValue.createBs(
                        List.of(SdkBytes.fromByteArray(new byte[] {-1}), SdkBytes.fromByteArray(new byte[] {1, 0})))))
                .isEqualTo("{\"BS\":[\"AQA=\",\"/w==\"]}");
        assertThat(text(AttributeValue.createL(List.of(
                        AttributeValue.createS("b"),
                        AttributeValue.createNul(true),
                        AttributeValue.createBool(false)))))
                .isEqualTo("{\"L\":[{\"S\":\"b\"},{\"NULL\":true},{\"BOOL\":false}]}");
    }

    @Test
    void only_halves_of_surrogate_pairs_are_refused() {
        String pair = "\uD83D\uDE00";
        for (String text : List.of(pair, "?" + pair, pair + pair, "a" + pair + "\uFFFD?")) {
            assertThat(ValueBytes.utf8(text)).isEqualTo(bytes(text));
            assertThat(ValueBytes.value((byte) 'S', bytes(text))).isEqualTo(AttributeValue.createS(text));
        }
        for (String text : List.of(
                "\uD83D", "\uDE00", pair + "\uD83D", "\uD83D" + pair, pair + "\uDE00?", "\uDE00\uD83D", "?\uD83D?")) {
            assertThatThrownBy(() -> ValueBytes.utf8(text)).isInstanceOf(CodecException.class);
        }
    }

    @Test
    void what_dynamodb_could_not_store_is_refused() {
        for (AttributeValue value : List.of(
                AttributeValue.createS("secret\uD800"),
                AttributeValue.createN("secret"),
                AttributeValue.createN("1E126"),
                AttributeValue.createN("1".repeat(39)),
                AttributeValue.createL(List.of(AttributeValue.createS("\uDC00secret"))),
                AttributeValue.createL(List.of(AttributeValue.builder().build())),
                AttributeValue.createNs(List.of("secret")),
                nested(32))) {
            assertThatThrownBy(() -> ValueBytes.of(value))
                    .isInstanceOf(CodecException.class)
                    .hasMessageNotContaining("secret");
        }
    }

    private static AttributeValue nested(int levels) {
        AttributeValue value = ONE;
        for (int i = 0; i < levels; i++) {
            value = AttributeValue.createL(List.of(value));
        }
        return value;
    }

    @Test
    void the_deepest_value_is_written_and_read() {
        assertThat(ValueBytes.value((byte) 'J', ValueBytes.of(nested(31)))).isEqualTo(nested(31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "1.0", "01", "-0", "+1", "1E2", " 1", "NaN", "0x1", "1E126"})
    void bytes_that_are_no_number_or_not_its_one_form_are_corrupt(String text) {
        refuses('N', bytes(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"",
                "{}",
                "[]",
                "null",
                "{\"S\":\"secret\"}",
                "{\"N\":\"1\"}",
                "{\"X\":[]}",
                "{\"L\":{}}",
                "{\"L\":[}",
                "{\"L\":[\"secret\"]}",
                "{\"L\":[{\"S\":\"secret\"}]",
                "{\"L\":[]}}",
                "{\"L\":[]}{\"L\":[]}",
                "{\"L\":[]} secret",
                "{\"L\":[],\"M\":{}}",
                "{\"M\":{\"a\":{\"S\":\"secret\"},\"a\":{\"S\":\"secret\"}}}",
                "{\"BS\":[\"secret!\"]}",
                "{\"NS\":[1]}"
            })
    void bytes_that_are_no_json_of_a_map_list_or_set_are_corrupt(String text) {
        refuses('J', bytes(text));
    }

    @Test
    void json_in_another_encoding_is_corrupt() {
        refuses('J', "{\"L\":[]}".getBytes(StandardCharsets.UTF_16BE));
        refuses('J', "{\"L\":[]}".getBytes(StandardCharsets.UTF_16LE));
        refuses('J', new byte[] {'{', '"', 'L', '"', ':', '[', '{', '"', 'S', '"', ':', '"', -1, '"', '}', ']', '}'});
        refuses('J', bytes("{\"L\":".repeat(2000)));
    }

    @Test
    void other_damage_is_corrupt() {
        refuses('S', new byte[] {'s', 'e', 'c', 'r', 'e', 't', -1});
        refuses('S', new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}); // half of a surrogate pair
        refuses('O', new byte[] {2});
        refuses('O', new byte[0]);
        refuses('O', new byte[] {1, 0});
        refuses('X', new byte[0]);
    }

    @Test
    void json_escapes_what_it_must_and_nothing_else() {
        AttributeValue value = AttributeValue.createL(
                List.of(AttributeValue.createS("\"\\/\b\f\n\r\t\u0001\u007f\u2028é\uD83D\uDE00")));

        assertThat(text(value))
                .isEqualTo("{\"L\":[{\"S\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\u007f\u2028é\uD83D\uDE00\"}]}");
        assertThat(ValueBytes.value((byte) 'J', ValueBytes.of(value))).isEqualTo(value);
    }

    @Test
    void a_replacement_character_that_was_in_the_text_is_kept() {
        AttributeValue value = AttributeValue.createS("a\uFFFDb");
        assertThat(ValueBytes.value((byte) 'S', ValueBytes.of(value))).isEqualTo(value);
    }
}
