package dev.stator.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as the text of a request. */
@NullMarked
class WireWriterTest {
    private static byte[] bytes(Map<String, AttributeValue> item) {
        WireWriter out = new WireWriter(0);
        out.item(item);
        return bytes(out);
    }

    private static byte[] bytes(WireWriter out) {
        try (var in = out.stream()) {
            byte[] bytes = in.readAllBytes();
            assertThat(bytes).hasSize(out.length());
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(AttributeValue value) {
        return new String(bytes(Map.of("a", value)), StandardCharsets.UTF_8);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(AttributeValue.fromS("b"), "{\"S\":\"b\"}"),
                Arguments.of(AttributeValue.fromN("-1.5"), "{\"N\":\"-1.5\"}"),
                Arguments.of(AttributeValue.fromB(SdkBytes.fromUtf8String("b")), "{\"B\":\"Yg==\"}"),
                Arguments.of(AttributeValue.fromBool(true), "{\"BOOL\":true}"),
                Arguments.of(AttributeValue.fromBool(false), "{\"BOOL\":false}"),
                Arguments.of(AttributeValue.fromNul(true), "{\"NULL\":true}"),
                Arguments.of(AttributeValue.fromSs(List.of("b", "c")), "{\"SS\":[\"b\",\"c\"]}"),
                Arguments.of(AttributeValue.fromNs(List.of("1", "2")), "{\"NS\":[\"1\",\"2\"]}"),
                Arguments.of(
                        AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("b"), SdkBytes.fromUtf8String(""))),
                        "{\"BS\":[\"Yg==\",\"\"]}"),
                Arguments.of(AttributeValue.fromL(List.of()), "{\"L\":[]}"),
                Arguments.of(
                        AttributeValue.fromL(List.of(AttributeValue.fromS(""), AttributeValue.fromL(List.of()))),
                        "{\"L\":[{\"S\":\"\"},{\"L\":[]}]}"),
                Arguments.of(AttributeValue.fromM(Map.of()), "{\"M\":{}}"),
                Arguments.of(
                        AttributeValue.fromM(Map.of("\"", AttributeValue.fromNul(true))),
                        "{\"M\":{\"\\\"\":{\"NULL\":true}}}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void each_type_as_it_is_on_the_wire(AttributeValue value, String expected) {
        assertThat(text(value)).isEqualTo("{\"a\":" + expected + "}");
    }

    /** Each by itself as a value, and between others as a name. */
    @Test
    void each_character_of_the_basic_plane() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (int page = 0; page <= Character.MAX_VALUE; page += 0x100) {
            if (Character.isSurrogate((char) page)) {
                continue;
            }
            Map<String, AttributeValue> item = new LinkedHashMap<>();
            for (int c = page; c < page + 0x100; c++) {
                item.put("a" + (char) c + "z", AttributeValue.fromS(String.valueOf((char) c)));
            }
            JsonNode read = json.readTree(bytes(item));
            assertThat(read).hasSize(0x100);
            item.forEach((name, value) ->
                    assertThat(read.get(name).get("S").textValue()).isEqualTo(value.s()));
        }
    }

    @Test
    void characters_beyond_it_have_four_bytes_and_halves_of_them_are_escaped() {
        assertThat(text(AttributeValue.fromS("\ud800\udc00😀\udbff\udfff")))
                .isEqualTo("{\"a\":{\"S\":\"\ud800\udc00😀\udbff\udfff\"}}");
        assertThat(text(AttributeValue.fromS("\ude00\ud83d\ud83d\ude00\ud83d")))
                .isEqualTo("{\"a\":{\"S\":\"\\ude00\\ud83d😀\\ud83d\"}}");
    }

    /** By the reader of answers, and as the other writer of JSON writes them. */
    @Test
    void items_are_read_back() throws IOException {
        SplittableRandom random = new SplittableRandom(20_261_122);
        ObjectMapper json = new ObjectMapper();
        for (int i = 0; i < 2000; i++) {
            Map<String, AttributeValue> item = map(random, 0);
            byte[] bytes = bytes(item);
            assertThat(read(bytes)).isEqualTo(item);
            assertThat(json.readTree(bytes))
                    .isEqualTo(json.readTree(Format.json(out -> item.forEach((name, value) -> {
                        out.key(name);
                        out.attributeValue(value);
                    }))));
        }
    }

    private static Map<String, AttributeValue> read(byte[] bytes) {
        WireText text = new WireText(bytes, 0, bytes.length);
        WireReader in = new WireReader(text);
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        in.beginItem();
        for (String key; (key = in.nextKey()) != null; ) {
            item.put(key, in.attributeValue());
        }
        in.endItem();
        text.requireEnd();
        return item;
    }

    private static Map<String, AttributeValue> map(SplittableRandom random, int depth) {
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            map.put(string(random), value(random, depth));
        }
        return map;
    }

    private static AttributeValue value(SplittableRandom random, int depth) {
        return switch (random.nextInt(depth < 4 ? 10 : 8)) {
            case 0, 1 -> AttributeValue.fromS(string(random));
            case 2 -> AttributeValue.fromN(Long.toString(random.nextLong()));
            case 3 -> AttributeValue.fromB(binary(random));
            case 4 -> AttributeValue.fromBool(random.nextBoolean());
            case 5 -> AttributeValue.fromNul(true);
            case 6 ->
                AttributeValue.fromSs(Stream.generate(() -> string(random))
                        .limit(3)
                        .distinct()
                        .toList());
            case 7 ->
                AttributeValue.fromBs(Stream.generate(() -> binary(random))
                        .limit(3)
                        .distinct()
                        .toList());
            case 8 -> AttributeValue.fromM(map(random, depth + 1));
            default -> {
                List<AttributeValue> list = new ArrayList<>();
                for (int i = random.nextInt(5); i > 0; i--) {
                    list.add(value(random, depth + 1));
                }
                yield AttributeValue.fromL(list);
            }
        };
    }

    private static String string(SplittableRandom random) {
        int[] characters = IntStream.generate(() -> {
                    int c = random.nextInt(random.nextBoolean() ? 0x80 : Character.MAX_CODE_POINT + 1);
                    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 'x' : c;
                })
                .limit(1 + random.nextInt(random.nextInt(10) == 0 ? 5000 : 20))
                .toArray();
        return new String(characters, 0, characters.length);
    }

    private static SdkBytes binary(SplittableRandom random) {
        byte[] bytes = new byte[1 + random.nextInt(100)];
        random.nextBytes(bytes);
        return SdkBytes.fromByteArray(bytes);
    }

    @Test
    void what_is_json_already_is_copied() {
        byte[] body = "{\"Item\":{},\"Table\":1}".getBytes(StandardCharsets.UTF_8);
        WireWriter out = new WireWriter(1);
        out.copy(body, 0, 8);
        out.item(Map.of("a", AttributeValue.fromBool(true)));
        out.reserve(1000);
        out.copy(body, 10, body.length);
        assertThat(new String(bytes(out), StandardCharsets.UTF_8))
                .isEqualTo("{\"Item\":{\"a\":{\"BOOL\":true}},\"Table\":1}");
    }

    @Test
    void a_value_without_a_type_is_refused() {
        for (AttributeValue value : List.of(
                AttributeValue.builder().build(),
                AttributeValue.builder().s("secret").n("1").build())) {
            assertThatThrownBy(() -> bytes(Map.of("a", value)))
                    .isInstanceOf(CodecException.class)
                    .hasMessageNotContaining("secret");
        }
    }
}
