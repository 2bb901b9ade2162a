package dev.stator.processor.read;

import dev.stator.processor.model.Property.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the members through which generated code reads and sets the properties of a type. */
final class Members {
    private final Reading reading;
    private final DeclaredType type;
    private final Access access;

    Members(TypeElement type, Reading reading) {
        this((DeclaredType) type.asType(), reading);
    }

    Members(DeclaredType type, Reading reading) {
        this.reading = reading;
        this.type = type;
        this.access = new Access((TypeElement) type.asElement(), reading);
    }

    Access access() {
        return access;
    }

    /** {@code getTotal()}, {@code isOpen()}, {@code total()} or the field. */
    Optional<Member> getter(VariableElement field, TypeMirror property) {
        for (String name : getterNames(field, property)) {
            for (ExecutableElement method : access.methods(name, 0)) {
                if (reading.types().isAssignable(signature(method).getReturnType(), property)) {
                    reading.mentions().add(method);
                    return Optional.of(new Member(name, true));
                }
            }
        }
        return access.isAccessible(field) ? Optional.of(itself(field)) : Optional.empty();
    }

    /** A method that would read the property if it threw no checked exception. */
    Optional<ExecutableElement> throwingGetter(VariableElement field, TypeMirror property) {
        List<String> names = getterNames(field, property);
        return access.throwing().stream()
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> names.contains(method.getSimpleName().toString()))
                .findFirst();
    }

    /**
     * {@code setTotal(…)}, {@code total(…)} or the field. No method that returns the type itself sets a final field, and one without
     * {@code set} counts only where Lombok made it: {@code order.total(5)} may be a copy of the order with another total.
     */
    Optional<Member> setter(VariableElement field, TypeMirror property) {
        String name = field.getSimpleName().toString();
        List<String> names = setterNames(field, property);
        boolean isFinal = field.getModifiers().contains(Modifier.FINAL);
        Optional<ExecutableElement> method = accepting(names, property, found -> !isFinal || !mayCopy(found))
                .or(() -> accepting(List.of(name), property, found -> !mayCopy(found)));
        if (method.isEmpty() && !isFinal) {
            if (access.isAccessible(field)) {
                return Optional.of(itself(field));
            }
            method = accepting(List.of(name), property, found -> Lombok.makesSetter(field));
        }
        return method.map(found -> new Member(found.getSimpleName().toString(), true));
    }

    /** {@code total(…)} or {@code withTotal(…)} that is no setter because it may return a copy. */
    Optional<String> copying(VariableElement field, TypeMirror property) {
        String name = field.getSimpleName().toString();
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(prefixed("with", name));
        names.addAll(setterNames(field, property));
        return accepting(names, property, this::mayCopy)
                .map(found -> found.getSimpleName().toString());
    }

    private static List<String> setterNames(VariableElement field, TypeMirror property) {
        String name = field.getSimpleName().toString();
        List<String> names = new ArrayList<>(prefixed("set", name));
        if (isBoolean(property) && isPrefixed(name)) {
            names.add("set" + name.substring(2));
        }
        return names;
    }

    /** Whether the method returns an object of the type, or of one that it extends: itself, or another one. */
    private boolean mayCopy(ExecutableElement method) {
        TypeMirror made = signature(method).getReturnType();
        if (made.getKind() == TypeKind.VOID || made.getKind().isPrimitive()) {
            return false;
        }
        TypeMirror raw = reading.types().erasure(made);
        TypeMirror own = reading.types().erasure(type);
        return reading.types().isAssignable(raw, own) || reading.types().isAssignable(own, raw);
    }

    private Member itself(VariableElement field) {
        reading.mentions().add(field);
        return new Member(field.getSimpleName().toString(), false);
    }

    /** {@code total(…)}, {@code setTotal(…)} or {@code withTotal(…)} of a builder. */
    Optional<ExecutableElement> builderSetter(String name, TypeMirror property) {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(prefixed("set", name));
        names.addAll(prefixed("with", name));
        return accepting(names, property, found -> true);
    }

    private Optional<ExecutableElement> accepting(
            List<String> names, TypeMirror property, Predicate<ExecutableElement> condition) {
        for (String name : names) {
            List<ExecutableElement> methods = called(name, property);
            if (!methods.isEmpty() && methods.stream().allMatch(condition)) {
                reading.mentions().add(methods.get(0));
                return Optional.of(methods.get(0));
            }
        }
        return Optional.empty();
    }

    /** The method that a call with one argument calls; all that it may call, where none takes exactly this type. */
    private List<ExecutableElement> called(String name, TypeMirror argument) {
        List<ExecutableElement> fitting = new ArrayList<>();
        for (ExecutableElement method : access.methods(name, 1)) {
            TypeMirror parameter = signature(method).getParameterTypes().get(0);
            if (reading.types().isSameType(argument, parameter)) {
                return List.of(method);
            }
            if (reading.types().isAssignable(argument, parameter)) {
                fitting.add(method);
            }
        }
        return fitting;
    }

    /** The method's types with the type variables of generic superclasses replaced. */
    ExecutableType signature(ExecutableElement method) {
        return (ExecutableType) reading.types().asMemberOf(type, method);
    }

    private static List<String> getterNames(VariableElement field, TypeMirror property) {
        String name = field.getSimpleName().toString();
        List<String> names = new ArrayList<>();
        if (field.getEnclosingElement() instanceof TypeElement owner && owner.getKind() == ElementKind.RECORD) {
            return List.of(name);
        }
        names.addAll(prefixed("get", name));
        if (isBoolean(property)) {
            names.addAll(prefixed("is", name));
        }
        names.add(name);
        return names;
    }

    /** {@code getTotal}; of {@code xPos} also {@code getxPos}, as the JavaBeans rules have it. */
    private static List<String> prefixed(String prefix, String name) {
        String capital = prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? List.of(capital, prefix + name)
                : List.of(capital);
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN
                || (type instanceof DeclaredType declared
                        && declared.asElement().toString().equals("java.lang.Boolean"));
    }

    private static boolean isPrefixed(String name) {
        return name.length() > 2 && name.startsWith("is") && Character.isUpperCase(name.charAt(2));
    }
}
