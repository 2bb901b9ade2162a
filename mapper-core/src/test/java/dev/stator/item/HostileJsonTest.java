package dev.stator.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is no DynamoDB JSON ends in a {@link CodecException} that does not show it. */
@NullUnmarked
class HostileJsonTest {
    private static final AttributeNames NAMES = AttributeNames.of("a", "b");

    private static void readAll(String json) {
        JsonReader in = Format.reader(json);
        while (in.nextKey() != null) {
            in.attributeValue();
        }
    }

    private static void skipAll(String json) {
        JsonReader in = Format.reader(json);
        assertThat(in.next(AttributeNames.of("none"), 0)).isEqualTo(-1);
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
                "{\"a\":\"secret\"}",
                "{\"a\":null}",
                "{\"a\":[]}",
                "{\"a\":{}}",
                "{\"a\":{\"X\":\"secret\"}}",
                "{\"a\":{\"s\":\"secret\"}}",
                "{\"a\":{\"S\":\"secret\",\"N\":\"1\"}}",
                "{\"a\":{\"S\":\"secret\"},\"a\":{\"S\":\"secret\"}}",
                "{\"a\":{\"M\":{\"b\":{\"S\":\"secret\"},\"b\":{\"S\":\"\"}}}}",
                "{\"a\":{\"L\":[\"secret\"]}}",
                "{\"a\":{\"L\":[{\"S\":\"secret\"}",
                "{\"a\":{\"M\":{\"b\":\"secret\"}}}",
                "{a:{\"S\":\"secret\"}}",
                "{\"a\":{\"S\":\"secret\\q\"}}",
                "{\"a\":{\"S\":\"\u0000secret\"}}"
            })
    void it_is_refused_when_read(String json) {
        assertThatThrownBy(() -> readAll(json))
                .isInstanceOf(CodecException.class)
                .hasNoCause()
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":{\"S\":7}}",
                "{\"a\":{\"S\":null}}",
                "{\"a\":{\"S\":{}}}",
                "{\"a\":{\"N\":5}}",
                "{\"a\":{\"B\":\"*secret*\"}}",
                "{\"a\":{\"B\":[1]}}",
                "{\"a\":{\"BOOL\":\"true\"}}",
                "{\"a\":{\"NULL\":\"yes\"}}",
                "{\"a\":{\"M\":[]}}",
                "{\"a\":{\"L\":{}}}",
                "{\"a\":{\"SS\":\"secret\"}}",
                "{\"a\":{\"SS\":[{\"S\":\"secret\"}]}}",
                "{\"a\":{\"NS\":[1]}}",
                "{\"a\":{\"BS\":[null]}}",
                "{\"a\":{\"SS\":[\"secret\""
            })
    void a_value_that_is_not_as_its_type_is_refused_and_named(String json) {
        JsonReader in = Format.reader(json);
        assertThat(in.next(NAMES, 0)).isZero();
        assertThatThrownBy(in::attributeValue)
                .isInstanceOf(CodecException.class)
                .hasNoCause()
                .hasMessageNotContaining("secret");
        assertThat(in.path()).startsWith("a");
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
            assertThatThrownBy(() -> Format.reader(json).peek("b")).isInstanceOf(CodecException.class);
        }
    }

    @Test
    void fields_come_in_any_order_and_white_space_is_skipped() {
        JsonReader in =
                Format.reader(" { \"b\" :\n{ \"N\" : \"2\" } , \"x\":{\"L\":[{\"M\":{}}]}, \"a\":{\"N\":\"1\"} } ");
        assertThat(in.next(NAMES, 0)).isEqualTo(1);
        assertThat(in.int32()).isEqualTo(2);
        assertThat(in.next(NAMES, 2)).isZero();
        assertThat(in.int32()).isEqualTo(1);
        assertThat(in.next(NAMES, 1)).isEqualTo(-1);
    }
}
