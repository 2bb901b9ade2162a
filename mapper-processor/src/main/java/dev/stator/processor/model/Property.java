package dev.stator.processor.model;

import com.palantir.javapoet.TypeName;

/** A field or record component. */
public sealed interface Property {
    /** The Java name. */
    String name();

    /** The Java type as declared, type variables of generic superclasses replaced, without type annotations. */
    TypeName type();

    /**
     * A property that is one attribute.
     *
     * @param storedName its name in the item
     * @param writeNull whether null is stored as NULL
     * @param value how it is stored
     * @param getter how it is read from an instance
     */
    record Stored(String name, TypeName type, String storedName, boolean writeNull, ValueType value, Member getter)
            implements Property {}

    /**
     * A document whose attributes stand beside those of the type that has it.
     *
     * @param prefix what their stored names begin with
     * @param document the document's own model; always a {@link Shape.Product}
     */
    record Flattened(String name, TypeName type, String prefix, TypeModel document, Member getter)
            implements Property {}

    /** A property that is left out; kept in the model because a constructor may want a value for it. */
    record Ignored(String name, TypeName type) implements Property {}

    /**
     * A member of a class through which a property is read or set.
     *
     * @param isMethod whether it is called, {@code value.status()}, or is a field, {@code value.status}
     */
    record Member(String name, boolean isMethod) {}
}
