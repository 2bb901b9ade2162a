package dev.stator.expression;

import dev.stator.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a value is in an item, and how it is stored: the attribute, then names and list indexes into it.
 *
 * <pre>{@code
 * OrderTable.ADDRESS.city().path().toString();     // "address.city", with the stored names
 * }</pre>
 *
 * <p>Generated code makes paths; each belongs to a handle. Immutable; two paths are equal if they lead to the same place.
 */
public final class DocumentPath {
    private final @Nullable DocumentPath parent;
    private final @Nullable Step step;
    private final Schema<?> schema;
    private final int ordinal;

    private DocumentPath(@Nullable DocumentPath parent, @Nullable Step step, Schema<?> schema, int ordinal) {
        this.parent = parent;
        this.step = step;
        this.schema = schema;
        this.ordinal = ordinal;
    }

    /** One step into an item: a name, or an index of a list. */
    public sealed interface Step {
        /** An attribute of an item or document, or the key of a map. */
        record Name(String name) implements Step {}

        /** An element of a list, from 0. */
        record Index(int index) implements Step {}
    }

    /**
     * The path of an attribute.
     *
     * @param ordinal of the attribute; beyond the attributes, of what one of them is made of, which is at no place yet
     */
    public static DocumentPath of(Schema<?> schema, int ordinal) {
        return new DocumentPath(null, nameOf(schema, ordinal), schema, ordinal);
    }

    /** The path of an attribute of the document that this path leads to. */
    public DocumentPath then(Schema<?> document, int attribute) {
        return new DocumentPath(this, nameOf(document, attribute), document, attribute);
    }

    /** The path of an element of the list that this path leads to; {@code element} tells how it is stored. */
    DocumentPath at(int index, DocumentPath element) {
        if (index < 0) {
            throw new IllegalArgumentException("index " + index + " of " + this + " is negative");
        }
        return new DocumentPath(this, new Step.Index(index), element.schema, element.ordinal);
    }

    /** The path of a value of the map that this path leads to; {@code element} tells how it is stored. */
    DocumentPath at(String key, DocumentPath element) {
        return new DocumentPath(this, new Step.Name(key), element.schema, element.ordinal);
    }

    private static @Nullable Step nameOf(Schema<?> schema, int ordinal) {
        return ordinal < schema.names().size() ? new Step.Name(schema.names().name(ordinal)) : null;
    }

    /** The attribute's ordinal in the schema that it is an attribute of. */
    int ordinal() {
        return ordinal;
    }

    /** The steps from the item to the place. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (@Nullable DocumentPath path = this; path != null; path = path.parent) {
            steps.add(Objects.requireNonNull(path.step, "an element that is at no place"));
        }
        Collections.reverse(steps);
        return steps;
    }

    /** Whether it is an element of a list or a value of a map, and no attribute of an item or document. */
    boolean isElement() {
        return ordinal >= schema.names().size();
    }

    /** The name of the item's attribute that it is or goes into. */
    public String root() {
        return ((Step.Name) steps().get(0)).name();
    }

    /** Whether it leads to the same place as {@code outer}, or into that. */
    public boolean isIn(DocumentPath outer) {
        List<Step> steps = steps();
        List<Step> begin = outer.steps();
        return begin.size() <= steps.size() && steps.subList(0, begin.size()).equals(begin);
    }

    /** What it leads into; null for an attribute of the item. */
    @Nullable
    DocumentPath parent() {
        return parent;
    }

    /** The list that it goes into, or this where it goes into none; of lists in lists, the outermost. */
    DocumentPath outsideLists() {
        DocumentPath outside = this;
        for (@Nullable DocumentPath path = this; path != null; path = path.parent) {
            if (path.step instanceof Step.Index && path.parent != null) {
                outside = path.parent;
            }
        }
        return outside;
    }

    /** The element of a list that it goes into, or this where it goes into none; of lists in lists, the outermost's. */
    DocumentPath element() {
        DocumentPath element = this;
        for (@Nullable DocumentPath path = this; path != null; path = path.parent) {
            if (path.step instanceof Step.Index) {
                element = path;
            }
        }
        return element;
    }

    /** The name of the item's attribute that it is; null where it goes into one. */
    @Nullable
    String attributeName() {
        return parent == null && step instanceof Step.Name name ? name.name() : null;
    }

    /** The value at this place of an item; null where there is none. */
    public @Nullable AttributeValue in(Map<String, AttributeValue> item) {
        AttributeValue value = AttributeValue.fromM(item);
        for (Step at : steps()) {
            if (at instanceof Step.Name name) {
                value = value.hasM() ? value.m().get(name.name()) : null;
            } else if (at instanceof Step.Index index) {
                value = value.hasL() && index.index() < value.l().size()
                        ? value.l().get(index.index())
                        : null;
            }
            if (value == null) {
                return null;
            }
        }
        return value;
    }

    /** The stored form of a value at this place. */
    AttributeValue encode(Object value) {
        return schema.encode(ordinal, toString(), value);
    }

    /** The value whose stored form is found at this place; null where that is NULL. */
    @Nullable
    Object decode(AttributeValue stored) {
        return schema.decode(ordinal, toString(), stored);
    }

    void writeTo(ExpressionText out) {
        for (Step step : steps()) {
            if (step instanceof Step.Name name) {
                out.name(name.name());
            } else if (step instanceof Step.Index index) {
                out.index(index.index());
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentPath path && steps().equals(path.steps());
    }

    @Override
    public int hashCode() {
        return steps().hashCode();
    }

    /** The stored names, for messages: {@code lines[2].price}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (@Nullable DocumentPath path = this; path != null; path = path.parent) {
            if (path.step instanceof Step.Index index) {
                text.insert(0, "[" + index.index() + "]");
            } else if (path.step instanceof Step.Name name) {
                text.insert(0, (path.parent == null ? "" : ".") + name.name());
            }
        }
        return text.toString();
    }
}
