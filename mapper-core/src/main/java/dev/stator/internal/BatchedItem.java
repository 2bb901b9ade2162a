package dev.stator.internal;

import dev.stator.error.StatorException;
import dev.stator.schema.TableSchema;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item that a batch found, in the form in which it came. */
public sealed interface BatchedItem {
    /**
     * The entity.
     *
     * @param schema of the entity, which was asked for
     * @throws StatorException if it cannot be read
     */
    <T> T as(TableSchema<T> schema);

    /** With its attributes. */
    record Stored(Map<String, AttributeValue> attributes) implements BatchedItem {
        @Override
        public <T> T as(TableSchema<T> schema) {
            return schema.fromItem(attributes);
        }

        /** Without the values, which are not for logs. */
        @Override
        public String toString() {
            return "Stored[" + attributes.size() + " attributes]";
        }
    }

    /** As the entity, of the only type of its table that was asked for. */
    record Decoded(Object entity) implements BatchedItem {
        @Override
        public <T> T as(TableSchema<T> schema) {
            return schema.type().cast(entity);
        }

        /** Without the entity, whose values are not for logs. */
        @Override
        public String toString() {
            return "Decoded[" + entity.getClass().getSimpleName() + "]";
        }
    }

    /** Not to be read, whatever its entity, because of how a value of it is stored. */
    record Unreadable(StatorException failure) implements BatchedItem {
        @Override
        public <T> T as(TableSchema<T> schema) {
            throw failure;
        }
    }
}
