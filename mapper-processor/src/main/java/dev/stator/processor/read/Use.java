package dev.stator.processor.read;

import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.problem.Position;
import dev.stator.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The property whose type is being read.
 *
 * @param property its name, which is the subject of a message
 * @param type its whole type
 * @param codec a constant of the annotation's enum
 * @param converters the converters that led here: one that is met again would convert for ever
 */
record Use(
        Reading reading, String property, TypeMirror type, Position position, String codec, List<String> converters) {
    Use {
        converters = List.copyOf(converters);
    }

    /** The stored form that the codec chooses. */
    Scalar form(Scalar scalar) {
        if (scalar != Scalar.INSTANT) {
            return scalar;
        }
        return switch (codec) {
            case "EPOCH_SECONDS" -> Scalar.INSTANT_SECONDS;
            case "EPOCH_MILLIS" -> Scalar.INSTANT_MILLIS;
            default -> Scalar.INSTANT;
        };
    }

    /** The converters that led here, and this one. */
    List<String> through(String converter) {
        List<String> longer = new ArrayList<>(converters);
        longer.add(converter);
        return longer;
    }

    Optional<ValueType> unsupported(TypeMirror part) {
        return unsupported(part, Advice.of(part, reading.types()));
    }

    Optional<ValueType> unsupported(TypeMirror part, String advice) {
        boolean isClear = part.getKind() == TypeKind.WILDCARD || reading.types().isSameType(part, type);
        String about = isClear ? advice : Describe.type(part) + ": " + advice;
        return problem(Problem.UNSUPPORTED_TYPE, about);
    }

    Optional<ValueType> setElement(TypeMirror part, String why) {
        return problem(Problem.SET_ELEMENT, why);
    }

    Optional<ValueType> mapKey(TypeMirror part, String why) {
        return problem(Problem.MAP_KEY, why);
    }

    private Optional<ValueType> problem(Problem problem, String why) {
        if (converters.isEmpty()) {
            reading.problem(problem, position, property, Describe.type(type), why);
        } else {
            String converter = converters.get(converters.size() - 1);
            reading.problem(Problem.CONVERTER_STORED, position, converter, Describe.type(type), why);
        }
        return Optional.empty();
    }
}
