package dev.stator.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.model.ValueType.ScalarValue;
import java.util.Optional;

/** A field or record component. */
public sealed interface Property {
    /** The Java name. */
    String name();

    /** The Java type as declared, type variables of generic superclasses replaced, without type annotations. */
    TypeName type();

    /** An attribute of an item: a property of its own, or one that is made of properties. */
    sealed interface Attribute extends Property permits Stored, Composed {
        /** Its name in the item. */
        String storedName();

        /** How it is stored. */
        ValueType value();

        /** What of it is transformed before it is stored. */
        default Optional<AtRest> atRest() {
            return Optional.empty();
        }

        /** What it is stored as where it is the key, or a part of one: a B where it is encrypted. */
        default Wire keyWire() {
            return atRest().filter(AtRest::isWhole).isPresent() ? Wire.B : value().wire();
        }
    }

    /**
     * A property that is one attribute.
     *
     * @param storedName its name in the item
     * @param writeNull whether null is stored as NULL
     * @param value how it is stored
     * @param getter how it is read from an instance
     * @param atRest what of it is transformed before it is stored
     */
    record Stored(
            String name,
            TypeName type,
            String storedName,
            boolean writeNull,
            ValueType value,
            Member getter,
            Optional<AtRest> atRest)
            implements Attribute {}

    /**
     * An attribute of a key that is a text made of properties.
     *
     * @param storedName its name in the item
     * @param isDerived whether it is only written: the properties are attributes as well, and are read from those
     */
    record Composed(String storedName, KeyTemplate template, boolean isDerived) implements Attribute {
        private static final ClassName STRING = ClassName.get(String.class);

        /** The stored name as a Java name, {@code PK}. */
        @Override
        public String name() {
            String letters = storedName.replaceAll("[^A-Za-z0-9_]", "_");
            return letters.isEmpty() || Character.isDigit(letters.charAt(0)) ? "_" + letters : letters;
        }

        @Override
        public TypeName type() {
            return STRING;
        }

        @Override
        public ValueType value() {
            return new ScalarValue(STRING, Scalar.STRING);
        }
    }

    /** A property that is a part of the table's key and no attribute itself. */
    record InKey(Stored property) implements Property {
        @Override
        public String name() {
            return property.name();
        }

        @Override
        public TypeName type() {
            return property.type();
        }
    }

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
