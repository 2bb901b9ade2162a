package dev.stator.processor.read;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds what an annotated type needs and that is not there yet: types that another processor may generate in a later round, and
 * members that Lombok will add.
 */
public final class Unresolved {
    private final Types types;
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<TypeElement> seen = new HashSet<>();
    private boolean isChanging;
    private boolean isOwed;

    private Unresolved(Types types) {
        this.types = types;
    }

    /** What {@code type} still needs. */
    public static Unresolved of(TypeElement type, Types types) {
        Unresolved unresolved = new Unresolved(types);
        unresolved.visit(type);
        return unresolved;
    }

    /** The names, as they are written, of the types that do not exist; or where a type without a name stands. */
    public Set<String> missing() {
        return missing;
    }

    /**
     * Whether it, a superclass or a document that it flattens has annotations of Lombok. Lombok changes a class in the first round,
     * before or after this processor sees it, and always asks for a second one: what is seen there is whole, unless Lombok is not
     * among the processors and another one asked.
     */
    public boolean isChanging() {
        return isChanging;
    }

    /** Whether one of them lacks members that its annotations of Lombok promise. */
    public boolean isOwed() {
        return isOwed;
    }

    private void visit(TypeElement type) {
        if (!seen.add(type)) {
            return;
        }
        isChanging |= Lombok.changes(type);
        isOwed |= Lombok.owes(type);
        visit(type.getSuperclass(), "its superclass");
        type.getInterfaces().forEach(parent -> visit(parent, "an interface of it"));
        type.getPermittedSubclasses().forEach(permitted -> visit(permitted, "a type that it permits"));
        if (SealedReader.isTable(type)) {
            SealedReader.cases(type, types).forEach(this::visit);
        }
        visitConverter(Mark.on(type, Names.CONVERT));
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.FIELD)
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .forEach(field -> {
                    visit(field.asType(), "the type of '" + field.getSimpleName() + "'");
                    visitConverter(Mark.on(field, Names.CONVERT));
                    if (Mark.on(field, Names.FLATTEN).isPresent()
                            && types.asElement(field.asType()) instanceof TypeElement document) {
                        visit(document);
                    }
                });
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(Unresolved::isBuilderFactory)
                .forEach(method -> visit(method.getReturnType(), "what '" + method.getSimpleName() + "()' returns"));
        if (type.getSuperclass() instanceof DeclaredType parent && parent.asElement() instanceof TypeElement element) {
            visit(element);
        }
    }

    /** @param place what is named instead of a missing type with arguments, of which javac 17 keeps no name; that of 25 does */
    private void visit(TypeMirror type, String place) {
        if (type.getKind() == TypeKind.ERROR) {
            String name = type.toString();
            missing.add(name.startsWith("<") ? place : name);
        } else if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(argument -> visit(argument, place));
        } else if (type instanceof ArrayType array) {
            visit(array.getComponentType(), place);
        } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            visit(wildcard.getExtendsBound(), place);
        }
    }

    private void visitConverter(Optional<Mark> convert) {
        convert.ifPresent(mark -> mark.type("value")
                .ifPresentOrElse(
                        converter -> {
                            visit(converter, "the class in @Convert");
                            if (converter.getKind() == TypeKind.DECLARED) {
                                visit((TypeElement) types.asElement(converter));
                            }
                        },
                        () -> missing.add("the class in @Convert")));
    }

    private static boolean isBuilderFactory(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && method.getParameters().isEmpty();
    }
}
