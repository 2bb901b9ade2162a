package dev.stator.processor.draft;

import dev.stator.processor.model.Property;
import dev.stator.processor.problem.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field or record component.
 *
 * @param name the Java name
 * @param owner the simple name of the type that declares it, which may be a superclass
 * @param type the Java type as a message shows it, {@code List<String>}
 * @param isPrimitive whether it is never null
 * @param leftOut why it is not stored, {@code static}, {@code transient} or {@code @Ignore}
 * @param codec a constant of the annotation's enum
 * @param generated what has its value generated
 * @param position where it stands
 * @param marks where its annotations stand, by simple name; their values that are written by {@code Field.writeNull}
 * @param property what was understood; empty where reading failed, and then a problem has been reported
 */
public record PropertyDraft(
        String name,
        String owner,
        String type,
        boolean isPrimitive,
        Optional<String> leftOut,
        String codec,
        List<GeneratedDraft> generated,
        Position position,
        Map<String, Position> marks,
        Optional<Property> property) {
    public PropertyDraft {
        generated = List.copyOf(generated);
        marks = Map.copyOf(marks);
    }

    /** Whether it has this annotation, or this value of it. */
    public boolean isMarked(String mark) {
        return marks.containsKey(mark);
    }

    /** Where this annotation, or this value of it, stands; the field, where it is not written. */
    public Position at(String mark) {
        return marks.getOrDefault(mark, position);
    }

    /** What it is stored as, where it is one attribute. */
    public Optional<Property.Stored> stored() {
        return property.filter(Property.Stored.class::isInstance).map(Property.Stored.class::cast);
    }
}
