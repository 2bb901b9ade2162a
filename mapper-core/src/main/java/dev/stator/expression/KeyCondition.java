package dev.stator.expression;

import dev.stator.error.StatorException;
import dev.stator.schema.KeyParts;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which items of a table or an index a query reads: those with one hash key, and with a range key that compares so.
 *
 * <pre>{@code
 * orders.query("c1").orderId().beginsWith("2026-")     // customerId = c1 AND begins_with(orderId, 2026-)
 * }</pre>
 *
 * <p>Immutable. A value that no key can have is refused where the condition is sent and not where it is made, so that it fails a
 * future as well.
 *
 * @param <T> the entity
 */
public final class KeyCondition<T> {
    /**
     * One comparison.
     *
     * @param name the attribute's stored name
     * @param values the stored forms: two for {@link KeyOperator#BETWEEN}, else one
     */
    public record Part(String name, KeyOperator operator, List<AttributeValue> values) {
        /** Without the values, which are not for logs. */
        @Override
        public String toString() {
            return "Part[" + name + " " + operator + "]";
        }
    }

    private final TableSchema<T> schema;
    private final List<Part> parts;

    /** A range key that is made by a template, as far as it is known. */
    private final @Nullable ComposedRange<T> composed;

    private final @Nullable StatorException fault;

    private KeyCondition(
            TableSchema<T> schema,
            List<Part> parts,
            @Nullable ComposedRange<T> composed,
            @Nullable StatorException fault) {
        this.schema = schema;
        this.parts = parts;
        this.composed = composed;
        this.fault = fault;
    }

    /** Without a comparison yet. */
    public static <T> KeyCondition<T> of(TableSchema<T> schema) {
        return new KeyCondition<>(schema, List.of(), null, null);
    }

    /** The same as one of another type of item that the table has. */
    public <S> KeyCondition<S> in(TableSchema<S> other) {
        return new KeyCondition<>(other, parts, null, fault);
    }

    /** With one attribute of the hash key more. */
    public <V> KeyCondition<T> hash(StoredAttribute<T, V> attribute, @Nullable V value) {
        return and(() -> part(
                attribute,
                KeyOperator.EQ,
                List.of(schema.hashValue(attribute.path().ordinal(), value))));
    }

    /** With one attribute of the hash key more, that is made by a template. */
    public KeyCondition<T> hash(Attribute<T, String> attribute, KeyParts key) {
        return and(() -> part(
                attribute,
                KeyOperator.EQ,
                List.of(schema.hashValue(attribute.path().ordinal(), key))));
    }

    /** With an attribute of the range key that is made by a template, whose parts {@link #part} compares. */
    public KeyCondition<T> begin(Attribute<T, String> attribute, KeyParts key) {
        return then(before -> new KeyCondition<>(schema, before, new ComposedRange<>(schema, attribute, key), null));
    }

    /** With the next part of the range key; a prefix is a {@code String}, whatever the part's type. */
    public KeyCondition<T> part(KeyOperator operator, @Nullable Object... values) {
        ComposedRange<T> range = Objects.requireNonNull(composed, "a template of the range key");
        if (operator == KeyOperator.EQ) {
            return new KeyCondition<>(schema, parts, range.eq(values[0]), fault);
        }
        return new KeyCondition<>(schema, parts, null, fault)
                .and(() -> range.compare(operator, values[0], values[values.length - 1]));
    }

    /** With one attribute of the range key more; a prefix is a {@code String} or {@code SdkBytes}, whatever the attribute's type. */
    public KeyCondition<T> range(StoredAttribute<T, ?> attribute, KeyOperator operator, @Nullable Object... values) {
        return and(() -> part(
                attribute,
                operator,
                Arrays.stream(values)
                        .map(value -> encode(attribute.path().ordinal(), operator, value))
                        .toList()));
    }

    private AttributeValue encode(int ordinal, KeyOperator operator, @Nullable Object value) {
        if (operator == KeyOperator.BEGINS_WITH && value instanceof String prefix) {
            return schema.rangePrefix(ordinal, AttributeValue.fromS(prefix));
        }
        if (operator == KeyOperator.BEGINS_WITH && value instanceof SdkBytes prefix) {
            return schema.rangePrefix(ordinal, AttributeValue.fromB(prefix));
        }
        return schema.rangeValue(ordinal, value);
    }

    private interface Encoding {
        Part part();
    }

    private static Part part(StoredAttribute<?, ?> attribute, KeyOperator operator, List<AttributeValue> values) {
        return new Part(attribute.toString(), operator, values);
    }

    private KeyCondition<T> and(Encoding encoding) {
        return then(before -> {
            List<Part> more = new ArrayList<>(before);
            more.add(encoding.part());
            return new KeyCondition<>(schema, List.copyOf(more), null, null);
        });
    }

    private KeyCondition<T> then(Function<List<Part>, KeyCondition<T>> more) {
        if (fault != null) {
            return this;
        }
        try {
            return more.apply(parts());
        } catch (StatorException e) {
            return new KeyCondition<>(schema, parts, composed, e);
        }
    }

    /**
     * The comparisons, in the order of the key.
     *
     * @throws dev.stator.error.InvalidKeyException if a value is one that no key can have
     */
    public List<Part> parts() {
        if (fault != null) {
            throw fault;
        }
        if (composed == null) {
            return parts;
        }
        List<Part> all = new ArrayList<>(parts);
        composed.part().ifPresent(all::add);
        return List.copyOf(all);
    }

    /**
     * Writes it into an expression; called by the operations.
     *
     * @throws dev.stator.error.InvalidKeyException if a value is one that no key can have
     */
    public void writeTo(ExpressionText out) {
        String and = "";
        for (Part part : parts()) {
            out.words(and);
            write(part, out);
            and = " AND ";
        }
    }

    private static void write(Part part, ExpressionText out) {
        AttributeValue first = part.values().get(0);
        switch (part.operator()) {
            case BEGINS_WITH ->
                out.words("begins_with(")
                        .attribute(part.name())
                        .words(", ")
                        .value(first)
                        .words(")");
            case BETWEEN -> {
                AttributeValue last = part.values().get(1);
                new Bounds(first, last).check(part.name(), out);
                out.attribute(part.name())
                        .words(part.operator().text())
                        .value(first)
                        .words(" AND ")
                        .value(last);
            }
            case EQ, LT, LE, GT, GE ->
                out.attribute(part.name()).words(part.operator().text()).value(first);
        }
    }

    /** With placeholders for names and values: {@code #0 = :0 AND #1 > :1}. */
    @Override
    public String toString() {
        ExpressionText text = new ExpressionText(new Placeholders());
        writeTo(text);
        return text.toString();
    }
}
