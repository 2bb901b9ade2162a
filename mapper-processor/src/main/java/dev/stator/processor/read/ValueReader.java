package dev.stator.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.ArrayValue;
import dev.stator.processor.model.ValueType.DocumentValue;
import dev.stator.processor.model.ValueType.ListValue;
import dev.stator.processor.model.ValueType.MapValue;
import dev.stator.processor.model.ValueType.OptionalValue;
import dev.stator.processor.model.ValueType.ScalarValue;
import dev.stator.processor.model.ValueType.SetValue;
import dev.stator.processor.model.Wire;
import dev.stator.processor.read.Containers.Container;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Finds how a Java type is stored. Says what is wrong through its {@link Use}, and then the answer is empty. */
final class ValueReader {
    /** By the name of the type; of the three forms of Instant, the text. */
    private static final Map<String, Scalar> SCALARS = Stream.of(Scalar.values())
            .filter(scalar -> scalar != Scalar.INSTANT_SECONDS && scalar != Scalar.INSTANT_MILLIS)
            .collect(Collectors.toMap(Scalar::type, Function.identity()));

    private final Reading reading;
    private final Use use;

    ValueReader(Reading reading, Use use) {
        this.reading = reading;
        this.use = use;
    }

    Optional<ValueType> read(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            TypeElement box = reading.types().boxedClass(reading.types().getPrimitiveType(type.getKind()));
            Scalar scalar = SCALARS.get(box.getQualifiedName().toString());
            return scalar == null ? use.unsupported(type) : Optional.of(new ScalarValue(TypeName.get(type), scalar));
        }
        return switch (type.getKind()) {
            case ARRAY -> array((ArrayType) type);
            case DECLARED -> declared((DeclaredType) type);
            case WILDCARD -> bound((WildcardType) type);
            default -> use.unsupported(type);
        };
    }

    private Optional<ValueType> bound(WildcardType type) {
        TypeMirror bound = type.getExtendsBound();
        return bound == null ? use.unsupported(type) : read(bound);
    }

    private Optional<ValueType> array(ArrayType type) {
        TypeMirror component = type.getComponentType();
        if (component.getKind() == TypeKind.BYTE) {
            return Optional.of(new ScalarValue(TypeName.get(type), Scalar.BYTES));
        }
        if (component instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()) {
            return use.unsupported(type);
        }
        return element(component).map(element -> new ArrayValue(TypeName.get(type), element));
    }

    private Optional<ValueType> declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        Optional<Mark> convert = Mark.on(element, Names.CONVERT);
        if (convert.isPresent()) {
            return new ConverterReader(reading, use).read(convert.get(), type);
        }
        Scalar scalar = SCALARS.get(name);
        if (scalar != null) {
            return Optional.of(new ScalarValue(TypeName.get(type), use.form(scalar)));
        }
        if (isDocument(element)
                && !SealedReader.isTable(element)
                && element.getTypeParameters().isEmpty()) {
            return Optional.of(new DocumentValue(ClassName.get(element)));
        }
        if (!Access.isVisible(element, reading)) {
            return use.unsupported(type, "generated code cannot see it; make it at least package-private");
        }
        if (element.getKind() == ElementKind.ENUM) {
            return new EnumReader(reading).read(element);
        }
        if (name.equals("java.util.Optional")) {
            return optional(type);
        }
        Optional<Container> container = Containers.of(name);
        boolean isRaw =
                type.getTypeArguments().size() < element.getTypeParameters().size();
        return container.isEmpty() || isRaw ? use.unsupported(type) : container(type, container.get());
    }

    private Optional<ValueType> optional(DeclaredType type) {
        if (type.getTypeArguments().isEmpty()) {
            return use.unsupported(type);
        }
        return read(type.getTypeArguments().get(0)).flatMap(value -> {
            if (isOptional(value)) {
                return use.unsupported(type, "one Optional is enough");
            }
            return Optional.of(new OptionalValue(TypeName.get(type), value));
        });
    }

    private Optional<ValueType> container(DeclaredType type, Container container) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return switch (container.kind()) {
            case LIST ->
                element(arguments.get(0))
                        .map(element -> new ListValue(TypeName.get(type), container.implementation(), element));
            case SET -> element(arguments.get(0)).flatMap(element -> set(type, container, element));
            case MAP -> map(type, container);
        };
    }

    /** What a list, an array or a map may hold; {@code OptionalInt} and its like stand for properties only. */
    private Optional<ValueType> element(TypeMirror type) {
        return read(type).flatMap(value -> {
            if (value instanceof ScalarValue scalar && scalar.scalar().isOptional()) {
                return use.unsupported(type, "use Optional of the boxed type inside a container");
            }
            return Optional.of(value);
        });
    }

    private Optional<ValueType> set(DeclaredType type, Container container, ValueType element) {
        TypeMirror argument = type.getTypeArguments().get(0);
        if (element instanceof ScalarValue scalar && scalar.scalar() == Scalar.BYTES) {
            return use.setElement(type, "byte[] is equal to itself only; use ByteBuffer or SdkBytes");
        }
        if (element instanceof ArrayValue) {
            return use.setElement(type, "an array is equal to itself only; use a List");
        }
        if (element instanceof OptionalValue) {
            return use.setElement(type, "a set in DynamoDB has no empty elements; leave out the Optional");
        }
        if (container.isSorted() && !isComparable(argument)) {
            return use.setElement(type, Describe.type(argument) + " is not Comparable, so they have no order; use Set");
        }
        return Optional.of(
                new SetValue(TypeName.get(type), container.implementation(), element, setOf(element.wire())));
    }

    private Optional<ValueType> map(DeclaredType type, Container container) {
        TypeMirror keyType = type.getTypeArguments().get(0);
        Optional<ValueType> key = read(keyType);
        Optional<ValueType> value = element(type.getTypeArguments().get(1));
        if (key.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        boolean isText = key.get() instanceof ValueType.EnumValue
                || (key.get() instanceof ScalarValue scalar && scalar.scalar().isMapKey());
        if (!isText) {
            return use.mapKey(type, Describe.type(keyType) + " has no text form that can be read back; use String");
        }
        if (container.isSorted() && !isComparable(keyType)) {
            return use.mapKey(type, Describe.type(keyType) + " is not Comparable, so they have no order; use Map");
        }
        return Optional.of(new MapValue(TypeName.get(type), container.implementation(), key.get(), value.get()));
    }

    private boolean isComparable(TypeMirror type) {
        @Nullable TypeElement comparable = reading.elements().getTypeElement("java.lang.Comparable");
        TypeMirror bound = type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                ? wildcard.getExtendsBound()
                : type;
        return comparable != null
                && reading.types().isAssignable(bound, reading.types().erasure(comparable.asType()));
    }

    static boolean isDocument(TypeElement type) {
        return Mark.on(type, Names.DOCUMENT).isPresent()
                || Mark.on(type, Names.TABLE).isPresent();
    }

    private static boolean isOptional(ValueType value) {
        return value instanceof OptionalValue
                || (value instanceof ScalarValue scalar && scalar.scalar().isOptional());
    }

    private static Wire setOf(Wire element) {
        return switch (element) {
            case S -> Wire.SS;
            case N -> Wire.NS;
            case B -> Wire.BS;
            default -> Wire.L;
        };
    }
}
