package dev.stator.internal;

import dev.stator.error.InvalidItemException;
import dev.stator.error.InvalidRequestException;
import dev.stator.expression.AttributeChange;
import dev.stator.expression.AttributeChange.Kind;
import dev.stator.expression.Changes;
import dev.stator.expression.DocumentPath;
import dev.stator.item.CodecException;
import dev.stator.schema.DerivedKey;
import dev.stator.schema.DerivedKey.Part;
import dev.stator.schema.Key;
import dev.stator.schema.KeyParts;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Keeps an attribute of an index's key right while attributes that it is made of are changed: it is set with them, or removed with one of
 * them. Where an update does not tell all of them, it is refused.
 *
 * @param call that sends the update, for messages
 * @param key of the item
 */
record Derivation<T>(Described call, Key<T> key, DerivedKey derived) {
    /** {@code changes}, and those of the attributes that are made of what they change. */
    static <T> Changes<T> complete(Described call, Key<T> key, Changes<T> changes) {
        Changes<T> all = changes;
        for (DerivedKey derived : key.schema().derivedKeys()) {
            all = new Derivation<>(call, key, derived).complete(all);
        }
        return all;
    }

    private TableSchema<T> schema() {
        return key.schema();
    }

    private Changes<T> complete(Changes<T> changes) {
        String name = derived.name(schema());
        if (changes.decides(name)) {
            throw refused("'" + name + "' is made of " + sources() + "; set these");
        }
        List<String> parts = derived.parts().stream()
                .map(this::attribute)
                .filter(part -> !isKey(part))
                .toList();
        // what is made of the table's key alone is said always, as the update may create the item
        boolean isTouched = (parts.isEmpty() && !changes.takesFromItem(name))
                || parts.stream().anyMatch(changes::decides)
                || (!changes.takesFromItem(name) && parts.stream().anyMatch(changes::takesFromItem));
        return isTouched ? complete(changes, parts) : changes;
    }

    private Changes<T> complete(Changes<T> changes, List<String> parts) {
        DocumentPath target = DocumentPath.of(schema(), derived.ordinal());
        Map<String, AttributeValue> values = new HashMap<>(key.attributes());
        List<String> unknown = new ArrayList<>();
        boolean isKept = false;
        for (String part : parts) {
            AttributeChange change = changes.change(part);
            AttributeValue value = change.value();
            if (change.kind() == Kind.REMOVED) {
                return changes.remove(target);
            } else if (value == null) {
                unknown.add(part);
            } else {
                values.put(part, value);
                // what an item says of its creation counts only where none is stored
                isKept |= change.kind() == Kind.SET_IF_ABSENT && (parts.size() == 1 || changes.itemValue(part) == null);
            }
        }
        if (!unknown.isEmpty() || (isKept && parts.size() > 1)) {
            throw refused("changes the key of the index '" + derived.index() + "', which is made of " + sources()
                    + "; set all of them to values, or save the item as a whole");
        }
        AttributeValue made = AttributeValue.fromS(text(values));
        return isKept ? changes.generateIfAbsent(target, made) : changes.generate(target, made);
    }

    private String text(Map<String, AttributeValue> values) {
        try {
            KeyParts made = derived.make(schema(), values::get);
            return made.text();
        } catch (CodecException e) {
            throw new InvalidItemException(
                    schema().tableName(),
                    key.text(),
                    derived.name(schema()),
                    String.valueOf(e.getMessage()),
                    e.getCause());
        }
    }

    private String attribute(Part part) {
        return schema().names().name(part.ordinal());
    }

    private boolean isKey(String attribute) {
        return key.attributes().containsKey(attribute);
    }

    /** {@code 'status', 'placed'}. */
    private String sources() {
        return String.join(
                ", ",
                derived.parts().stream()
                        .map(part -> "'" + attribute(part) + "'")
                        .distinct()
                        .toList());
    }

    private InvalidRequestException refused(String problem) {
        return new InvalidRequestException(call.description() + ": " + problem, call.table(), call.key(), null);
    }
}
