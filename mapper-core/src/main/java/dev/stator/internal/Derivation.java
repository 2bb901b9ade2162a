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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    static <T> Changes<T> complete(Described call, Key<T> key, Changes<T> changes, StoredParts stored) {
        Changes<T> all = changes;
        for (DerivedKey derived : key.schema().derivedKeys()) {
            all = new Derivation<>(call, key, derived).complete(all, stored);
        }
        return all;
    }

    /** The attributes that are left as they are stored, and that others are made of together with what {@code changes} change. */
    static <T> List<String> kept(Described call, Key<T> key, Changes<T> changes) {
        return key.schema().derivedKeys().stream()
                .flatMap(derived -> new Derivation<>(call, key, derived).kept(changes).stream())
                .distinct()
                .toList();
    }

    private TableSchema<T> schema() {
        return key.schema();
    }

    /** What it is made of beside the table's key. */
    private List<String> parts() {
        return derived.parts().stream()
                .map(this::attribute)
                .filter(part -> !key.attributes().containsKey(part))
                .distinct()
                .toList();
    }

    private List<String> kept(Changes<T> changes) {
        List<String> parts = parts();
        boolean isKnown = !isMade(changes, parts)
                || parts.size() == 1
                || parts.stream().anyMatch(part -> changes.change(part).kind() == Kind.REMOVED);
        return isKnown
                ? List.of()
                : parts.stream().filter(part -> isKept(changes.change(part))).toList();
    }

    private static boolean isKept(AttributeChange change) {
        return change.kind() == Kind.KEPT || change.kind() == Kind.GENERATED;
    }

    /** Whether it is made anew: a part is changed, or all are generated for an item that may be new. Otherwise it is as it was, or one is missing. */
    private boolean isMade(Changes<T> changes, List<String> parts) {
        List<Kind> kinds =
                parts.stream().map(part -> changes.change(part).kind()).toList();
        return kinds.stream().anyMatch(kind -> kind != Kind.NONE && kind != Kind.KEPT && kind != Kind.GENERATED)
                || (!kinds.isEmpty() && kinds.stream().allMatch(Kind.GENERATED::equals));
    }

    private Changes<T> complete(Changes<T> changes, StoredParts stored) {
        String name = derived.name(schema());
        DocumentPath target = DocumentPath.of(schema(), derived.ordinal());
        List<String> parts = parts();
        boolean isTaken = changes.takesFromItem(name);
        boolean isMade = isMade(changes, parts);
        if (parts.isEmpty()) {
            isMade = !isTaken; // the update may create the item
            isTaken = false;
        }
        boolean isAlone = parts.stream().allMatch(part -> changes.change(part).kind() == Kind.NONE);
        if (changes.decides(name) || (isTaken && isAlone)) {
            throw refused("'" + name + "' is made of " + sources() + "; set these");
        }
        if (isMade) {
            return make(changes, parts, stored);
        }
        return isTaken ? changes.keep(target) : changes;
    }

    private Changes<T> make(Changes<T> changes, List<String> parts, StoredParts stored) {
        DocumentPath target = DocumentPath.of(schema(), derived.ordinal());
        Map<String, AttributeValue> values = new HashMap<>(key.attributes());
        boolean isOnly = parts.size() == 1;
        boolean isKept = false;
        boolean isKnown = true;
        for (String part : parts) {
            AttributeChange change = changes.change(part);
            AttributeValue value = value(part, change, isOnly, stored);
            if (value != null && Boolean.TRUE.equals(value.nul())) {
                return changes.remove(target);
            } else if (value == null) {
                isKnown = false;
            } else {
                values.put(part, value);
            }
            isKept |= isOnly && change.kind() != Kind.SET;
        }
        if (!isKnown) {
            throw refused("changes the key of the index '" + derived.index() + "', which is made of " + sources()
                    + "; set all of them to values, or save the item as a whole");
        }
        AttributeValue made = AttributeValue.fromS(text(values));
        return isKept ? changes.generateIfAbsent(target, made) : changes.generate(target, made);
    }

    /** What a part is once the update was made: NULL where it is nothing, null where that cannot be told. */
    private static @Nullable AttributeValue value(
            String part, AttributeChange change, boolean isOnly, StoredParts stored) {
        return switch (change.kind()) {
            case SET -> change.value();
            case REMOVED -> AttributeValue.fromNul(true);
            case GENERATED, KEPT -> isOnly ? change.value() : stored.value(part, change);
            case SET_IF_ABSENT -> isOnly ? change.value() : null;
            case NONE, COMPUTED -> null;
        };
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
