package dev.stator.internal;

import dev.stator.error.InvalidRequestException;
import dev.stator.expression.Changes;
import dev.stator.expression.DocumentPath;
import dev.stator.schema.Key;
import dev.stator.schema.SealedTableSchema;
import dev.stator.schema.TableSchema;
import dev.stator.schema.TypeMark;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Of which type an item is that is updated, which says what is generated with it and what it may have. */
public final class ItemType {
    private static final String UNKNOWN =
            "the table has items of several types, and the update does not say of which this one is;"
                    + " update it by the table of its type, or with values of an item";

    private ItemType() {}

    /**
     * The schema of the item: of a sealed table, that of the item that values are taken from.
     *
     * @throws InvalidRequestException if nobody can say of which type it is, or if the type does not have what is changed
     */
    static <T> TableSchema<T> of(Target<T> target, Key<T> key, Changes<T> changes) {
        TableSchema<T> schema = target.schema();
        if (schema.typeMarks().isEmpty() && !(schema instanceof SealedTableSchema<T>)) {
            return schema; // the table has no others
        }
        TableSchema<T> own = changes.own();
        boolean isUnknown = own == null && schema instanceof SealedTableSchema<T>;
        if (isUnknown) {
            changes.verify(key);
        }
        TableSchema<T> type = own == null ? schema : own;
        String problem = isUnknown ? UNKNOWN : problem(type, changes);
        if (problem != null) {
            throw new InvalidRequestException("update " + key + ": " + problem, schema.tableName(), key.text(), null);
        }
        return type;
    }

    /** Why the changes are none of an item of each of these types; null where they are. */
    public static @Nullable String problem(TableSchema<?> schema, Changes<?> changes) {
        for (TableSchema<?> type : schema.types()) {
            TypeMark mark = type.typeAttribute();
            for (DocumentPath named : changes.named()) {
                String attribute = named.root();
                if (mark != null && mark.attribute().equals(attribute)) {
                    return "'" + attribute + "' says of which type an item is, which no update can change";
                }
                if (!type.names().asList().contains(attribute)) {
                    return "'" + attribute + "' is no attribute of "
                            + type.type().getSimpleName() + "; update the items of each type by its table";
                }
            }
        }
        return null;
    }

    /** Whether a stored item has another type attribute. */
    static boolean isOther(TypeMark mark, Map<String, AttributeValue> stored) {
        AttributeValue type = stored.get(mark.attribute());
        return type != null && !mark.text().equals(type.s());
    }

    /** With the type attribute, if there is one: the update may create the item, and nobody could tell what that is. */
    static <T> Changes<T> typed(TableSchema<T> type, Changes<T> changes) {
        TypeMark mark = type.typeAttribute();
        if (mark == null || changes.takesFromItem(mark.attribute())) {
            return changes;
        }
        DocumentPath attribute = DocumentPath.of(type, type.names().asList().indexOf(mark.attribute()));
        return changes.then(made -> made.generateIfAbsent(attribute, AttributeValue.fromS(mark.text())));
    }
}
