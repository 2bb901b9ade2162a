package dev.stator.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.ConvertedValue;
import dev.stator.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads {@code @Convert} and the converter that it names. */
final class ConverterReader {
    private final Reading reading;
    private final Use use;

    ConverterReader(Reading reading, Use use) {
        this.reading = reading;
        this.use = use;
    }

    /** How {@code type} is stored by the converter that {@code convert} names. */
    Optional<ValueType> read(Mark convert, TypeMirror type) {
        Optional<TypeElement> named =
                convert.type("value").map(found -> (TypeElement) reading.types().asElement(found));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        TypeElement converter = named.get();
        Optional<DeclaredType> contract = contract(converter.asType());
        if (!isMakeable(converter, convert) || contract.isEmpty()) {
            return Optional.empty();
        }
        List<? extends TypeMirror> arguments = contract.get().getTypeArguments();
        if (arguments.size() != 2 || !reading.types().isSameType(arguments.get(0), boxed(type))) {
            String converted = arguments.isEmpty() ? "Object" : Describe.type(arguments.get(0));
            reading.problem(
                    Problem.CONVERTER_TYPE,
                    reading.at(convert, "value"),
                    use.property(),
                    Describe.type(type),
                    Describe.name(converter),
                    converted,
                    Describe.type(boxed(type)));
            return Optional.empty();
        }
        return stored(converter, convert, arguments.get(1))
                .map(stored -> new ConvertedValue(TypeName.get(type), ClassName.get(converter), stored));
    }

    private Optional<ValueType> stored(TypeElement converter, Mark convert, TypeMirror type) {
        String name = Describe.name(converter);
        reading.mentions().add(converter.asType());
        reading.mentions().add(type);
        Use inner =
                new Use(reading, use.property(), type, reading.at(convert, "value"), use.codec(), use.through(name));
        return use.converters().contains(name)
                ? inner.unsupported(type, "it is converted by '" + name + "' again")
                : new ValueReader(reading, inner).read(type);
    }

    private boolean isMakeable(TypeElement converter, Mark convert) {
        Optional<String> obstacle = obstacle(converter);
        obstacle.ifPresent(why ->
                reading.problem(Problem.CONVERTER_CLASS, reading.at(convert, "value"), Describe.name(converter), why));
        return obstacle.isEmpty();
    }

    private Optional<String> obstacle(TypeElement converter) {
        if (converter.getKind() != ElementKind.CLASS && converter.getKind() != ElementKind.RECORD) {
            return Optional.of("it is an " + Describe.kind(converter.getKind()) + "; name a class");
        }
        if (converter.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("it is abstract");
        }
        if (converter.getNestingKind().isNested() && !converter.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("it is an inner class; declare it static");
        }
        if (!Access.isVisible(converter, reading)) {
            return Optional.of("generated code in package " + reading.home() + " cannot see it");
        }
        Optional<ExecutableElement> constructor = ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
                .filter(each -> each.getParameters().isEmpty() && Access.isAccessible(each, reading))
                .findFirst();
        if (constructor.isEmpty()) {
            return Optional.of("it has no constructor without parameters that generated code can call");
        }
        return Access.isThrowing(constructor.get(), reading)
                ? Optional.of("its constructor throws a checked exception")
                : Optional.empty();
    }

    private TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? reading.types()
                        .boxedClass(reading.types().getPrimitiveType(type.getKind()))
                        .asType()
                : type;
    }

    /** {@code Converter<T, S>} with the arguments that the class gives it. */
    private Optional<DeclaredType> contract(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(Names.CONVERTER)) {
            return Optional.of(declared);
        }
        return reading.types().directSupertypes(type).stream()
                .flatMap(parent -> contract(parent).stream())
                .findFirst();
    }
}
