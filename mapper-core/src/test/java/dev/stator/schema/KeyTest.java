package dev.stator.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.error.InvalidKeyException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@NullUnmarked
class KeyTest {
    private static void refused(Object id, Object number, String attribute, String problem) {
        assertThatThrownBy(() -> ParcelSchema.INSTANCE.newKey(0, id, 1, number))
                .isInstanceOfSatisfying(InvalidKeyException.class, e -> {
                    assertThat(e.attribute()).isEqualTo(attribute);
                    assertThat(e.table()).contains("parcels");
                })
                .hasMessage("parcels: key attribute '" + attribute + "' " + problem);
    }

    @Test
    void a_key_has_its_attributes_and_names_itself() {
        Key<Parcel> key = ParcelSchema.key("p1", 7L);

        assertThat(key.attributes())
                .containsOnlyKeys("id", "no")
                .containsEntry("id", AttributeValue.createS("p1"))
                .containsEntry("no", AttributeValue.createN("7"));
        assertThat(key).hasToString("parcels[id=p1, no=7]");
        assertThat(key.text()).isEqualTo("id=p1, no=7");
        assertThat(ParcelSchema.key("p1", SdkBytes.fromByteArray(new byte[] {1})))
                .hasToString("parcels[id=p1, no=AQ==]");
        assertThatThrownBy(() -> key.attributes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keys_with_equal_attributes_are_equal() {
        assertThat(ParcelSchema.key("p1", 7L))
                .isEqualTo(ParcelSchema.key("p1", 7L))
                .hasSameHashCodeAs(ParcelSchema.key("p1", 7L))
                .isNotEqualTo(ParcelSchema.key("p1", 8L))
                .isNotEqualTo(ParcelSchema.key("p1", "7"));
    }

    @Test
    void null_empty_and_nan_are_refused() {
        refused(null, 7L, "id", "must not be null");
        refused("p1", null, "no", "must not be null");
        refused("", 7L, "id", "must not be empty");
        refused("p1", SdkBytes.fromByteArray(new byte[0]), "no", "must not be empty");
        refused("p1", Double.NaN, "no", "cannot be stored: DynamoDB cannot store NaN and infinities");
    }

    @Test
    void half_of_a_surrogate_pair_is_refused() {
        String smile = new String(Character.toChars(0x1F600));
        assertThat(ParcelSchema.key(smile, smile + "x").attributes()).hasSize(2);
        for (String half : new String[] {smile.substring(0, 1), smile.substring(1), smile.substring(0, 1) + "x"}) {
            refused("p" + half, 7L, "id", "has half of a surrogate pair, which UTF-8 cannot hold");
            refused("p1", half, "no", "has half of a surrogate pair, which UTF-8 cannot hold");
        }
    }

    @Test
    void a_key_has_at_most_as_many_bytes_as_dynamodb_takes() {
        assertThat(ParcelSchema.key("é".repeat(1024), "x".repeat(1024)).attributes())
                .hasSize(2);
        refused("é".repeat(1024) + "x", 7L, "id", "has 2049 bytes; it may have 2048");
        refused("p1", "x".repeat(1025), "no", "has 1025 bytes; it may have 1024");
        refused("p1", SdkBytes.fromByteArray(new byte[1025]), "no", "has 1025 bytes; it may have 1024");
    }
}
