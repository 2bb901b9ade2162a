package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.model.ValueType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What the attributes of a type are written to. */
enum Target {
    /** The writer {@code out}, of any format. */
    WRITER("write", Modifier.PUBLIC, Chunks.SIZE) {
        @Override
        ParameterSpec parameter() {
            return ParameterSpec.builder(Library.ITEM_WRITER, "out").build();
        }

        @Override
        Destination destination(ValueType type) {
            return Destination.WRITER;
        }

        @Override
        CodeBlock begin(List<Leaf> leaves) {
            return CodeBlock.of("");
        }

        @Override
        CodeBlock put(Leaf leaf, int ordinal, CodeBlock write) {
            // out.attribute(NAMES, 4);
            // out.number(value.total());
            return CodeBlock.builder()
                    .addStatement("out.attribute($L, $L)", Names.NAMES, ordinal)
                    .addStatement(write)
                    .build();
        }
    },
    /** The SDK's map {@code item}: scalars directly, containers and documents through a writer. */
    ITEM("writeItem", Modifier.PROTECTED, Chunks.ITEM_SIZE) {
        @Override
        ParameterSpec parameter() {
            return ParameterSpec.builder(Library.ITEM, "item").build();
        }

        @Override
        Destination destination(ValueType type) {
            return type.wire().isScalar() ? Destination.STORED : Destination.WRITER;
        }

        @Override
        CodeBlock begin(List<Leaf> leaves) {
            // AttributeValueWriter out = new AttributeValueWriter(item);
            return leaves.stream().allMatch(Target::isScalar)
                    ? CodeBlock.of("")
                    : CodeBlock.builder()
                            .addStatement("$1T out = new $1T(item)", Library.ATTRIBUTE_VALUE_WRITER)
                            .build();
        }

        @Override
        CodeBlock put(Leaf leaf, int ordinal, CodeBlock write) {
            // item.put("total", StoredValue.number(value.total()));
            if (isScalar(leaf)) {
                return CodeBlock.builder()
                        .addStatement("item.put($S, $L)", leaf.storedName(), write)
                        .build();
            }
            // out.key("lines");
            // writeListOfLine(lines, out);
            return CodeBlock.builder()
                    .addStatement("out.key($S)", leaf.storedName())
                    .addStatement(write)
                    .build();
        }
    };

    /** The name of the method that writes to it. */
    final String method;

    final Modifier visibility;

    /** The number of attributes in each method that a big type is written in. */
    final int chunk;

    Target(String method, Modifier visibility, int chunk) {
        this.method = method;
        this.visibility = visibility;
        this.chunk = chunk;
    }

    /** It, as a parameter. */
    abstract ParameterSpec parameter();

    /** How a value of this type is written to it. */
    abstract Destination destination(ValueType type);

    /** What a method that writes these attributes begins with. */
    abstract CodeBlock begin(List<Leaf> leaves);

    /** The statements that write an attribute, of which {@code write} writes the value. */
    abstract CodeBlock put(Leaf leaf, int ordinal, CodeBlock write);

    private static boolean isScalar(Leaf leaf) {
        return leaf.property().value().wire().isScalar();
    }
}
