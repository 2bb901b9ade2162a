package dev.stator.expression;

import dev.stator.error.InvalidItemException;
import dev.stator.error.StatorException;
import dev.stator.expression.Action.Clause;
import dev.stator.expression.AttributeChange.Kind;
import dev.stator.schema.Key;
import dev.stator.schema.Schema;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update does to an item, and under which condition; what the builders of all faces build. Immutable.
 *
 * <pre>{@code
 * Changes.<Order>none().set(OrderTable.STATUS, Status.PAID).when(OrderTable.STATUS.eq(Status.NEW));
 * }</pre>
 *
 * <p>An attribute that an action names has what that says; the values of whole entities are for the others. What goes wrong while
 * it is built is kept, and thrown by {@link #verify}: so each face reports it in its own way.
 *
 * @param <T> the entity
 */
public final class Changes<T> {
    private final List<Action> actions;
    private final ItemValues item;
    private final @Nullable Condition<T> condition;
    private final @Nullable VersionGuard<T> guard;
    private final @Nullable TableSchema<T> own;
    private final @Nullable RuntimeException failure;

    private Changes(
            List<Action> actions,
            ItemValues item,
            @Nullable Condition<T> condition,
            @Nullable VersionGuard<T> guard,
            @Nullable TableSchema<T> own,
            @Nullable RuntimeException failure) {
        this.actions = actions;
        this.item = item;
        this.condition = condition;
        this.guard = guard;
        this.own = own;
        this.failure = failure;
    }

    /** No change. */
    public static <T> Changes<T> none() {
        return new Changes<>(List.of(), ItemValues.NONE, null, null, null, null);
    }

    /** What {@code more} makes of this; where that fails, this with the failure. */
    public Changes<T> then(UnaryOperator<Changes<T>> more) {
        if (failure != null) {
            return this;
        }
        try {
            return more.apply(this);
        } catch (StatorException e) {
            return new Changes<>(actions, item, condition, guard, own, e);
        }
    }

    /** The same where {@code more} saves an entity, whose own code may throw whatever it likes. */
    public Changes<T> thenSaving(UnaryOperator<Changes<T>> more) {
        try {
            return then(more);
        } catch (RuntimeException e) {
            return new Changes<>(actions, item, condition, guard, own, e);
        }
    }

    /** Sets {@code attribute} to {@code value}; an empty set, which DynamoDB does not have, removes it. */
    public <V> Changes<T> set(StoredAttribute<T, V> attribute, V value) {
        AttributeValue encoded = attribute.encode(value);
        return attribute.isEmptySet(encoded) ? remove(attribute.path()) : with(Action.set(attribute.path(), encoded));
    }

    /** Sets {@code attribute} to what DynamoDB computes. */
    public <V> Changes<T> set(Attribute<T, V> attribute, Source<T, V> source) {
        return with(Action.set(attribute.path(), source));
    }

    /** Sets {@code attribute} to {@code value} where the item lacks it; to an empty set, it is left as it is. */
    public <V> Changes<T> setIfAbsent(StoredAttribute<T, V> attribute, V value) {
        AttributeValue encoded = attribute.encode(value);
        return attribute.isEmptySet(encoded)
                ? with(Action.keep(attribute.path()))
                : with(Action.setIfAbsent(attribute.path(), stored(attribute.path(), encoded), encoded));
    }

    private static Source<Object, Object> stored(DocumentPath path, AttributeValue orElse) {
        return new Computed<>(Computed.orElse(path, out -> out.value(orElse)), List.of());
    }

    /** Removes what is at {@code place}. */
    public Changes<T> remove(DocumentPath place) {
        return with(Action.remove(place));
    }

    /** Adds {@code value}, to 0 where the item lacks the attribute. */
    public <V> Changes<T> add(NumberAttribute<T, V> attribute, V value) {
        return with(Action.add(attribute.path(), attribute.encode(value)));
    }

    /** Adds elements to a set; none is no change. */
    public <E> Changes<T> add(SetAttribute<T, ?, E> attribute, Collection<? extends E> elements) {
        return with(
                elements.isEmpty()
                        ? Action.keep(attribute.path())
                        : Action.add(attribute.path(), attribute.setOf(elements)));
    }

    /** Deletes elements of a set; none is no change. */
    public <E> Changes<T> delete(SetAttribute<T, ?, E> attribute, Collection<? extends E> elements) {
        return with(
                elements.isEmpty()
                        ? Action.keep(attribute.path())
                        : Action.delete(attribute.path(), attribute.setOf(elements)));
    }

    /** Adds elements at the end of a list; none is no change. */
    public <V, E> Changes<T> append(ListAttribute<T, V, E, ?> attribute, Collection<? extends E> elements) {
        return join(attribute, attribute.listOf(elements), true);
    }

    /** Adds elements at the start of a list; none is no change. */
    public <V, E> Changes<T> prepend(ListAttribute<T, V, E, ?> attribute, Collection<? extends E> elements) {
        return join(attribute, attribute.listOf(elements), false);
    }

    private <V> Changes<T> join(ListAttribute<T, V, ?, ?> list, AttributeValue elements, boolean atTheEnd) {
        if (elements.l().isEmpty()) {
            return with(Action.keep(list.path()));
        }
        AttributeValue empty = AttributeValue.fromL(List.of());
        var stored = Computed.orElse(list, out -> out.value(empty));
        Source<T, V> joined = new Computed<>(
                out -> {
                    out.operator("list_append(");
                    if (atTheEnd) {
                        stored.accept(out);
                        out.words(", ").value(elements);
                    } else {
                        out.value(elements).words(", ");
                        stored.accept(out);
                    }
                    out.words(")");
                },
                List.of());
        return set(list, joined);
    }

    /**
     * The values of a whole entity.
     *
     * @param values by the names of their attributes
     * @param removed the names of attributes that are removed
     */
    public Changes<T> withItem(Map<String, AttributeValue> values, Collection<String> removed) {
        return with(new ItemValues(values, removed, Map.of(), List.of()));
    }

    /** What a whole entity has in attributes that it leaves as they are, if nothing else changes them; NULL where it has nothing. */
    public Changes<T> keeping(Map<String, AttributeValue> values) {
        return values.isEmpty() ? this : with(new ItemValues(Map.of(), List.of(), values, List.of()));
    }

    /** What a whole entity has at a place inside an attribute; null where it has nothing there. */
    public Changes<T> withPlace(DocumentPath place, @Nullable AttributeValue value) {
        Action taken = value == null ? Action.remove(place) : Action.set(place, value);
        return with(new ItemValues(Map.of(), List.of(), Map.of(), List.of(taken)));
    }

    private Changes<T> with(ItemValues later) {
        return new Changes<>(actions, item.with(later), condition, guard, own, failure);
    }

    /** Only where {@code more} holds, beside what has to hold already. */
    public Changes<T> when(Condition<T> more) {
        return new Changes<>(actions, item, condition == null ? more : condition.and(more), guard, own, failure);
    }

    /** Only where there is an item, which has {@code hashKey} then. */
    public Changes<T> mustExist(String hashKey) {
        return when(Condition.of(out -> {
            out.operator("attribute_exists(").name(hashKey);
            out.words(")");
        }));
    }

    private Changes<T> with(Action action) {
        List<Action> more = new ArrayList<>(actions.size() + 1);
        more.addAll(actions);
        more.add(action);
        return new Changes<>(more, item, condition, guard, own, failure);
    }

    /** Only where the item has a version; of two, the later one counts. */
    public Changes<T> expecting(@Nullable VersionGuard<T> version) {
        return version == null ? this : new Changes<>(actions, item, condition, version, own, failure);
    }

    /** With the schema of the item that values are taken from, which says what is generated; of two, the later one counts. */
    public Changes<T> of(TableSchema<T> schema) {
        return new Changes<>(actions, item, condition, guard, schema, failure);
    }

    /** The schema of the item that values are taken from; null where there is no item. */
    public @Nullable TableSchema<T> own() {
        return own;
    }

    /** The version that the item must have; null where it may be any. */
    public @Nullable VersionGuard<T> guard() {
        return guard;
    }

    /** What must hold, without the version; null if nothing must. */
    public @Nullable Condition<T> condition() {
        return condition;
    }

    /** Whether there is nothing to change. */
    public boolean isEmpty() {
        return actions.stream().noneMatch(Action::changes) && item.isEmpty();
    }

    /** Whether there is nothing to change, and nothing that went wrong while it was built. */
    public boolean changesNothing() {
        return failure == null && isEmpty();
    }

    /** Whether an action says what becomes of {@code attribute}, whatever an entity has there. */
    public boolean decides(String attribute) {
        return actions.stream().anyMatch(action -> action.target().root().equals(attribute));
    }

    /** The value that a whole entity has for {@code attribute}, whether that changes it or not; null where there is none. */
    public @Nullable AttributeValue itemValue(String attribute) {
        AttributeValue value = item.values().get(attribute);
        return value == null && !item.has(attribute) ? item.kept().get(attribute) : value;
    }

    /** What becomes of an attribute, by an action or because a whole entity has or lacks it. */
    public AttributeChange change(String attribute) {
        for (Action action : actions) {
            if (action.target().root().equals(attribute)) {
                return attribute.equals(action.target().attributeName())
                        ? action.change()
                        : AttributeChange.of(Kind.COMPUTED);
            }
        }
        AttributeValue value = itemValue(attribute);
        if (item.has(attribute)) {
            boolean isSet = value != null && !Boolean.TRUE.equals(value.nul());
            return isSet ? new AttributeChange(Kind.SET, value) : AttributeChange.of(Kind.REMOVED);
        }
        return value == null ? AttributeChange.of(Kind.NONE) : new AttributeChange(Kind.KEPT, value);
    }

    /** Sets a generated value. */
    public Changes<T> generate(DocumentPath attribute, AttributeValue value) {
        return with(Action.set(attribute, value));
    }

    /** Sets a generated value where the item lacks the attribute. */
    public Changes<T> generateIfAbsent(DocumentPath attribute, AttributeValue value) {
        return with(Action.generateIfAbsent(attribute, stored(attribute, value), value));
    }

    /** Leaves an attribute as it is stored, whatever a whole entity has there. */
    public Changes<T> keep(DocumentPath attribute) {
        return with(Action.keep(attribute));
    }

    /** Adds {@code step} to a generated number; to {@code before} where the item lacks the attribute. */
    public Changes<T> count(DocumentPath attribute, AttributeValue before, AttributeValue step) {
        Consumer<ExpressionText> stored = Computed.orElse(attribute, out -> out.value(before));
        Source<T, Object> next = new Computed<>(
                out -> {
                    stored.accept(out);
                    out.operator(" + ").value(step);
                },
                List.of(attribute));
        return with(Action.set(attribute, next));
    }

    /** Throws what went wrong while this was built; {@code key} of the item is known by now. */
    public void verify(Key<?> key) {
        if (failure instanceof InvalidItemException invalid && invalid.key().isEmpty()) {
            throw invalid.in(key.schema().tableName(), key.text());
        } else if (failure != null) {
            throw failure;
        }
    }

    /** What the actions change, in their order. */
    public List<DocumentPath> targets() {
        return all().stream().filter(Action::changes).map(Action::target).toList();
    }

    /** What the actions name, also where they change nothing, in their order. */
    public List<DocumentPath> named() {
        return all().stream().map(Action::target).toList();
    }

    /** The actions, then those that entities make inside of attributes where no action says otherwise. */
    private List<Action> all() {
        if (item.inside().isEmpty()) {
            return actions;
        }
        List<Action> all = new ArrayList<>(actions);
        for (Action taken : item.inside()) {
            if (actions.stream().noneMatch(action -> taken.target().isIn(action.target()))) {
                all.add(taken);
            }
        }
        return all;
    }

    /** Whether this attribute is changed because a whole entity has or lacks it. */
    public boolean takesFromItem(String attribute) {
        return item.has(attribute) && !overridden().contains(attribute);
    }

    /** What is changed, by actions or because a whole entity has or lacks it; the list where that is an element of one. */
    public List<DocumentPath> changed(Schema<T> schema) {
        List<DocumentPath> changed = new ArrayList<>();
        targets().forEach(target -> changed.add(target.outsideLists()));
        List<String> names = schema.names().asList();
        for (int ordinal = 0; ordinal < names.size(); ordinal++) {
            if (takesFromItem(names.get(ordinal))) {
                changed.add(DocumentPath.of(schema, ordinal));
            }
        }
        return changed;
    }

    /** The attributes that are set to values that are known here. */
    public Map<String, AttributeValue> values() {
        if (actions.isEmpty()) {
            return item.values();
        }
        Map<String, AttributeValue> values = new LinkedHashMap<>(item.values());
        overridden().forEach(values::remove);
        for (Action action : actions) {
            String attribute = action.target().attributeName();
            if (action.value() != null && attribute != null) {
                values.put(attribute, action.value());
            }
        }
        return values;
    }

    /**
     * Whether {@code stored} is as these changes leave it. False where that cannot be told, because DynamoDB computes something.
     *
     * @param same whether two values are the same to DynamoDB
     */
    public boolean areIn(Map<String, AttributeValue> stored, BiPredicate<AttributeValue, AttributeValue> same) {
        return all().stream().allMatch(action -> action.isIn(stored, same)) && item.areIn(stored, overridden(), same);
    }

    /** What the item must have for the actions to work: what they compute with, and the documents that they go into. */
    public Set<String> needed() {
        Set<String> needed = new LinkedHashSet<>();
        for (Action action : all()) {
            DocumentPath document = action.target().parent();
            if (document != null && action.changes()) {
                needed.add(document.toString());
            }
            action.needed().forEach(path -> needed.add(path.toString()));
        }
        return needed;
    }

    private Set<String> overridden() {
        if (actions.isEmpty()) {
            return Set.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (Action action : actions) {
            String attribute = action.target().attributeName();
            if (attribute != null) {
                names.add(attribute);
            }
        }
        return names;
    }

    /** Writes the update expression, {@code SET #0=:0 REMOVE #1}; nothing where nothing changes. */
    public void writeTo(ExpressionText out) {
        Set<String> overridden = overridden();
        List<Action> all = all();
        for (Clause clause : Clause.values()) {
            Separator separator = new Separator(clause, out);
            for (Action action : all) {
                if (action.clause() == clause) {
                    separator.write();
                    action.writeTo(out);
                }
            }
            item.writeTo(out, clause, separator, overridden);
        }
    }
}
