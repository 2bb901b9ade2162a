package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.stator.processor.model.Property.Attribute;
import dev.stator.processor.model.Property.Composed;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a schema that make keys. */
final class KeyMethods {
    private final TypeModel model;
    private final TableModel table;
    private final Handles handles;

    KeyMethods(TypeModel model, TableModel table, Handles handles) {
        this.model = model;
        this.table = table;
        this.handles = handles;
    }

    /** {@code String customerId, String orderId}; their names are taken from {@code names}. */
    static List<ParameterSpec> parameters(TableModel table, Scope names) {
        return parameters(table.keyProperties(), names);
    }

    /** {@code Status status}; their names are taken from {@code names}. */
    static List<ParameterSpec> parameters(List<Stored> properties, Scope names) {
        return properties.stream()
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
        // Of templates: return INSTANCE.newKey(0, pk(customerId), 1, sk(orderId));
        List<ParameterSpec> parameters = parameters(table, new Scope());
        CodeBlock arguments = table.key().stream()
                .map(key -> CodeBlock.of("$L, $L", handles.of(key).ordinal(), value(key, parameters)))
                .collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("key")
                .addJavadoc(
                        "The key of one item.\n\n@throws $T if an attribute of the key is null or empty\n",
                        Library.INVALID_KEY)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Library.generic(Library.KEY, model.type()))
                .addParameters(parameters)
                .addStatement("return $L.newKey($L)", Names.INSTANCE, arguments)
                .build();
    }

    /** {@code customerId}, {@code pk(customerId)}. */
    private CodeBlock value(Attribute key, List<ParameterSpec> parameters) {
        List<Stored> properties = table.keyProperties();
        List<ParameterSpec> own = TableModel.properties(key)
                .map(property -> parameters.get(properties.indexOf(property)))
                .toList();
        return key instanceof Composed composed
                ? CodeBlock.of("$N($L)", handles.method(composed), arguments(own))
                : arguments(own);
    }

    MethodSpec keyOf() {
        // @Override
        // public Key<Order> keyOf(Order value) {
        //     return key(value.customerId(), value.orderId());
        // }
        CodeBlock arguments = table.keyProperties().stream()
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

    /** Of keys whose parts are ids that are generated. */
    MethodSpec keyOfNew() {
        // @Override
        // public Key<User> keyOf(User value, NewIds ids) {
        //     return key(ids.orNew(value.userId(), Id.RANDOM_UUID), value.site());
        // }
        CodeBlock arguments = table.keyProperties().stream()
                .map(property -> {
                    CodeBlock own = ProductWriter.access("value", property.getter());
                    return model.saving()
                            .newId(property)
                            .map(id -> CodeBlock.of("ids.orNew($L, $T.$L)", own, Library.ID, id.form()))
                            .orElse(own);
                })
                .collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("keyOf")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Library.generic(Library.KEY, model.type()))
                .addParameter(model.type(), "value")
                .addParameter(Library.NEW_IDS, "ids")
                .addStatement("return key($L)", arguments)
                .build();
    }
}
