package dev.stator.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class WireTextTest {
    private static WireText text(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new WireText(bytes, 0, bytes.length);
    }

    @Test
    void fields_are_gone_through_in_their_order_and_values_are_cut_out() {
        String json = " { \"Count\" : 12 ,\n\"It\\u0065ms\":[ {\"a\":{\"S\":\"}\"}}, 1 ] , \"é\":null} ";
        WireText text = text(json);
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        text.beginObject();
        while (text.nextField()) {
            names.add(text.fieldName());
            assertThat(text.isName(text.fieldName())).isTrue();
            assertThat(text.isName("Other")).isFalse();
            int from = text.offset();
            text.skipValue();
            values.add(new String(
                    json.getBytes(StandardCharsets.UTF_8), from, text.offset() - from, StandardCharsets.UTF_8));
        }
        text.requireEnd();
        assertThat(names).containsExactly("Count", "Items", "é");
        assertThat(values).containsExactly("12", "[ {\"a\":{\"S\":\"}\"}}, 1 ]", "null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "10",
                "-1.5",
                "1e5",
                "1E+5",
                "1.25e-10",
                "true",
                "false",
                "null",
                "\"\"",
                "[]",
                "{}",
                "[1,[2],{\"a\":3}]"
            })
    void a_value_of_any_kind_is_skipped(String value) {
        WireText text = text(value);
        text.skipValue();
        text.requireEnd();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "+1",
                "01",
                "-01",
                "1.",
                ".5",
                "1e",
                "1e+",
                "NaN",
                "-Infinity",
                "0x1",
                "1a",
                "tru",
                "nul",
                "nullx",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{1:2}",
                "[",
                "{",
                "\"a",
                "\"\\x\"",
                "'a'",
                "[1}",
                "//c\n1",
                "\uFEFF1"
            })
    void what_is_no_json_is_refused(String value) {
        WireText text = text(value);
        assertThatThrownBy(() -> {
                    text.skipValue();
                    text.requireEnd();
                })
                .isInstanceOf(CodecException.class);
    }

    @Test
    void numbers_names_strings_and_nesting_without_end_are_refused() {
        for (String value : List.of(
                "1".repeat(101),
                "{\"" + "a".repeat(32_769) + "\":1}",
                "\"" + "a".repeat(16 * 1024 * 1024 + 1) + "\"",
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000))) {
            WireText text = text(value);
            assertThatThrownBy(text::skipValue).isInstanceOf(CodecException.class);
        }
    }

    @Test
    void a_part_of_the_bytes_must_be_within_them() {
        assertThatThrownBy(() -> new WireText(new byte[3], 2, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new WireText(new byte[3], 2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
