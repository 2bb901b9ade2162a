package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.EnumValue;
import dev.stator.processor.model.ValueType.ScalarValue;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that give the texts which properties have in keys, where the core cannot tell them from the value alone. */
final class TextForms {
    private final Handles handles;
    private final Helpers helpers;

    TextForms(Handles handles, Helpers helpers) {
        this.handles = handles;
        this.helpers = helpers;
    }

    /** Whether a value has the same text wherever it is: constants that are not renamed, instants that are not counted. */
    static boolean isPlain(Stored property) {
        ValueType held = HandleValue.of(property).value();
        if (held instanceof EnumValue constant) {
            return !constant.isRenamed();
        }
        Scalar scalar = ((ScalarValue) held).scalar();
        return scalar != Scalar.INSTANT_SECONDS && scalar != Scalar.INSTANT_MILLIS;
    }

    /** {@code statusText}. */
    static String name(Stored property) {
        return Names.local(List.of(property.name(), "text"));
    }

    List<MethodSpec> methods() {
        return handles.formed().stream().map(this::method).toList();
    }

    private MethodSpec method(Stored property) {
        // /** The text of {@code status} in a key. */
        // static String statusText(Status status) {
        //     return nameOfStatus(status);
        // }
        HandleValue value = HandleValue.of(property);
        String parameter = Names.local(List.of(property.name()));
        CodeBlock text = MapKeys.write(value.value(), Value.of("$N", parameter), helpers);
        return MethodSpec.methodBuilder(handles.form(property))
                .addJavadoc("The text of {@code $L} in a key.", property.name())
                .addModifiers(Modifier.STATIC)
                .returns(String.class)
                .addParameter(value.type(), parameter)
                .addStatement("return $L", text)
                .build();
    }
}
