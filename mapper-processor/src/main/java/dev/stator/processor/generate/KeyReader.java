package dev.stator.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.stator.processor.model.KeyTemplate.Placeholder;
import dev.stator.processor.model.Property.Composed;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.EnumValue;
import dev.stator.processor.model.ValueType.ScalarValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statements that read the properties which are parts of the table's key. */
final class KeyReader {
    private static final ArrayTypeName STRINGS = ArrayTypeName.of(ClassName.get(String.class));

    private final Handles handles;
    private final Helpers helpers;
    private final Variables variables;
    private final Map<String, CodeBlock> shared = new HashMap<>();

    KeyReader(Handles handles, Helpers helpers, Variables variables) {
        this.handles = handles;
        this.helpers = helpers;
        this.variables = variables;
        declareShared();
    }

    /** Whether a property is in the key more than once, so that its text must be kept to be compared. */
    static boolean hasShared(Handles handles) {
        return !sharedProperties(handles).isEmpty();
    }

    private static Set<Stored> sharedProperties(Handles handles) {
        Set<Stored> once = new HashSet<>();
        Set<Stored> more = new HashSet<>();
        for (Composed key : handles.composed()) {
            if (!key.isDerived()) {
                for (Placeholder placeholder : key.template().placeholders()) {
                    if (!once.add(placeholder.property())) {
                        more.add(placeholder.property());
                    }
                }
            }
        }
        return more;
    }

    private void declareShared() {
        // String customerIdText = null;
        for (Stored property : sharedProperties(handles)) {
            shared.put(
                    property.name(),
                    variables.declare(ClassName.get(String.class), TextForms.name(property), CodeBlock.of("null")));
        }
    }

    /**
     * @param text the expression that reads the attribute
     */
    CodeBlock read(Composed key, CodeBlock text, Part part) {
        // String[] pk = PK_TEMPLATE.split(in.string());
        // customerId = pk[0];
        List<Placeholder> placeholders = key.template().placeholders();
        CodeBlock split = CodeBlock.of("$N.split($L)", handles.template(key), text);
        if (placeholders.isEmpty()) {
            return CodeBlock.builder().addStatement(split).build();
        }
        String parts = variables.local(handles.method(key));
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T $N = $L", STRINGS, parts, split);
        for (int i = 0; i < placeholders.size(); i++) {
            Stored property = placeholders.get(i).property();
            CodeBlock stored = CodeBlock.of("$N[$L]", parts, i);
            CodeBlock same = shared.get(property.name());
            if (same != null) {
                // customerIdText = requireSame(customerIdText, pk[0], "customerId");
                code.addStatement("$L = requireSame($L, $L, $S)", same, same, stored, property.name());
                stored = same;
            }
            code.addStatement(part.set(property, value(property, stored)));
        }
        return code.build();
    }

    /** {@code requireWritten(NumberForm.int64(sk[0]), sk[0])}. */
    private CodeBlock value(Stored property, CodeBlock text) {
        CodeBlock value = MapKeys.read(property.value(), text, helpers);
        if (isOneToOne(property.value())) {
            return value;
        }
        return TextForms.isPlain(property)
                ? CodeBlock.of("requireWritten($L, $L)", value, text)
                : CodeBlock.of("requireWritten($L, $L, $T::$L)", value, text, handles.schema(), handles.form(property));
    }

    /** Whether no two texts are read as one value. */
    private static boolean isOneToOne(ValueType type) {
        if (type instanceof EnumValue constant) {
            return constant.fallback().isEmpty();
        }
        Scalar scalar = ((ScalarValue) type).scalar();
        return scalar == Scalar.STRING || scalar == Scalar.CHAR || scalar == Scalar.BOOLEAN;
    }
}
