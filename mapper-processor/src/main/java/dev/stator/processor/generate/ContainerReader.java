package dev.stator.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.ArrayValue;
import dev.stator.processor.model.ValueType.ListValue;
import dev.stator.processor.model.ValueType.MapValue;
import dev.stator.processor.model.ValueType.SetValue;
import dev.stator.processor.model.Wire;
import java.util.Arrays;
import javax.lang.model.element.Modifier;

/** The private methods that read containers. */
final class ContainerReader {
    private final Helpers helpers;
    private final ValueReader values;

    ContainerReader(Helpers helpers) {
        this.helpers = helpers;
        this.values = new ValueReader(helpers);
    }

    /** A method of this name that reads a container, or null where NULL is stored. */
    MethodSpec method(ValueType type, String name) {
        // private static List<Line> readListOfLine(ItemReader in) {
        //     if (in.isNull()) {
        //         return null;
        //     }
        //     …
        // }
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type.type())
                .addParameter(Library.ITEM_READER, "in")
                .addCode(CodeBlock.builder()
                        .beginControlFlow("if (in.isNull())")
                        .addStatement("return null")
                        .endControlFlow()
                        .build());
        return method.addCode(body(type)).build();
    }

    private CodeBlock body(ValueType type) {
        if (type instanceof ListValue list) {
            return elements(type, list.implementation(), list.element(), "list", "List", CodeBlock.of(""));
        } else if (type instanceof SetValue set) {
            return set.stored() == Wire.L
                    ? elements(type, set.implementation(), set.element(), "set", "List", CodeBlock.of(""))
                    : elements(type, set.implementation(), set.element(), "set", "Set", wire(set));
        } else if (type instanceof MapValue map) {
            return entries(map);
        } else if (type instanceof ArrayValue array) {
            return array(array);
        }
        throw new IllegalArgumentException(type + " is no container");
    }

    private static CodeBlock wire(SetValue set) {
        return CodeBlock.of("$T.$L", Library.ATTRIBUTE_TYPE, set.stored());
    }

    private CodeBlock elements(
            ValueType type, ClassName implementation, ValueType element, String name, String stored, CodeBlock wire) {
        // List<Line> list = new ArrayList<>(in.beginList());
        // while (in.nextElement()) {
        //     list.add(LineSchema.INSTANCE.readMap(in));
        // }
        // in.endList();
        // return list;
        TypeName local = Containers.local(type.type(), implementation, element.type());
        CodeBlock begin = CodeBlock.of("in.begin$L($L)", stored, wire);
        CodeBlock read = stored.equals("Set")
                ? values.readPresent(element)
                : Containers.held(implementation, element, values.read(element));
        return create(local, name, implementation, element.type(), begin)
                .beginControlFlow("while (in.nextElement())")
                .addStatement("$N.add($L)", name, read)
                .endControlFlow()
                .addStatement("in.end$L()", stored)
                .addStatement("return $N", name)
                .build();
    }

    private CodeBlock entries(MapValue map) {
        // Map<UUID, Line> map = new LinkedHashMap<>(capacity(in.beginMap()));
        // for (String key; (key = in.nextKey()) != null; ) {
        //     map.put(StringForm.toUUID(key), LineSchema.INSTANCE.readMap(in));
        // }
        // in.endMap();
        // return map;
        TypeName key = map.key().type();
        TypeName local = Containers.local(
                map.type(), map.implementation(), key, map.value().type());
        return create(local, "map", map.implementation(), key, CodeBlock.of("in.beginMap()"))
                .beginControlFlow("for ($T key; (key = in.nextKey()) != null; )", String.class)
                .addStatement(
                        "map.put($L, $L)",
                        MapKeys.read(map.key(), CodeBlock.of("key"), helpers),
                        Containers.held(map.implementation(), map.value(), values.read(map.value())))
                .endControlFlow()
                .addStatement("in.endMap()")
                .addStatement("return map")
                .build();
    }

    private static CodeBlock.Builder create(
            TypeName local, String name, ClassName implementation, TypeName key, CodeBlock begin) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (Containers.hasCapacity(implementation)) {
            return code.addStatement("$T $N = $L", local, name, Containers.sized(implementation, key, begin));
        }
        // in.beginList();
        // TreeSet<String> set = new TreeSet<>();
        return code.addStatement(begin)
                .addStatement("$T $N = $L", local, name, Containers.create(implementation, key, CodeBlock.of("")));
    }

    private CodeBlock array(ArrayValue value) {
        // int[] array = new int[in.beginList()];
        // int size = 0;
        // while (in.nextElement()) {
        //     if (size == array.length) {
        //         array = Arrays.copyOf(array, 2 * size + 1);
        //     }
        //     array[size++] = in.int32();
        // }
        // in.endList();
        // return size == array.length ? array : Arrays.copyOf(array, size);
        TypeName element = value.element().type();
        CodeBlock create = Containers.array(element, CodeBlock.of("in.beginList()"));
        return CodeBlock.builder()
                .addStatement("$T array = $L", ArrayTypeName.of(element), create)
                .addStatement("int size = 0")
                .beginControlFlow("while (in.nextElement())")
                .beginControlFlow("if (size == array.length)")
                .addStatement("array = $T.copyOf(array, 2 * size + 1)", Arrays.class)
                .endControlFlow()
                .addStatement("array[size++] = $L", values.read(value.element()))
                .endControlFlow()
                .addStatement("in.endList()")
                .addStatement("return size == array.length ? array : $T.copyOf(array, size)", Arrays.class)
                .build();
    }
}
