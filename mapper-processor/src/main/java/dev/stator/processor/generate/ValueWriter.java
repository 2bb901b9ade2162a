package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.ConvertedValue;
import dev.stator.processor.model.ValueType.DocumentValue;
import dev.stator.processor.model.ValueType.EnumValue;
import dev.stator.processor.model.ValueType.OptionalValue;
import dev.stator.processor.model.ValueType.ScalarValue;
import dev.stator.processor.model.ValueType.SetValue;
import dev.stator.processor.model.Wire;

/** The expression that writes a value. */
final class ValueWriter {
    private final Helpers helpers;
    private final Destination destination;

    /** Writes to where the writer {@code out} stands. */
    ValueWriter(Helpers helpers) {
        this(helpers, Destination.WRITER);
    }

    ValueWriter(Helpers helpers, Destination destination) {
        this.helpers = helpers;
        this.destination = destination;
    }

    /** Writes a value that is there: not null, no empty optional. One expression. */
    CodeBlock write(ValueType type, Value value) {
        if (type instanceof ScalarValue scalar) {
            return ScalarWriter.write(scalar.scalar(), value, destination);
        } else if (type instanceof EnumValue constants) {
            // out.string(status.name())
            return destination.put("string", helpers.enumName(constants, value));
        } else if (type instanceof DocumentValue document) {
            // LineSchema.INSTANCE.writeMap(line, out)
            return CodeBlock.of("$T.$L.writeMap($L, out)", Names.schema(document.type()), Names.INSTANCE, value.code());
        } else if (type instanceof ConvertedValue converted) {
            // out.string(requireStored(MONEY_CONVERTER.write(price), MONEY_CONVERTER))
            String converter = helpers.converter(converted.converter());
            return write(
                    converted.stored(),
                    Value.of("requireStored($N.write($L), $N)", converter, value.code(), converter));
        } else if (type instanceof OptionalValue optional) {
            // out.string(note.get())
            return write(optional.value(), Value.of("$L", value.call("get")));
        }
        // writeListOfLine(lines, out)
        return CodeBlock.of("$N($L, out)", helpers.containerWriter(type), value.code());
    }

    /** Writes an element of a list or a value of a map, which the local {@code name} holds; null and an empty optional as NULL. */
    CodeBlock writeElement(ValueType type, String name) {
        CodeBlock call = write(type, Value.of("$N", name));
        if (type.type().isPrimitive()) {
            return CodeBlock.builder().addStatement(call).build();
        }
        // if (element == null) {
        //     out.nullValue();
        // } else {
        //     out.string(element);
        // }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", isAbsent(type, name))
                .addStatement("out.nullValue()")
                .nextControlFlow("else")
                .addStatement(call)
                .endControlFlow()
                .build();
    }

    /** {@code note == null}, {@code note == null || note.isEmpty()}. */
    static CodeBlock isAbsent(ValueType type, String name) {
        return CodeBlock.of(isOptional(type) ? "$1N == null || $1N.isEmpty()" : "$N == null", name);
    }

    /** {@code note != null}, {@code note != null && note.isPresent()}. */
    static CodeBlock isPresent(ValueType type, String name) {
        return CodeBlock.of(isOptional(type) ? "$1N != null && $1N.isPresent()" : "$N != null", name);
    }

    /** Whether the value, if it is an empty set, is left out, because DynamoDB has none. */
    static boolean isSet(ValueType type) {
        return type instanceof OptionalValue optional
                ? isSet(optional.value())
                : type instanceof SetValue set && set.stored() != Wire.L;
    }

    /** {@code !tags.isEmpty()}, {@code !tags.get().isEmpty()}. */
    static CodeBlock isNotEmpty(ValueType type, String name) {
        return CodeBlock.of(type instanceof OptionalValue ? "!$N.get().isEmpty()" : "!$N.isEmpty()", name);
    }

    /** An element of a set: {@code requireElement(element)} throws for null, which a set cannot contain. */
    CodeBlock writeSetElement(ValueType type, String name) {
        return CodeBlock.builder()
                .addStatement(write(type, Value.of("requireElement($N)", name)))
                .build();
    }

    private static boolean isOptional(ValueType type) {
        return type instanceof OptionalValue
                || (type instanceof ScalarValue scalar && scalar.scalar().isOptional());
    }
}
