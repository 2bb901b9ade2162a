package dev.stator.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class SameItemTest {
    @Test
    void numbersAreTheSameByValueAndSetsInAnyOrderAtAnyDepth() {
        Map<String, AttributeValue> sent = Map.of(
                "price", AttributeValue.fromN("1.10"),
                "sizes", AttributeValue.fromNs(List.of("1.0", "20")),
                "tags", AttributeValue.fromSs(List.of("a", "b")),
                "lines", AttributeValue.fromL(List.of(AttributeValue.fromM(Map.of("n", AttributeValue.fromN("100"))))),
                "raw", AttributeValue.fromB(SdkBytes.fromUtf8String("x")));
        Map<String, AttributeValue> stored = Map.of(
                "price", AttributeValue.fromN("1.1"),
                "sizes", AttributeValue.fromNs(List.of("2E+1", "1")),
                "tags", AttributeValue.fromSs(List.of("b", "a")),
                "lines", AttributeValue.fromL(List.of(AttributeValue.fromM(Map.of("n", AttributeValue.fromN("1E+2"))))),
                "raw", AttributeValue.fromB(SdkBytes.fromUtf8String("x")));

        assertThat(SameItem.of(sent, stored)).isTrue();
    }

    @Test
    void anotherValueAnotherTypeAndAnotherAttributeAreNotTheSame() {
        Map<String, AttributeValue> one = Map.of("a", AttributeValue.fromN("1"));

        assertThat(SameItem.of(one, Map.of("a", AttributeValue.fromN("1.01")))).isFalse();
        assertThat(SameItem.of(one, Map.of("a", AttributeValue.fromS("1")))).isFalse();
        assertThat(SameItem.of(one, Map.of("b", AttributeValue.fromN("1")))).isFalse();
        assertThat(SameItem.of(one, Map.of())).isFalse();
        assertThat(SameItem.of(
                        Map.of("a", AttributeValue.fromL(List.of(AttributeValue.fromN("1")))),
                        Map.of("a", AttributeValue.fromL(List.of()))))
                .isFalse();
    }
}
