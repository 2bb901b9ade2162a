package dev.stator.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@NullUnmarked
class AdditionalDataTest {
    private static final byte[] HEADER = {1, 1, 'S'};

    private static byte[] of(String table, List<String> path, Map<String, AttributeValue> key) {
        return AdditionalData.of(HEADER, table, path, key);
    }

    /** The parts: each a text, or bytes in hexadecimal digits after 0x, behind its length. */
    private static byte[] framed(String... parts) {
        StringBuilder hex = new StringBuilder();
        for (String part : parts) {
            String digits = part.startsWith("0x")
                    ? part.substring(2)
                    : HexFormat.of().formatHex(part.getBytes(StandardCharsets.UTF_8));
            hex.append("%08x".formatted(digits.length() / 2)).append(digits);
        }
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] bytes) {
        return "0x" + HexFormat.of().formatHex(bytes);
    }

    @Test
    void every_part_is_behind_its_length() {
        assertThat(of("users", List.of("card"), null))
                .isEqualTo(framed("stator", "0x010153", "users", hex(framed("card"))))
                .isEqualTo(HexFormat.of()
                        .parseHex("00000006737461746f72" + "00000003010153" + "000000057573657273" + "00000008"
                                + "0000000463617264"));
        assertThat(of("users", List.of("homes", "", "stré"), Map.of("id", AttributeValue.createS("ü"))))
                .isEqualTo(framed("stator", "0x010153", "users", hex(framed("homes", "", "stré")), "id", "S", "ü"));
    }

    @Test
    void parts_may_be_of_any_length_and_of_any_characters() {
        String ascii = "a".repeat(1000);
        String late = "a".repeat(190) + "é€😀";

        assertThat(of(late, List.of(ascii, late), Map.of(ascii, AttributeValue.createS(late))))
                .isEqualTo(framed("stator", "0x010153", late, hex(framed(ascii, late)), ascii, "S", late));
    }

    @Test
    void the_key_has_its_names_types_and_canonical_bytes_in_the_order_of_the_names() {
        byte[] wanted = framed("stator", "0x010153", "users", hex(framed("card")), "at", "N", "1", "id", "B", "0x00ff");
        AttributeValue id = AttributeValue.createB(SdkBytes.fromByteArray(new byte[] {0, -1}));

        for (String number : List.of("1", "1.0", "1e0")) {
            assertThat(of("users", List.of("card"), Map.of("id", id, "at", AttributeValue.createN(number))))
                    .isEqualTo(wanted);
        }
        assertThat(of("users", List.of("card"), Map.of("id", id, "at", AttributeValue.createS("1"))))
                .isNotEqualTo(wanted);
    }

    @Test
    void what_reads_alike_without_lengths_differs() {
        assertThat(of("users", List.of("a", "bc"), null)).isNotEqualTo(of("users", List.of("ab", "c"), null));
        assertThat(of("users", List.of("a"), null)).isNotEqualTo(of("user", List.of("sa"), null));
        assertThat(of("users", List.of("a", "b"), null)).isNotEqualTo(of("users", List.of("a.b"), null));
        assertThat(of("users", List.of("a"), null)).isNotEqualTo(of("users", List.of("a", ""), null));
    }

    @Test
    void a_longer_path_is_no_key() {
        AttributeValue value = AttributeValue.createS("v");

        assertThat(of("users", List.of("a", "id", "S", "v"), null))
                .isNotEqualTo(of("users", List.of("a"), Map.of("id", value)));
        assertThat(of("users", List.of("a", "id", "S", "v"), Map.of("at", value)))
                .isNotEqualTo(of("users", List.of("a"), Map.of("id", value, "at", value)));
    }
}
