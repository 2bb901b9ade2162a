package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.ArrayValue;
import dev.stator.processor.model.ValueType.ListValue;
import dev.stator.processor.model.ValueType.MapValue;
import dev.stator.processor.model.ValueType.SetValue;
import dev.stator.processor.model.Wire;
import javax.lang.model.element.Modifier;

/** The private methods that write containers. */
final class ContainerWriter {
    private final Helpers helpers;
    private final ValueWriter values;

    ContainerWriter(Helpers helpers) {
        this.helpers = helpers;
        this.values = new ValueWriter(helpers);
    }

    /** A method of this name that writes a container, which is not null. */
    MethodSpec method(ValueType type, String name) {
        // private static void writeListOfLine(List<Line> list, ItemWriter out) {
        //     …
        // }
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        if (type instanceof ListValue list) {
            method.addParameter(type.type(), "list").addCode(list(list.element(), "list", size(list)));
        } else if (type instanceof SetValue set) {
            method.addParameter(type.type(), "set")
                    .addCode(
                            set.stored() == Wire.L ? list(set.element(), "set", CodeBlock.of("set.size()")) : set(set));
        } else if (type instanceof MapValue map) {
            method.addParameter(type.type(), "map").addCode(map(map));
        } else if (type instanceof ArrayValue array) {
            method.addParameter(type.type(), "array")
                    .addCode(list(array.element(), "array", CodeBlock.of("array.length")));
        } else {
            throw new IllegalArgumentException(type + " is no container");
        }
        return method.addParameter(Library.ITEM_WRITER, "out").build();
    }

    /** An {@code Iterable} does not tell its size; the writer takes the number for a hint. */
    private static CodeBlock size(ListValue list) {
        TypeName type = list.type();
        boolean isIterable = type instanceof ParameterizedTypeName generic
                && generic.rawType().simpleName().equals("Iterable");
        return CodeBlock.of(isIterable ? "0" : "list.size()");
    }

    private CodeBlock list(ValueType element, String name, CodeBlock size) {
        // out.beginList(list.size());
        // for (Line element : list) {
        //     …
        // }
        // out.endList();
        return CodeBlock.builder()
                .addStatement("out.beginList($L)", size)
                .beginControlFlow("for ($T element : $N)", element.type(), name)
                .add(values.writeElement(element, "element"))
                .endControlFlow()
                .addStatement("out.endList()")
                .build();
    }

    private CodeBlock set(SetValue set) {
        // out.beginSet(AttributeType.SS, set.size());
        // for (String element : set) {
        //     out.string(requireElement(element));
        // }
        // out.endSet();
        return CodeBlock.builder()
                .addStatement("out.beginSet($T.$L, set.size())", Library.ATTRIBUTE_TYPE, set.stored())
                .beginControlFlow("for ($T element : set)", set.element().type())
                .add(values.writeSetElement(set.element(), "element"))
                .endControlFlow()
                .addStatement("out.endSet()")
                .build();
    }

    private CodeBlock map(MapValue map) {
        // out.beginMap(map.size());
        // for (var entry : map.entrySet()) {
        //     out.key(requireKey(entry.getKey()).toString());
        //     Line element = entry.getValue();
        //     …
        // }
        // out.endMap();
        Value key = Value.of("requireKey(entry.getKey())");
        return CodeBlock.builder()
                .addStatement("out.beginMap(map.size())")
                .beginControlFlow("for (var entry : map.entrySet())")
                .addStatement("out.key($L)", MapKeys.write(map.key(), key, helpers))
                .addStatement("$T element = entry.getValue()", map.value().type())
                .add(values.writeElement(map.value(), "element"))
                .endControlFlow()
                .addStatement("out.endMap()")
                .build();
    }
}
