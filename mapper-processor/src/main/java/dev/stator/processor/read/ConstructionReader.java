package dev.stator.processor.read;

import com.palantir.javapoet.TypeName;
import dev.stator.processor.model.Construction;
import dev.stator.processor.model.Construction.ByBuilder;
import dev.stator.processor.model.Construction.ByConstructor;
import dev.stator.processor.model.Construction.BySetters;
import dev.stator.processor.model.Property.Member;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.read.Fields.Typed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds how an instance is made. In this order: a record's constructor; a builder, where Lombok makes one; setters; a builder; a
 * constructor whose parameters are the properties.
 */
final class ConstructionReader {
    /** What javac calls a parameter whose name is not in the class file. */
    private static final Pattern NAMELESS = Pattern.compile("arg\\d+");

    private final TypeElement type;
    private final Reading reading;
    private final Members members;
    private final List<Typed> properties;
    private final List<Typed> stored;
    /** What each way lacks, for the message where there is none. */
    private final List<String> lacks = new ArrayList<>();

    private final Throwing throwing;

    ConstructionReader(TypeElement type, Reading reading) {
        this.type = type;
        this.reading = reading;
        this.members = new Members(type, reading);
        this.properties =
                Fields.of(type, reading).stream().filter(Typed::isProperty).toList();
        this.stored = properties.stream()
                .filter(property -> property.leftOut().isEmpty())
                .toList();
        this.throwing = new Throwing(stored.stream().map(Typed::name).toList());
    }

    Optional<Construction> read() {
        if (type.getKind() == ElementKind.RECORD) {
            constructors().stream().filter(this::isMatching).forEach(reading.mentions()::add);
            return Optional.of(
                    new ByConstructor(properties.stream().map(Typed::name).toList()));
        }
        Optional<Construction> builder = builder();
        if (builder.isPresent() && Lombok.makesBuilder(type)) {
            return builder;
        }
        throwing.setters(members.access());
        return setters().or(() -> builder).or(this::constructor);
    }

    private Optional<Construction> setters() {
        Optional<ExecutableElement> constructor = constructors().stream()
                .filter(each -> each.getParameters().isEmpty())
                .findFirst();
        if (constructor.isEmpty()) {
            lacks.add("Setters: there is no constructor without parameters that generated code can call.");
            return Optional.empty();
        }
        Map<String, Member> setters = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (Typed property : stored) {
            members.setter(property.field(), property.type())
                    .ifPresentOrElse(
                            setter -> setters.put(property.name(), setter), () -> missing.add(property.name()));
        }
        if (!missing.isEmpty()) {
            lacks.add("Setters: there is none for " + Describe.list(missing) + copying(missing) + ".");
            return Optional.empty();
        }
        reading.mentions().add(constructor.get());
        return Optional.of(new BySetters(setters));
    }

    /** What to do where a method looks like a setter but may make a copy. */
    private String copying(List<String> missing) {
        return stored.stream()
                .filter(property -> missing.contains(property.name()))
                .flatMap(property -> members.copying(property.field(), property.type()).stream())
                .findFirst()
                .map(method -> "; " + method + "(…) returns " + Describe.name(type)
                        + ", so it may make a copy: a setter returns void, or its name begins with set and the field is not"
                        + " final")
                .orElse("");
    }

    private Optional<Construction> builder() {
        throwing.factories(members.access());
        List<ExecutableElement> factories = members.access().plainStatics().stream()
                .filter(method -> method.getReturnType() instanceof DeclaredType made
                        && !isEntity(made)
                        && Access.isVisible((TypeElement) made.asElement(), reading))
                .sorted(Comparator.comparing(method -> method.getSimpleName().contentEquals("builder") ? 0 : 1))
                .toList();
        for (ExecutableElement factory : factories) {
            Optional<Construction> construction = builder(factory, (DeclaredType) factory.getReturnType());
            if (construction.isPresent()) {
                return construction;
            }
        }
        if (factories.isEmpty()) {
            lacks.add("Builder: there is no static method without parameters that returns one.");
        }
        return Optional.empty();
    }

    private Optional<Construction> builder(ExecutableElement factory, DeclaredType builder) {
        Members methods = new Members(builder, reading);
        throwing.setters(methods.access());
        throwing.methods(
                methods.access(), method -> isEntity(methods.signature(method).getReturnType()));
        Optional<ExecutableElement> build = methods.access().plain().stream()
                .filter(method -> isEntity(methods.signature(method).getReturnType()))
                .min(Comparator.comparing(
                        method -> method.getSimpleName().contentEquals("build") ? "" : method.toString()));
        if (build.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> setters = new HashMap<>();
        Set<String> chained = new HashSet<>();
        List<String> missing = new ArrayList<>();
        for (Typed property : stored) {
            Optional<ExecutableElement> setter = methods.builderSetter(property.name(), property.type());
            if (setter.isEmpty()) {
                missing.add(property.name());
                continue;
            }
            setters.put(property.name(), setter.get().getSimpleName().toString());
            TypeMirror next = methods.signature(setter.get()).getReturnType();
            if (next.getKind() == TypeKind.DECLARED && reading.types().isAssignable(next, builder)) {
                chained.add(property.name());
            }
        }
        if (!missing.isEmpty()) {
            lacks.add("Builder: " + Describe.type(builder) + " has no method for " + Describe.list(missing) + ".");
            return Optional.empty();
        }
        reading.mentions().add(builder);
        reading.mentions().add(factory);
        reading.mentions().add(build.get());
        return Optional.of(new ByBuilder(
                TypeName.get(builder),
                factory.getSimpleName().toString(),
                setters,
                chained,
                build.get().getSimpleName().toString()));
    }

    private boolean isEntity(TypeMirror made) {
        return made.getKind() != TypeKind.VOID
                && !made.getKind().isPrimitive()
                && reading.types().isSubtype(reading.types().erasure(made), type.asType());
    }

    private Optional<Construction> constructor() {
        List<ExecutableElement> matching =
                constructors().stream().filter(this::isMatching).toList();
        if (matching.size() > 1) {
            reading.problem(
                    Problem.AMBIGUOUS_CONSTRUCTOR,
                    reading.at(type),
                    Describe.name(type),
                    matching.stream().map(Describe::parameters).collect(Collectors.joining(" and ")));
            return Optional.empty();
        }
        if (matching.size() == 1) {
            reading.mentions().add(matching.get(0));
            return Optional.of(new ByConstructor(matching.get(0).getParameters().stream()
                    .map(parameter -> parameter.getSimpleName().toString())
                    .toList()));
        }
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> members.access().isAccessible(constructor))
                .filter(constructor -> constructor.getParameters().isEmpty() || isMatching(constructor))
                .filter(constructor -> Access.isThrowing(constructor, reading))
                .forEach(constructor -> throwing.add(type.getSimpleName() + Describe.parameters(constructor)));
        String wanted = stored.stream()
                .map(property -> Describe.type(property.type()) + " " + property.name())
                .collect(Collectors.joining(", ", "(", ")"));
        lacks.add(
                isNameless()
                        ? "Constructor: the class file does not name its parameters; compile it with -parameters, or make it a"
                                + " record."
                        : "Constructor: none that generated code can call has the parameters " + wanted + ".");
        throwing.sentence().ifPresent(lacks::add);
        reading.problem(Problem.NO_CONSTRUCTION, reading.at(type), Describe.name(type), String.join(" ", lacks));
        return Optional.empty();
    }

    /** Whether the parameters are the stored properties, in any order, and perhaps ignored ones. */
    private boolean isMatching(ExecutableElement constructor) {
        Map<String, TypeMirror> wanted = new HashMap<>();
        properties.forEach(property -> wanted.put(property.name(), property.type()));
        Set<String> given = new HashSet<>();
        for (VariableElement parameter : constructor.getParameters()) {
            String name = parameter.getSimpleName().toString();
            if (!wanted.containsKey(name) || !reading.types().isSameType(wanted.get(name), parameter.asType())) {
                return false;
            }
            given.add(name);
        }
        return stored.stream().allMatch(property -> given.contains(property.name()));
    }

    /** Whether a constructor was compiled without the names of its parameters, so that none can be matched. */
    private boolean isNameless() {
        return !reading.isSource(type)
                && constructors().stream()
                        .map(ExecutableElement::getParameters)
                        .anyMatch(parameters -> !parameters.isEmpty()
                                && parameters.stream()
                                        .allMatch(each -> NAMELESS.matcher(each.getSimpleName())
                                                .matches()));
    }

    private List<ExecutableElement> constructors() {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> Access.isCallable(constructor, reading))
                .toList();
    }
}
