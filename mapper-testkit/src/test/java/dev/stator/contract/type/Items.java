package dev.stator.contract.type;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items in a form that can be compared. */
final class Items {
    private Items() {}

    /** The item with its sets in one order: a set has none, the SDK's class for it does. */
    static Map<String, AttributeValue> sorted(Map<String, AttributeValue> item) {
        return canonical(item, UnaryOperator.identity());
    }

    /** The same, and each number as the value that it has: DynamoDB stores 1.10 as 1.1. */
    static Map<String, AttributeValue> normalized(Map<String, AttributeValue> item) {
        return canonical(item, text -> new BigDecimal(text).stripTrailingZeros().toString());
    }

    private static Map<String, AttributeValue> canonical(
            Map<String, AttributeValue> item, UnaryOperator<String> number) {
        return item.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> canonical(entry.getValue(), number), (a, b) -> a, TreeMap::new));
    }

    private static AttributeValue canonical(AttributeValue value, UnaryOperator<String> number) {
        return switch (value.type()) {
            case N -> AttributeValue.fromN(number.apply(value.n()));
            case SS -> AttributeValue.fromSs(value.ss().stream().sorted().toList());
            case NS ->
                AttributeValue.fromNs(value.ns().stream().map(number).sorted().toList());
            case BS ->
                AttributeValue.fromBs(value.bs().stream()
                        .sorted(Comparator.comparing(bytes -> bytes.asByteBuffer()))
                        .toList());
            case L -> AttributeValue.fromL(canonical(value.l(), number).toList());
            case M -> AttributeValue.fromM(canonical(value.m(), number));
            default -> value;
        };
    }

    private static Stream<AttributeValue> canonical(List<AttributeValue> values, UnaryOperator<String> number) {
        return values.stream().map(value -> canonical(value, number));
    }
}
