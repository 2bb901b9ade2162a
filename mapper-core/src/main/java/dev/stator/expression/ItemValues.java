package dev.stator.expression;

import dev.stator.expression.Action.Clause;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update takes from whole entities.
 *
 * @param values by the names of their attributes
 * @param removed the names of attributes that an entity lacks
 */
record ItemValues(Map<String, AttributeValue> values, Collection<String> removed) {
    static final ItemValues NONE = new ItemValues(Map.of(), List.of());

    /** These and those of another entity, which are the ones that count where both have some. */
    ItemValues with(Map<String, AttributeValue> more, Collection<String> moreRemoved) {
        if (values.isEmpty() && removed.isEmpty()) {
            return new ItemValues(more, moreRemoved);
        }
        Map<String, AttributeValue> allValues = new LinkedHashMap<>(values);
        allValues.keySet().removeAll(moreRemoved);
        allValues.putAll(more);
        Set<String> allRemoved = new LinkedHashSet<>(removed);
        allRemoved.removeAll(more.keySet());
        allRemoved.addAll(moreRemoved);
        return new ItemValues(allValues, allRemoved);
    }

    boolean has(String name) {
        return values.containsKey(name) || removed.contains(name);
    }

    void writeTo(ExpressionText out, Clause clause, Separator separator, Set<String> except) {
        if (clause == Clause.SET) {
            values.forEach((name, value) -> {
                if (!except.contains(name)) {
                    separator.write();
                    out.name(name);
                    out.words("=").value(value);
                }
            });
        } else if (clause == Clause.REMOVE) {
            for (String name : removed) {
                if (!except.contains(name)) {
                    separator.write();
                    out.name(name);
                }
            }
        }
    }
}
