package dev.stator.processor.read;

import com.palantir.javapoet.ClassName;
import dev.stator.processor.model.AtRest;
import dev.stator.processor.model.AtRest.Compressed;
import dev.stator.processor.model.AtRest.Each;
import dev.stator.processor.model.AtRest.Encrypted;
import dev.stator.processor.model.AtRest.Inside;
import dev.stator.processor.model.AtRest.Offloaded;
import dev.stator.processor.model.AtRest.Transformed;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.ArrayValue;
import dev.stator.processor.model.ValueType.ConvertedValue;
import dev.stator.processor.model.ValueType.DocumentValue;
import dev.stator.processor.model.ValueType.ListValue;
import dev.stator.processor.model.ValueType.MapValue;
import dev.stator.processor.model.ValueType.OptionalValue;
import dev.stator.processor.model.ValueType.ScalarValue;
import dev.stator.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads how a property's values leave the JVM: by its own annotations, and by those in the documents that it holds. */
final class AtRestReader {
    private static final List<String> ANNOTATIONS = List.of(Names.COMPRESSED, Names.ENCRYPTED, Names.S3_BACKED);

    private final Reading reading;

    AtRestReader(Reading reading) {
        this.reading = reading;
    }

    Optional<AtRest> read(VariableElement field, ValueType value) {
        Optional<AtRest> inside = inside(value);
        if (!isMarked(field)) {
            return inside;
        }
        inside.ifPresent(found -> twice(field, found));
        return Optional.of(transformed(field, isLazy(value)));
    }

    /** A value that is transformed as a whole cannot have a part that is transformed before. */
    private void twice(VariableElement field, AtRest inside) {
        for (String annotation : ANNOTATIONS) {
            Mark.on(field, annotation)
                    .ifPresent(mark -> reading.problem(
                            Problem.PROTECTED_INSIDE,
                            reading.at(mark),
                            mark.simpleName(),
                            field.getSimpleName(),
                            String.join(".", document(inside).simpleNames()),
                            mark.simpleName()));
        }
    }

    private static ClassName document(AtRest inside) {
        return inside instanceof Each each ? document(each.element()) : ((Inside) inside).document();
    }

    private static boolean isMarked(VariableElement field) {
        return ANNOTATIONS.stream()
                .anyMatch(annotation -> Mark.on(field, annotation).isPresent());
    }

    private static boolean isLazy(ValueType value) {
        return value instanceof OptionalValue optional
                ? isLazy(optional.value())
                : value instanceof ScalarValue scalar && scalar.scalar().isLazy();
    }

    private static Transformed transformed(VariableElement field, boolean lazy) {
        return new Transformed(
                Mark.on(field, Names.COMPRESSED)
                        .map(mark -> new Compressed(
                                mark.constant("value"), mark.number("minimumBytes"), mark.number("maxBytes"))),
                Mark.on(field, Names.ENCRYPTED).map(mark -> new Encrypted(mark.isTrue("deterministic"))),
                Mark.on(field, Names.S3_BACKED)
                        .map(mark -> new Offloaded(mark.string("store"), mark.number("inlineBytes"), lazy)));
    }

    /** What is transformed of the documents that a value holds. */
    private Optional<AtRest> inside(ValueType value) {
        if (value instanceof DocumentValue document) {
            return isReached(document.type()) ? Optional.of(new Inside(document.type())) : Optional.empty();
        } else if (value instanceof ListValue list) {
            return inside(list.element()).map(Each::new);
        } else if (value instanceof ArrayValue array) {
            return inside(array.element()).map(Each::new);
        } else if (value instanceof ValueType.SetValue set) {
            return inside(set.element()).map(Each::new);
        } else if (value instanceof MapValue map) {
            return inside(map.value()).map(Each::new);
        } else if (value instanceof OptionalValue optional) {
            return inside(optional.value());
        }
        return value instanceof ConvertedValue converted ? inside(converted.stored()) : Optional.empty();
    }

    private boolean isReached(ClassName document) {
        @Nullable TypeElement type = reading.elements().getTypeElement(document.canonicalName());
        return type != null && isReached(type);
    }

    /** Whether a property of the document, or of a document in it, is transformed. */
    boolean isReached(TypeElement type) {
        return isReached(type, new HashSet<>());
    }

    private boolean isReached(TypeElement type, Set<TypeElement> seen) {
        if (!seen.add(type)) {
            return false;
        }
        return Fields.of(type, reading).stream()
                        .filter(field -> field.leftOut().isEmpty())
                        .anyMatch(field -> isMarked(field.field()) || isReached(field.type(), seen))
                || type.getPermittedSubclasses().stream().anyMatch(permitted -> isReached(permitted, seen));
    }

    private boolean isReached(TypeMirror type, Set<TypeElement> seen) {
        if (type instanceof ArrayType array) {
            return isReached(array.getComponentType(), seen);
        }
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        return (ValueReader.isDocument((TypeElement) declared.asElement())
                        && isReached((TypeElement) declared.asElement(), seen))
                || declared.getTypeArguments().stream().anyMatch(argument -> isReached(argument, seen));
    }
}
