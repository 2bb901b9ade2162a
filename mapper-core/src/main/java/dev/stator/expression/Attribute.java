package dev.stator.expression;

import dev.stator.item.AttributeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The handle of one attribute: names it in conditions, updates and projections, with its type.
 *
 * <pre>{@code
 * orders.put(order, OrderTable.STATUS.eq(Status.NEW));
 * orders.scan().where(OrderTable.NOTE.exists()).list();
 * OrderTable.STATUS.encode(Status.NEW);      // AttributeValue(S=NEW)
 * }</pre>
 *
 * <p>Generated: as constants for the attributes of an entity, as methods for those of a document inside it. The subclasses tell
 * which operators the attribute's type has: {@link ComparableAttribute} and below it {@link StringAttribute},
 * {@link NumberAttribute} and {@link BinaryAttribute}; {@link SetAttribute}, {@link ListAttribute}, {@link MapAttribute} and
 * {@link DocumentAttribute}; any other is a plain {@code Attribute}. An operator that the type lacks does not compile.
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type; of an {@code Optional}, what it holds; of a primitive, its box
 */
public non-sealed class Attribute<T, V> extends StoredAttribute<T, V> implements Source<T, V> {
    public Attribute(DocumentPath path) {
        super(path);
    }

    @Override
    protected <R> Attribute<R, V> moved(DocumentPath place) {
        return new Attribute<>(place);
    }

    /** Whether it is equal to {@code value}. An empty set is refused when the condition is sent; ask {@link #notExists}. */
    public final Condition<T> eq(V value) {
        return compare("=", value);
    }

    /** Whether it is equal to another attribute. */
    public final Condition<T> eq(Attribute<T, V> other) {
        return compare("=", other);
    }

    /** Whether it is not equal to {@code value}, which is no empty set; true too where the item does not have it. */
    public final Condition<T> ne(V value) {
        return compare("<>", value);
    }

    /** Whether it is not equal to another attribute; true too where the item lacks one of them. */
    public final Condition<T> ne(Attribute<T, V> other) {
        return compare("<>", other);
    }

    /** Whether it is equal to one of {@code values}, of which there are 1 to 100, none an empty set. */
    @SafeVarargs
    public final Condition<T> in(V... values) {
        List<V> list = new ArrayList<>(values.length);
        for (V value : values) {
            list.add(value); // an array handed on would be heap pollution to javac
        }
        return in(list);
    }

    /** Whether it is equal to one of {@code values}, of which there are 1 to 100, none an empty set. */
    public final Condition<T> in(Collection<? extends V> values) {
        return Membership.of(this, values);
    }

    /** Whether it is stored as {@code type}. */
    public final Condition<T> isType(AttributeType type) {
        return function("attribute_type", AttributeValue.fromS(type.name()));
    }

    /**
     * It, or {@code value} where the item lacks it; for an update.
     *
     * <pre>{@code
     * orders.update("c1", "o1").set(OrderTable.SHIP_TO, OrderTable.BILL_TO.orElse(address)).returnNew();
     * }</pre>
     *
     * <p>An update with an empty set is refused, since DynamoDB does not have any.
     */
    public Computed<T, V> orElse(V value) {
        AttributeValue encoded = encode(value);
        return new Computed<>(Computed.orElse(this, out -> writeOperand(encoded, out)), List.of());
    }

    final Condition<T> compare(String operator, V value) {
        AttributeValue encoded = encode(value);
        return Condition.of(out -> {
            out.path(path()).operator(" " + operator + " ");
            writeOperand(encoded, out);
        });
    }

    final Condition<T> compare(String operator, Attribute<T, V> other) {
        DocumentPath right = other.path();
        return Condition.of(
                out -> out.path(path()).operator(" " + operator + " ").path(right));
    }

    final Condition<T> function(String name, AttributeValue argument) {
        return Condition.of(out -> out.operator(name + "(")
                .path(path())
                .words(", ")
                .value(argument)
                .words(")"));
    }

    @Override
    public final void writeTo(ExpressionText out) {
        out.path(path());
    }
}
