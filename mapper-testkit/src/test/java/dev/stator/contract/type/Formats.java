package dev.stator.contract.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
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
        assertThat(read(schema, item)).isEqualTo(value);
        assertThat(written(schema, value)).isEqualTo(item);
    }

    /** An entity of another style reads the item through both formats, and writes the same item. */
    static <T> void assertStoresTheSame(Schema<T> style, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> expected = Items.sorted(item);
        T value = style.fromItem(item);
        assertThat(Items.sorted(style.toItem(value))).isEqualTo(expected);
        T again = style.fromJson(style.toJson(value));
        assertThat(Items.sorted(style.toItem(again))).isEqualTo(expected);
        assertThat(Items.sorted(written(style, read(style, item)))).isEqualTo(expected);
    }

    /** What the code for any format reads, which {@code fromItem} does not use. */
    static <T> T read(Schema<T> schema, Map<String, AttributeValue> item) {
        return schema.read(new AttributeValueReader(item));
    }

    /** What the code for any format writes, which {@code toItem} does not use. */
    static <T> Map<String, AttributeValue> written(Schema<T> schema, T value) {
        AttributeValueWriter out = new AttributeValueWriter(schema.names().size());
        schema.write(value, out);
        return out.item();
    }
}
