package dev.stator.processor.read;

import com.palantir.javapoet.ClassName;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.Constant;
import dev.stator.processor.model.ValueType.EnumValue;
import dev.stator.processor.problem.Position;
import dev.stator.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the constants of an enum. It has no annotation of its own, so its rules are checked here, where it is used. */
final class EnumReader {
    private final Reading reading;

    EnumReader(Reading reading) {
        this.reading = reading;
    }

    Optional<ValueType> read(TypeElement type) {
        List<Element> elements = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .<Element>map(member -> member)
                .toList();
        List<Constant> constants = new ArrayList<>();
        Map<String, String> byStored = new HashMap<>();
        boolean isClean = true;
        for (Element element : elements) {
            reading.mentions().add(element);
            Constant constant = constant(element);
            constants.add(constant);
            String other = byStored.putIfAbsent(constant.storedName(), constant.name());
            if (other != null) {
                reading.problem(
                        Problem.ENUM_NAME_TWICE,
                        field(element),
                        other,
                        constant.name(),
                        Describe.name(type),
                        constant.storedName());
                isClean = false;
            }
        }
        isClean &= hasNamesOnly(elements);
        isClean &= hasOneDefault(type, elements);
        Optional<String> fallback = elements.stream()
                .filter(element -> Mark.on(element, Names.ENUM_DEFAULT).isPresent())
                .map(element -> element.getSimpleName().toString())
                .findFirst();
        return isClean ? Optional.of(new EnumValue(ClassName.get(type), constants, fallback)) : Optional.empty();
    }

    private boolean hasNamesOnly(List<Element> constants) {
        boolean isClean = true;
        for (Element constant : constants) {
            Optional<Mark> field = Mark.on(constant, Names.FIELD);
            for (String option : List.of("writeNull", "codec")) {
                if (field.isPresent() && field.get().written(option) != null) {
                    reading.problem(
                            Problem.ENUM_FIELD, reading.at(field.get(), option), constant.getSimpleName(), option);
                    isClean = false;
                }
            }
        }
        return isClean;
    }

    private boolean hasOneDefault(TypeElement type, List<Element> constants) {
        @Nullable Element first = null;
        boolean isClean = true;
        for (Element constant : constants) {
            Optional<Mark> mark = Mark.on(constant, Names.ENUM_DEFAULT);
            if (mark.isPresent() && first != null) {
                reading.problem(
                        Problem.ENUM_DEFAULT_TWICE,
                        reading.at(mark.get()),
                        constant.getSimpleName(),
                        Describe.name(type),
                        first.getSimpleName());
                isClean = false;
            } else if (mark.isPresent()) {
                first = constant;
            }
        }
        return isClean;
    }

    private Position field(Element constant) {
        return Mark.on(constant, Names.FIELD)
                .map(mark -> reading.at(mark, "value"))
                .orElseGet(() -> reading.at(constant));
    }

    private static Constant constant(Element element) {
        String name = element.getSimpleName().toString();
        String stored =
                Mark.on(element, Names.FIELD).map(mark -> mark.string("value")).orElse("");
        return new Constant(name, stored.isEmpty() ? name : stored);
    }
}
