package dev.stator.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** How the values of a type look. */
public sealed interface Shape {
    /**
     * A class or record with properties.
     *
     * @param properties in the order of their declaration, those of superclasses first
     */
    record Product(List<Property> properties, Construction construction) implements Shape {
        public Product {
            properties = List.copyOf(properties);
        }
    }

    /** A sealed interface or class; the discriminator attribute tells which permitted type a map holds. */
    record Sum(String discriminator, List<Case> cases) implements Shape {
        public Sum {
            cases = List.copyOf(cases);
        }
    }

    /**
     * A sealed interface or class whose permitted types share a table.
     *
     * @param properties the attributes that it has itself: those of the table's key, the type attribute, and those of index keys
     * @param types the permitted types, those of sealed ones in their place
     */
    record Union(List<Property> properties, List<TypeModel> types) implements Shape {
        public Union {
            properties = List.copyOf(properties);
            types = List.copyOf(types);
        }
    }

    /**
     * A permitted type.
     *
     * @param tag what the discriminator says for it
     * @param isAtRest whether something of it is transformed before it is stored
     */
    record Case(String tag, ClassName type, boolean isAtRest) {}
}
