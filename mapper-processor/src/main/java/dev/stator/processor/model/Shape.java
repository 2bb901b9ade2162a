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
     * A permitted type.
     *
     * @param tag what the discriminator says for it
     */
    record Case(String tag, ClassName type) {}
}
