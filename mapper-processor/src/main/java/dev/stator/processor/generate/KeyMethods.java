package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of a schema that make keys. */
final class KeyMethods {
    private final TypeModel model;
    private final TableModel table;
    private final List<Stored> properties;
    private final Handles handles;

    KeyMethods(TypeModel model, TableModel table, Handles handles) {
        this.model = model;
        this.table = table;
        this.properties = properties(table);
        this.handles = handles;
    }

    /** The properties of a table's key, in order. */
    static List<Stored> properties(TableModel table) {
        return Stream.concat(Stream.of(table.hashKey()), table.rangeKey().stream())
                .toList();
    }

    /** {@code String customerId, String orderId}; their names are taken from {@code names}. */
    static List<ParameterSpec> parameters(TableModel table, Scope names) {
        return properties(table).stream()
                .map(property -> ParameterSpec.builder(
                                property.type(), names.take(Names.local(List.of(property.name()))))
                        .build())
                .toList();
    }

    /** {@code customerId, orderId}. */
    static CodeBlock arguments(List<ParameterSpec> parameters) {
        return parameters.stream()
                .map(parameter -> CodeBlock.of("$N", parameter))
                .collect(CodeBlock.joining(", "));
    }

    MethodSpec key() {
        // public static Key<Order> key(String customerId, String orderId) {
        //     return INSTANCE.newKey(0, customerId, 1, orderId);
        // }
        List<ParameterSpec> parameters = parameters(table, new Scope());
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (int i = 0; i < parameters.size(); i++) {
            int ordinal = handles.of(properties.get(i)).ordinal();
            arguments.add(i == 0 ? "$L, $N" : ", $L, $N", ordinal, parameters.get(i));
        }
        return MethodSpec.methodBuilder("key")
                .addJavadoc(
                        "The key of one item.\n\n@throws $T if an attribute of the key is null or empty\n",
                        Library.INVALID_KEY)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Library.generic(Library.KEY, model.type()))
                .addParameters(parameters)
                .addStatement("return $L.newKey($L)", Names.INSTANCE, arguments.build())
                .build();
    }

    MethodSpec keyOf() {
        // @Override
        // public Key<Order> keyOf(Order value) {
        //     return key(value.customerId(), value.orderId());
        // }
        CodeBlock arguments = properties.stream()
                .map(property -> ProductWriter.access("value", property.getter()))
                .collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("keyOf")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Library.generic(Library.KEY, model.type()))
                .addParameter(model.type(), "value")
                .addStatement("return key($L)", arguments)
                .build();
    }
}
