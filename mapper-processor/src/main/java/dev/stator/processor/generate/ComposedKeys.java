package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.stator.processor.model.KeyTemplate.Placeholder;
import dev.stator.processor.model.Property.Composed;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.ValueType.OptionalValue;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a schema has for the attributes that are made of properties: their templates, and methods that make their texts. */
final class ComposedKeys {
    private final Handles handles;

    ComposedKeys(Handles handles) {
        this.handles = handles;
    }

    List<FieldSpec> templates() {
        // static final KeyTemplate PK_TEMPLATE = KeyTemplate.of("CUST#{customerId}");
        return handles.composed().stream()
                .map(key -> FieldSpec.builder(
                                Library.KEY_TEMPLATE, handles.template(key), Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($S)", Library.KEY_TEMPLATE, key.template())
                        .build())
                .toList();
    }

    List<MethodSpec> methods() {
        return handles.composed().stream().map(this::method).toList();
    }

    private MethodSpec method(Composed key) {
        // /** The text of {@code PK}. */
        // static KeyParts pk(String customerId) {
        //     return PK_TEMPLATE.begin().part(customerId);
        // }
        Scope names = new Scope();
        List<Stored> properties = key.template().properties();
        List<ParameterSpec> parameters =
                properties.stream().map(property -> parameter(property, names)).toList();
        CodeBlock.Builder text = CodeBlock.builder().add("$N.begin()", handles.template(key));
        for (Placeholder placeholder : key.template().placeholders()) {
            Stored property = placeholder.property();
            text.add(".part($N", parameters.get(properties.indexOf(property)));
            text.add(TextForms.isPlain(property) ? ")" : ", $T::$L)", form(property));
        }
        return MethodSpec.methodBuilder(handles.method(key))
                .addJavadoc("The text of $L.", SchemaDoc.code(key.storedName()))
                .addModifiers(Modifier.STATIC)
                .returns(Library.KEY_PARTS)
                .addParameters(parameters)
                .addStatement("return $L", text.build())
                .build();
    }

    /** {@code OrderSchema::statusText}. */
    private Object[] form(Stored property) {
        return TextForms.isPlain(property) ? new Object[0] : new Object[] {handles.schema(), handles.form(property)};
    }

    /** {@code Status status}; of an optional, what it holds. */
    static ParameterSpec parameter(Stored property, Scope names) {
        return ParameterSpec.builder(
                        HandleValue.of(property).parameterType(property),
                        names.take(Names.local(List.of(property.name()))))
                .build();
    }

    /** {@code pk(value.customerId())}. */
    CodeBlock of(Composed key, String object) {
        CodeBlock arguments = key.template().properties().stream()
                .map(property -> {
                    CodeBlock value = ProductWriter.access(object, property.getter());
                    return property.value() instanceof OptionalValue ? CodeBlock.of("orNull($L)", value) : value;
                })
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$N($L)", handles.method(key), arguments);
    }
}
