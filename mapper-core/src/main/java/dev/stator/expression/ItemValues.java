package dev.stator.expression;

import dev.stator.expression.Action.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update takes from whole entities.
 *
 * @param values by the names of their attributes
 * @param removed the names of attributes that an entity lacks
 * @param kept what an entity has in attributes that are left as they are; NULL where it has nothing
 * @param inside what changes the places inside attributes to what an entity has or lacks there
 */
record ItemValues(
        Map<String, AttributeValue> values,
        Collection<String> removed,
        Map<String, AttributeValue> kept,
        List<Action> inside) {
    static final ItemValues NONE = new ItemValues(Map.of(), List.of(), Map.of(), List.of());

    /** These and those of another entity, which are the ones that count where both have some. */
    ItemValues with(ItemValues later) {
        if (isEmpty() && kept.isEmpty()) {
            return later;
        }
        Map<String, AttributeValue> allValues = new LinkedHashMap<>(values);
        allValues.keySet().removeAll(later.removed);
        allValues.putAll(later.values);
        Set<String> allRemoved = new LinkedHashSet<>(removed);
        allRemoved.removeAll(later.values.keySet());
        allRemoved.addAll(later.removed);
        Map<String, AttributeValue> allKept = new LinkedHashMap<>(kept);
        allKept.putAll(later.kept);
        List<Action> allInside = new ArrayList<>();
        inside.stream().filter(action -> !later.covers(action.target())).forEach(allInside::add);
        allInside.addAll(later.inside);
        return new ItemValues(allValues, allRemoved, allKept, allInside);
    }

    /** Whether they say what is at {@code place}, or what that is in. */
    private boolean covers(DocumentPath place) {
        return has(place.root()) || inside.stream().anyMatch(action -> place.isIn(action.target()));
    }

    boolean isEmpty() {
        return values.isEmpty() && removed.isEmpty() && inside.isEmpty();
    }

    boolean has(String name) {
        return values.containsKey(name) || removed.contains(name);
    }

    /** Whether {@code item} has these values and lacks what is removed; {@code except} for what actions say. */
    boolean areIn(
            Map<String, AttributeValue> item, Set<String> except, BiPredicate<AttributeValue, AttributeValue> same) {
        for (Map.Entry<String, AttributeValue> value : values.entrySet()) {
            AttributeValue stored = item.get(value.getKey());
            if (!except.contains(value.getKey()) && (stored == null || !same.test(value.getValue(), stored))) {
                return false;
            }
        }
        return removed.stream().allMatch(name -> except.contains(name) || !item.containsKey(name));
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
