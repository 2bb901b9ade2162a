package dev.stator.contract.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.schema.Schema;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Takes values through the formats, each against the other. */
final class Formats {
    private Formats() {}

    /** Item, text, and each by way of the other: the value comes back the same. */
    static <T> void assertRoundTrips(Schema<T> schema, T value) {
        Map<String, AttributeValue> item = schema.toItem(value);
        String json = schema.toJson(value);
        assertThat(schema.fromItem(item)).isEqualTo(value);
        assertThat(schema.fromJson(json)).isEqualTo(value);
        assertThat(schema.fromJson(schema.toJson(schema.fromItem(item)))).isEqualTo(value);
        assertThat(schema.fromItem(schema.toItem(schema.fromJson(json)))).isEqualTo(value);
    }

    /** An entity of another style reads the item through both formats, and writes the same item. */
    static <T> void assertStoresTheSame(Schema<T> style, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> expected = Items.sorted(item);
        T value = style.fromItem(item);
        assertThat(Items.sorted(style.toItem(value))).isEqualTo(expected);
        T again = style.fromJson(style.toJson(value));
        assertThat(Items.sorted(style.toItem(again))).isEqualTo(expected);
    }
}
