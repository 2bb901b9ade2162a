package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.ValueType;

/** The statements that write one attribute, or leave it out. */
final class AttributeWriter {
    private final ValueWriter values;

    AttributeWriter(ValueWriter values) {
        this.values = values;
    }

    /**
     * @param property the property that is the attribute
     * @param access the expression that gets its value
     * @param local a name for a local that holds it
     */
    CodeBlock write(Stored property, int ordinal, CodeBlock access, String local) {
        ValueType type = property.value();
        if (property.type().isPrimitive()) {
            // out.attribute(NAMES, 4);
            // out.number(value.total());
            return present(ordinal, values.write(type, Value.of("$L", access)));
        }
        // String customerId = value.customerId();
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T $N = $L", property.type(), local, access);
        CodeBlock write = values.write(type, Value.of("$N", local));
        return code.add(
                        property.writeNull()
                                ? orNull(type, ordinal, local, write)
                                : ifPresent(type, ordinal, local, write))
                .build();
    }

    private static CodeBlock ifPresent(ValueType type, int ordinal, String local, CodeBlock write) {
        // if (tags != null && !tags.isEmpty()) {
        //     out.attribute(NAMES, 5);
        //     writeSetOfString(tags, out);
        // }
        CodeBlock.Builder condition = CodeBlock.builder().add(ValueWriter.isPresent(type, local));
        if (ValueWriter.isSet(type)) {
            condition.add(" && $L", ValueWriter.isNotEmpty(type, local));
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition.build())
                .add(present(ordinal, write))
                .endControlFlow()
                .build();
    }

    private static CodeBlock orNull(ValueType type, int ordinal, String local, CodeBlock write) {
        // if (note == null) {
        //     out.attribute(NAMES, 6);
        //     out.nullValue();
        // } else {
        //     out.attribute(NAMES, 6);
        //     out.string(note);
        // }
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ($L)", ValueWriter.isAbsent(type, local))
                .add(present(ordinal, CodeBlock.of("out.nullValue()")));
        if (ValueWriter.isSet(type)) {
            code.nextControlFlow("else if ($L)", ValueWriter.isNotEmpty(type, local));
        } else {
            code.nextControlFlow("else");
        }
        return code.add(present(ordinal, write)).endControlFlow().build();
    }

    private static CodeBlock present(int ordinal, CodeBlock write) {
        return CodeBlock.builder()
                .addStatement("out.attribute($L, $L)", Names.NAMES, ordinal)
                .addStatement(write)
                .build();
    }
}
