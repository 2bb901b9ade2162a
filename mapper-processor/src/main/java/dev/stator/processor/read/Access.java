package dev.stator.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The methods of a type that generated code can call. */
final class Access {
    private static final List<String> UNCHECKED = List.of("java.lang.RuntimeException", "java.lang.Error");

    private final Reading reading;
    private final Map<String, List<ExecutableElement>> methods = new HashMap<>();
    private final List<ExecutableElement> statics = new ArrayList<>();
    private final List<ExecutableElement> throwing = new ArrayList<>();

    Access(TypeElement type, Reading reading) {
        this.reading = reading;
        for (ExecutableElement method :
                ElementFilter.methodsIn(reading.elements().getAllMembers(type))) {
            if (!isAccessible(method, reading)) {
                continue;
            }
            if (isThrowing(method, reading)) {
                throwing.add(method);
            } else if (method.getModifiers().contains(Modifier.STATIC)) {
                statics.add(method);
            } else {
                methods.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
                        .add(method);
            }
        }
    }

    /** The instance methods of this name with so many parameters. */
    List<ExecutableElement> methods(String name, int parameters) {
        return methods.getOrDefault(name, List.of()).stream()
                .filter(method -> method.getParameters().size() == parameters)
                .toList();
    }

    /** The instance methods without parameters. */
    List<ExecutableElement> plain() {
        return methods.values().stream()
                .flatMap(List::stream)
                .filter(method -> method.getParameters().isEmpty())
                .toList();
    }

    /** The static methods without parameters. */
    List<ExecutableElement> plainStatics() {
        return statics.stream()
                .filter(method -> method.getParameters().isEmpty())
                .toList();
    }

    /** The methods that cannot be called because they throw checked exceptions, which generated code cannot handle. */
    List<ExecutableElement> throwing() {
        return throwing;
    }

    /** Whether generated code may name {@code constructor}, and it throws no checked exception. */
    static boolean isCallable(ExecutableElement constructor, Reading reading) {
        return isAccessible(constructor, reading) && !isThrowing(constructor, reading);
    }

    /** Whether {@code member} throws checked exceptions. */
    static boolean isThrowing(ExecutableElement member, Reading reading) {
        return member.getThrownTypes().stream()
                .anyMatch(thrown -> UNCHECKED.stream()
                        .map(name -> Objects.requireNonNull(reading.elements().getTypeElement(name)))
                        .noneMatch(unchecked -> reading.types().isSubtype(thrown, unchecked.asType())));
    }

    /** Whether code in the entity's package may name {@code type}. */
    static boolean isVisible(TypeElement type, Reading reading) {
        for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
            if (!isAccessible(around, reading)) {
                return false;
            }
        }
        return true;
    }

    boolean isAccessible(Element member) {
        return isAccessible(member, reading);
    }

    /** Whether code in the entity's package may name {@code member}. */
    static boolean isAccessible(Element member, Reading reading) {
        if (member.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        return !member.getModifiers().contains(Modifier.PRIVATE)
                && reading.elements().getPackageOf(member).equals(reading.home());
    }
}
