package dev.stator.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** What the processor knows of Lombok, which changes classes while they are compiled. */
final class Lombok {
    private static final String PACKAGE = "lombok.";
    private static final Set<String> SETTERS =
            Set.of(PACKAGE + "Data", PACKAGE + "Setter", PACKAGE + "experimental.Accessors");
    private static final String NONE = "NONE";

    private Lombok() {}

    /** Whether Lombok gives {@code type} a builder. */
    static boolean makesBuilder(TypeElement type) {
        return builders(type).findAny().isPresent();
    }

    /** Whether Lombok makes a setter of {@code field}, under whatever name and with whatever result. */
    static boolean makesSetter(VariableElement field) {
        return Stream.of(field, field.getEnclosingElement())
                .flatMap(element -> Mark.all(element).stream())
                .map(Mark::name)
                .anyMatch(SETTERS::contains);
    }

    /** Whether Lombok changes {@code type}. */
    static boolean changes(TypeElement type) {
        return isMarked(type) || type.getEnclosedElements().stream().anyMatch(Lombok::isMarked);
    }

    /**
     * Whether {@code type} lacks a member that its annotations promise. A later round alone does not say that Lombok has run:
     * any processor that generates a source causes one.
     */
    static boolean owes(TypeElement type) {
        return owesAccessor(type) || owesBuilder(type) || owesConstructor(type);
    }

    private static boolean owesAccessor(TypeElement type) {
        boolean isGotten = has(type, "Getter") || has(type, "Data") || has(type, "Value");
        boolean isSet = has(type, "Setter") || has(type, "Data");
        return fields(type).anyMatch(field -> {
            boolean isFinal = field.getModifiers().contains(Modifier.FINAL);
            return (promises(field, "Getter", isGotten) && !hasMethod(type, field, 0))
                    || (promises(field, "Setter", isSet && !isFinal) && !hasMethod(type, field, 1));
        });
    }

    /** What the annotation on the field says, or else the one on its type. */
    private static boolean promises(VariableElement field, String annotation, boolean byType) {
        return Mark.on(field, PACKAGE + annotation)
                .map(mark -> !mark.constant("value").equals(NONE))
                .orElse(byType);
    }

    /** Whether there is an accessor; a prefix of the field's name may have been cut off, as {@code @Accessors} does. */
    private static boolean hasMethod(TypeElement type, VariableElement field, int parameters) {
        String name = field.getSimpleName().toString().toLowerCase(Locale.ROOT);
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getParameters().size() == parameters)
                .map(method -> method.getSimpleName().toString())
                .flatMap(method -> Stream.of(method, method.replaceFirst("^(get|is|set)", "")))
                .filter(Predicate.not(String::isEmpty))
                .anyMatch(method -> name.endsWith(method.toLowerCase(Locale.ROOT)));
    }

    private static boolean owesBuilder(TypeElement type) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
        return builders(type)
                .map(mark -> mark.string("builderMethodName"))
                .anyMatch(name -> !name.isEmpty()
                        && methods.stream()
                                .noneMatch(method -> method.getSimpleName().contentEquals(name)));
    }

    /** The annotations that make a builder; they may stand on a constructor or on a method. */
    private static Stream<Mark> builders(TypeElement type) {
        Stream<Element> members = type.getEnclosedElements().stream()
                .filter(ExecutableElement.class::isInstance)
                .map(Element.class::cast);
        return Stream.concat(Stream.of(type), members)
                .flatMap(element -> Stream.of("lombok.Builder", "lombok.experimental.SuperBuilder")
                        .map(name -> Mark.on(element, name))
                        .flatMap(Optional::stream));
    }

    private static boolean owesConstructor(TypeElement type) {
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        boolean hasPlain = constructors.stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty());
        boolean hasOther = constructors.stream()
                .anyMatch(constructor -> !constructor.getParameters().isEmpty());
        return (has(type, "NoArgsConstructor") && !hasPlain)
                || (has(type, "AllArgsConstructor")
                        && !hasOther
                        && fields(type).anyMatch(field -> !field.getModifiers().contains(Modifier.FINAL)));
    }

    /** The fields that Lombok sees: those whose name begins with $ are its own. */
    private static Stream<VariableElement> fields(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .filter(field -> !field.getSimpleName().toString().startsWith("$"));
    }

    private static boolean has(TypeElement type, String annotation) {
        return Mark.on(type, PACKAGE + annotation).isPresent();
    }

    private static boolean isMarked(Element element) {
        return Mark.all(element).stream().anyMatch(mark -> mark.name().startsWith(PACKAGE));
    }
}
