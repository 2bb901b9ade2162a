package dev.stator.contract.update;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Short words for stored values. */
final class Stored {
    private Stored() {}

    static AttributeValue s(String value) {
        return AttributeValue.fromS(value);
    }

    static AttributeValue n(String value) {
        return AttributeValue.fromN(value);
    }

    static AttributeValue l(AttributeValue... elements) {
        return AttributeValue.fromL(List.of(elements));
    }

    static AttributeValue ss(String... elements) {
        return AttributeValue.fromSs(List.of(elements));
    }

    static AttributeValue ns(String... elements) {
        return AttributeValue.fromNs(List.of(elements));
    }

    static AttributeValue round(String opponent, String points) {
        return AttributeValue.fromM(Map.of("opponent", s(opponent), "points", n(points)));
    }

    static AttributeValue address(String city, String floor) {
        return AttributeValue.fromM(Map.of("city", s(city), "floor", n(floor)));
    }

    /** Attributes that are to be gone. */
    static Map<String, AttributeValue> gone(String... names) {
        Map<String, AttributeValue> gone = new HashMap<>();
        for (String name : names) {
            gone.put(name, AttributeValue.fromNul(true));
        }
        return gone;
    }

    /** An item after these changes. */
    static Map<String, AttributeValue> with(Map<String, AttributeValue> item, Map<String, AttributeValue> changes) {
        Map<String, AttributeValue> changed = new TreeMap<>(item);
        changed.putAll(changes);
        changed.values().removeIf(value -> Boolean.TRUE.equals(value.nul()));
        return changed;
    }
}
