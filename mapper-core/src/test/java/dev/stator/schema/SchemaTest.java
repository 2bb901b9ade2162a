package dev.stator.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.error.InvalidItemException;
import dev.stator.error.UndecodableItemException;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.NumberAttribute;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@NullUnmarked
class SchemaTest {
    private static final ParcelSchema SCHEMA = ParcelSchema.INSTANCE;
    private static final Parcel PARCEL = new Parcel("p1", 7L, 1.5);

    @Test
    void a_value_is_read_as_it_was_written() {
        assertThat(SCHEMA.fromItem(SCHEMA.toItem(PARCEL))).isEqualTo(PARCEL);
        assertThat(SCHEMA.toJson(PARCEL))
                .isEqualTo("{\"id\":{\"S\":\"p1\"},\"no\":{\"N\":\"7\"},\"weight\":{\"N\":\"1.5\"}}");
        assertThat(SCHEMA.fromJson(SCHEMA.toJson(PARCEL))).isEqualTo(PARCEL);
    }

    @Test
    void a_handle_encodes_a_value_of_its_attribute() {
        NumberAttribute<Parcel, Double> weight = new NumberAttribute<>(DocumentPath.of(SCHEMA, 2));

        assertThat(weight.encode(2.5)).isEqualTo(AttributeValue.createN("2.5"));
        assertThat(weight).hasToString("weight");
        assertThatThrownBy(() -> weight.encode(Double.NaN))
                .isInstanceOf(InvalidItemException.class)
                .hasMessage("parcels: attribute 'weight' cannot be stored: DynamoDB cannot store NaN and infinities");
    }

    @Test
    void an_attribute_that_cannot_be_stored_is_named_with_table_and_key() {
        Parcel parcel = new Parcel("p1", 7L, Double.POSITIVE_INFINITY);
        String message =
                "parcels[id=p1, no=7]: attribute 'weight' cannot be stored: DynamoDB cannot store NaN and infinities";

        assertThatThrownBy(() -> SCHEMA.toItem(parcel))
                .isInstanceOfSatisfying(InvalidItemException.class, e -> {
                    assertThat(e.attribute()).isEqualTo("weight");
                    assertThat(e.table()).contains("parcels");
                    assertThat(e.key()).contains("id=p1, no=7");
                })
                .hasMessage(message)
                .hasNoCause();
        assertThatThrownBy(() -> SCHEMA.toJson(parcel)).hasMessage(message);
    }

    @Test
    void a_failure_that_does_not_happen_again_names_no_attribute() {
        Map<String, AttributeValue> item = new HashMap<>(SCHEMA.toItem(PARCEL)) {
            private boolean isRead;

            @Override
            public AttributeValue get(Object name) {
                if (name.equals("weight") && !isRead) {
                    isRead = true;
                    return AttributeValue.createS("first");
                }
                return super.get(name);
            }
        };

        assertThatThrownBy(() -> SCHEMA.fromItem(item))
                .isInstanceOf(UndecodableItemException.class)
                .hasMessage("parcels[id=p1, no=7]: the item cannot be read: expected N but found S");
    }

    @Test
    void a_key_that_cannot_be_had_is_left_out_of_the_message() {
        assertThatThrownBy(() -> SCHEMA.toItem(new Parcel("p1", null, Double.NaN)))
                .hasMessage("parcels: attribute 'weight' cannot be stored: DynamoDB cannot store NaN and infinities");
        assertThatThrownBy(() -> SCHEMA.fromItem(Map.of("id", AttributeValue.createN("1"))))
                .hasMessage("parcels: attribute 'id' cannot be read: expected S but found N");
    }

    @Test
    void an_attribute_that_cannot_be_read_is_named_with_table_and_key() {
        Map<String, AttributeValue> item = Map.of(
                "id", AttributeValue.createS("p1"),
                "no", AttributeValue.createN("7"),
                "weight", AttributeValue.createS("secret"));

        assertThatThrownBy(() -> SCHEMA.fromItem(item))
                .isInstanceOfSatisfying(
                        UndecodableItemException.class,
                        e -> assertThat(e.attribute()).isEqualTo("weight"))
                .hasMessage("parcels[id=p1, no=7]: attribute 'weight' cannot be read: expected N but found S")
                .hasNoCause();
        assertThatThrownBy(() -> SCHEMA.fromJson("{\"weight\":{\"S\":\"secret\"}}"))
                .isInstanceOf(UndecodableItemException.class)
                .hasMessage("parcels: attribute 'weight' cannot be read: expected N but found S");
        assertThatThrownBy(() ->
                        SCHEMA.fromJson("{\"weight\":{\"S\":\"secret\"},\"no\":{\"N\":\"7\"},\"id\":{\"S\":\"p1\"}}"))
                .hasMessage("parcels[id=p1, no=7]: attribute 'weight' cannot be read: expected N but found S");
    }

    @Test
    void what_the_constructor_throws_is_the_cause_and_the_constructor_is_named() {
        assertThatThrownBy(() -> SCHEMA.fromItem(Map.of("no", AttributeValue.createN("7"))))
                .isInstanceOf(UndecodableItemException.class)
                .hasMessage("parcels: the item cannot be read: the constructor of Parcel threw NullPointerException")
                .hasCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void text_that_is_no_item_is_refused() {
        for (String text :
                new String[] {"", "{", "[]", "{} x", "{} {}", "{\"id\":{\"S\":\"a\"},\"id\":{\"S\":\"b\"}}"}) {
            assertThatThrownBy(() -> SCHEMA.fromJson(text)).as(text).isInstanceOf(UndecodableItemException.class);
        }
    }
}
