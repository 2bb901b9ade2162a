package dev.stator.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The fields of a type, those of its superclasses first. */
final class Fields {
    private Fields() {}

    /** A field with its type, in which the type variables of generic superclasses are replaced. */
    record Typed(VariableElement field, TypeMirror type) {
        String name() {
            return field.getSimpleName().toString();
        }

        /** Why it is not stored. */
        Optional<String> leftOut() {
            if (field.getModifiers().contains(Modifier.STATIC)) {
                return Optional.of("static");
            }
            if (field.getModifiers().contains(Modifier.TRANSIENT)) {
                return Optional.of("transient");
            }
            return Mark.on(field, Names.IGNORE).map(mark -> "left out by @Ignore");
        }

        /** Whether a constructor may want a value for it though it is not stored. */
        boolean isProperty() {
            return !field.getModifiers().contains(Modifier.STATIC)
                    && !field.getModifiers().contains(Modifier.TRANSIENT);
        }
    }

    static List<Typed> of(TypeElement type, Reading reading) {
        List<TypeElement> lineage = new ArrayList<>();
        for (@Nullable TypeElement each = type; each != null; each = superclass(each, reading)) {
            lineage.add(0, each);
        }
        List<Typed> fields = new ArrayList<>();
        DeclaredType declared = (DeclaredType) type.asType();
        for (TypeElement each : lineage) {
            each.getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.FIELD)
                    .map(VariableElement.class::cast)
                    .forEach(
                            field -> fields.add(new Typed(field, reading.types().asMemberOf(declared, field))));
        }
        return fields;
    }

    private static @Nullable TypeElement superclass(TypeElement type, Reading reading) {
        return (@Nullable TypeElement) reading.types().asElement(type.getSuperclass());
    }
}
