package dev.stator.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Sizes by DynamoDB's published rules. Each attribute is called {@code n}, which is one byte. */
class ItemSizeTest {
    private static long size(AttributeValue value) {
        return ItemSize.of(Map.of("n", value)) - 1;
    }

    @Test
    void aStringHasItsBytesInUtf8() {
        assertThat(size(AttributeValue.fromS(""))).isZero();
        assertThat(size(AttributeValue.fromS("abc"))).isEqualTo(3);
        assertThat(size(AttributeValue.fromS("äöü"))).isEqualTo(6);
        assertThat(size(AttributeValue.fromS("€"))).isEqualTo(3);
        assertThat(size(AttributeValue.fromS("😀"))).isEqualTo(4);
    }

    @Test
    void aNumberHasAByteForTwoDigitsAndOneMore() {
        assertThat(size(AttributeValue.fromN("0"))).isEqualTo(2);
        assertThat(size(AttributeValue.fromN("100"))).isEqualTo(2);
        assertThat(size(AttributeValue.fromN("123456"))).isEqualTo(4);
        assertThat(size(AttributeValue.fromN("123.45"))).isEqualTo(4);
        assertThat(size(AttributeValue.fromN("0.00012"))).isEqualTo(3);
        assertThat(size(AttributeValue.fromN("-1"))).isEqualTo(3);
        assertThat(size(AttributeValue.fromN("12345678901234567890123456789012345678")))
                .isEqualTo(20);
    }

    @Test
    void aBinaryHasItsBytes() {
        assertThat(size(AttributeValue.fromB(SdkBytes.fromByteArray(new byte[7]))))
                .isEqualTo(7);
    }

    @Test
    void aBooleanAndNullHaveOneByte() {
        assertThat(size(AttributeValue.fromBool(true))).isEqualTo(1);
        assertThat(size(AttributeValue.fromNul(true))).isEqualTo(1);
    }

    @Test
    void aListOrMapHasThreeBytesAndOneForEachElement() {
        assertThat(size(AttributeValue.fromL(List.of()))).isEqualTo(3);
        assertThat(size(AttributeValue.fromL(List.of(AttributeValue.fromS("ab"), AttributeValue.fromBool(true)))))
                .isEqualTo(3 + 3 + 2);
        assertThat(size(AttributeValue.fromM(Map.of("key", AttributeValue.fromS("ab")))))
                .isEqualTo(3 + 5 + 1);
    }

    @Test
    void aSetHasItsElements() {
        assertThat(size(AttributeValue.fromSs(List.of("ab", "cde")))).isEqualTo(5);
        assertThat(size(AttributeValue.fromNs(List.of("1", "22")))).isEqualTo(4);
        assertThat(size(AttributeValue.fromBs(List.of(SdkBytes.fromByteArray(new byte[3])))))
                .isEqualTo(3);
    }

    @Test
    void theFiveLargestAttributesAreTheLargestFirst() {
        Map<String, AttributeValue> item = IntStream.rangeClosed(1, 8)
                .boxed()
                .collect(Collectors.toMap(i -> "a" + i, i -> AttributeValue.fromS("x".repeat(i))));
        assertThat(ItemSize.largest(item).keySet()).containsExactly("a8", "a7", "a6", "a5", "a4");
        assertThat(ItemSize.largest(item)).containsEntry("a8", 10L);
    }
}
