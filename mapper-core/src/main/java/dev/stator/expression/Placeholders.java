package dev.stator.expression;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The names and values that the expressions of one request stand for. All expressions of a request share them: a name that occurs
 * twice has one placeholder.
 *
 * <p>Placeholders are positions in base 36, never made from names or values: any name works, reserved words and dots included, and
 * the text of an expression, which DynamoDB limits, stays short. For one request and one thread.
 */
public final class Placeholders {
    private final Map<String, String> byName = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, AttributeValue> values = new LinkedHashMap<>();

    String name(String name) {
        return byName.computeIfAbsent(name, n -> {
            String placeholder = "#" + position(names.size());
            names.put(placeholder, n);
            return placeholder;
        });
    }

    String value(AttributeValue value) {
        String placeholder = ":" + position(values.size());
        values.put(placeholder, value);
        return placeholder;
    }

    private static String position(int position) {
        return Integer.toString(position, Character.MAX_RADIX);
    }

    /** The names by their placeholders; empty where no expression has one, and then not to be sent. */
    public Map<String, String> names() {
        return Collections.unmodifiableMap(names);
    }

    /** The values by their placeholders; empty where no expression has one, and then not to be sent. */
    public Map<String, AttributeValue> values() {
        return Collections.unmodifiableMap(values);
    }
}
