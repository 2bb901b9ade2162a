package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.ValueType;

/** The statements that write one attribute, or leave it out. */
final class AttributeWriter {
    private final Helpers helpers;
    private final Target target;

    AttributeWriter(Helpers helpers, Target target) {
        this.helpers = helpers;
        this.target = target;
    }

    /**
     * @param property that is the attribute
     * @param access the expression that gets its value
     * @param local a name for a local that holds it
     */
    CodeBlock write(Leaf leaf, Stored property, int ordinal, CodeBlock access, String local) {
        ValueType type = property.value();
        ValueWriter values = new ValueWriter(helpers, target.destination(type));
        if (property.type().isPrimitive()) {
            return target.put(leaf, ordinal, values.write(type, Value.of("$L", access)));
        }
        // String customerId = value.customerId();
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T $N = $L", property.type(), local, access);
        CodeBlock write = target.put(leaf, ordinal, values.write(type, Value.of("$N", local)));
        if (!property.writeNull()) {
            return code.add(ifPresent(type, local, write)).build();
        }
        CodeBlock writeNull = target.put(leaf, ordinal, target.destination(type).put("nullValue", CodeBlock.of("")));
        return code.add(orNull(type, local, write, writeNull)).build();
    }

    private static CodeBlock ifPresent(ValueType type, String local, CodeBlock write) {
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
                .add(write)
                .endControlFlow()
                .build();
    }

    private static CodeBlock orNull(ValueType type, String local, CodeBlock write, CodeBlock writeNull) {
        // if (note == null) {
        //     out.attribute(NAMES, 6);
        //     out.nullValue();
        // } else {
        //     out.attribute(NAMES, 6);
        //     out.string(note);
        // }
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ($L)", ValueWriter.isAbsent(type, local))
                .add(writeNull);
        if (ValueWriter.isSet(type)) {
            code.nextControlFlow("else if ($L)", ValueWriter.isNotEmpty(type, local));
        } else {
            code.nextControlFlow("else");
        }
        return code.add(write).endControlFlow().build();
    }
}
