package dev.stator.expression;

import dev.stator.item.AttributeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
public non-sealed class Attribute<T, V> implements Source<T, V> {
    /**
     * The most operands of IN.
     *
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html">Comparison
     *     operators</a>
     */
    private static final int MOST_IN = 100;

    private final DocumentPath path;

    public Attribute(DocumentPath path) {
        this.path = path;
    }

    /** The same kind of handle for another place; the elements of lists and maps have theirs made so. */
    protected <R> Attribute<R, V> moved(DocumentPath place) {
        return new Attribute<>(place);
    }

    /** One attribute and more, none of them null; called by operations that take at least one. */
    @SafeVarargs
    public static <A extends Attribute<?, ?>> List<A> listOf(A first, A... more) {
        List<A> attributes = new ArrayList<>();
        attributes.add(Objects.requireNonNull(first, "attribute"));
        for (A attribute : more) {
            attributes.add(Objects.requireNonNull(attribute, "attribute"));
        }
        return List.copyOf(attributes);
    }

    /** Where the attribute is in an item. */
    public final DocumentPath path() {
        return path;
    }

    /**
     * The stored form of a value of this attribute.
     *
     * @throws dev.stator.error.InvalidItemException if it cannot be stored
     */
    public final AttributeValue encode(V value) {
        return path.encode(Objects.requireNonNull(value, "value"));
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
        List<AttributeValue> encoded = values.stream().map(this::encode).toList();
        return Condition.of(out -> {
            if (encoded.isEmpty() || encoded.size() > MOST_IN) {
                out.refuse("'" + path + "' is compared with " + encoded.size() + " values by in; DynamoDB allows 1 to "
                        + MOST_IN);
            }
            out.path(path).operator(" IN (");
            String comma = "";
            for (AttributeValue value : encoded) {
                out.words(comma);
                writeOperand(value, out);
                comma = ", ";
            }
            out.words(")");
        });
    }

    /** Whether the item has it; also where NULL is stored. */
    public final Condition<T> exists() {
        return function("attribute_exists");
    }

    /** Whether the item does not have it. */
    public final Condition<T> notExists() {
        return function("attribute_not_exists");
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
            out.path(path).operator(" " + operator + " ");
            writeOperand(encoded, out);
        });
    }

    /** Writes the stored form of a value that this attribute is compared with or replaced by. */
    private void writeOperand(AttributeValue encoded, ExpressionText out) {
        if (isEmptySet(encoded)) {
            out.refuse("'" + path
                    + "' is given an empty set, which DynamoDB does not have; an attribute that would be one is"
                    + " left out of the item, as notExists() tells");
        }
        out.value(encoded);
    }

    /** Whether {@code encoded} stands for a set without elements, which no attribute can be. */
    boolean isEmptySet(AttributeValue encoded) {
        return false;
    }

    final Condition<T> compare(String operator, Attribute<T, V> other) {
        DocumentPath right = other.path();
        return Condition.of(out -> out.path(path).operator(" " + operator + " ").path(right));
    }

    private Condition<T> function(String name) {
        return Condition.of(out -> out.operator(name + "(").path(path).words(")"));
    }

    final Condition<T> function(String name, AttributeValue argument) {
        return Condition.of(out ->
                out.operator(name + "(").path(path).words(", ").value(argument).words(")"));
    }

    @Override
    public final void writeTo(ExpressionText out) {
        out.path(path);
    }

    /** The path, {@code address.city}. */
    @Override
    public final String toString() {
        return path.toString();
    }
}
