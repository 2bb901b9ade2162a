package dev.stator.processor.read;

import dev.stator.processor.draft.HookDraft;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the methods that are called before an entity is written. */
final class HookReader {
    private final Reading reading;

    HookReader(Reading reading) {
        this.reading = reading;
    }

    /** The methods with {@code @BeforeSave} that {@code type} has or inherits. */
    List<HookDraft> read(TypeElement type) {
        return ElementFilter.methodsIn(reading.elements().getAllMembers(type)).stream()
                .flatMap(method -> Mark.on(method, Names.BEFORE_SAVE).map(mark -> hook(type, method, mark)).stream())
                .toList();
    }

    private HookDraft hook(TypeElement type, ExecutableElement method, Mark mark) {
        TypeMirror result =
                ((ExecutableType) reading.types().asMemberOf((DeclaredType) type.asType(), method)).getReturnType();
        boolean returnsEntity =
                result.getKind() != TypeKind.VOID && reading.types().isAssignable(result, type.asType());
        return new HookDraft(
                method.getSimpleName().toString(),
                reading.at(mark),
                returnsEntity,
                obstacle(type, method, result, returnsEntity));
    }

    private Optional<String> obstacle(
            TypeElement type, ExecutableElement method, TypeMirror result, boolean returnsEntity) {
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("is static; it is called on the item");
        }
        if (!method.getParameters().isEmpty()) {
            return Optional.of("has parameters, and there is nothing to give it");
        }
        if (!Access.isAccessible(method, reading)) {
            return Optional.of("is private or otherwise not visible to generated code");
        }
        if (Access.isThrowing(method, reading)) {
            return Optional.of("throws a checked exception, which no call declares");
        }
        if (result.getKind() != TypeKind.VOID && !returnsEntity) {
            return Optional.of("returns " + Describe.type(result) + "; it must return " + Describe.name(type)
                    + ", which is stored, or nothing");
        }
        return Optional.empty();
    }
}
