package dev.stator.expression;

import dev.stator.expression.DocumentPath.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Some attributes of an item: those that a projection asked for, that an index holds, or that an update changed.
 *
 * <pre>{@code
 * Partial<Order> order = orders.get("c1", "o1", OrderTable.STATUS, OrderTable.ADDRESS.city()).orElseThrow();
 * Status status = order.get(OrderTable.STATUS).orElse(Status.NEW);
 * boolean has = order.has(OrderTable.ADDRESS.city());
 * }</pre>
 *
 * <p>An attribute that the item lacks, or that is stored as NULL, is empty; one that was not asked for is a mistake:
 * {@link IllegalArgumentException}. A part of a list's element is asked for with the whole element. Immutable.
 *
 * @param <T> the type that has the attributes
 */
public final class Partial<T> {
    private final List<DocumentPath> asked;
    private final Map<String, AttributeValue> item;

    /**
     * @param asked which attributes it has, if the item does
     * @param item as it came
     */
    public Partial(List<DocumentPath> asked, Map<String, AttributeValue> item) {
        this.asked = asked;
        this.item = item;
    }

    /**
     * The value of an attribute; empty where the item does not have it, or has NULL.
     *
     * @throws IllegalArgumentException if it was not asked for
     * @throws dev.stator.error.UndecodableItemException if it is stored as something else
     */
    @SuppressWarnings("unchecked") // a handle's path reads the handle's type
    public <V> Optional<V> get(StoredAttribute<? extends T, V> attribute) {
        AttributeValue value = find(attribute.path());
        return value == null
                ? Optional.empty()
                : Optional.ofNullable((V) attribute.path().decode(value));
    }

    /**
     * Whether the item has an attribute; also where NULL is stored.
     *
     * @throws IllegalArgumentException if it was not asked for
     */
    public boolean has(StoredAttribute<? extends T, ?> attribute) {
        return find(attribute.path()) != null;
    }

    private @Nullable AttributeValue find(DocumentPath path) {
        List<Step> steps = path.steps();
        if (asked.stream().noneMatch(one -> begins(steps, one.steps()))) {
            throw new IllegalArgumentException("'" + path + "' was not asked for, but " + asked);
        }
        AttributeValue value = AttributeValue.fromM(item);
        for (int i = 0; i < steps.size() && value != null; i++) {
            value = step(value, steps, i);
        }
        return value;
    }

    private @Nullable AttributeValue step(AttributeValue value, List<Step> steps, int position) {
        if (steps.get(position) instanceof Step.Name name) {
            return value.hasM() ? value.m().get(name.name()) : null;
        }
        int index = place(steps, position);
        return value.hasL() && index < value.l().size() ? value.l().get(index) : null;
    }

    /**
     * Where an element of a list is in what came: DynamoDB leaves out the elements that nobody asked for, and gives the others in their
     * order. A list has no gaps and elements are asked for as a whole, so that those which are missing are the last.
     */
    private int place(List<Step> steps, int position) {
        TreeSet<Integer> indexes = new TreeSet<>();
        int index = ((Step.Index) steps.get(position)).index();
        for (DocumentPath one : asked) {
            List<Step> other = one.steps();
            if (other.size() <= position) {
                if (begins(steps, other)) {
                    return index; // the whole list was asked for, or what it is in
                }
            } else if (begins(other, steps.subList(0, position)) && other.get(position) instanceof Step.Index at) {
                indexes.add(at.index());
            }
        }
        return indexes.headSet(index).size();
    }

    private static boolean begins(List<Step> steps, List<Step> beginning) {
        return beginning.size() <= steps.size()
                && steps.subList(0, beginning.size()).equals(beginning);
    }

    /** With the names of what it has, and without the values, which are not for logs. */
    @Override
    public String toString() {
        return "Partial" + item.keySet();
    }
}
