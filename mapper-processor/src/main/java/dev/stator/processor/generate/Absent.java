package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.OptionalValue;
import dev.stator.processor.model.ValueType.ScalarValue;
import java.util.Optional;

/** What a property is where the item lacks it: null, zero, false, or an empty optional. */
final class Absent {
    private Absent() {}

    static CodeBlock of(ValueType type) {
        if (type instanceof OptionalValue) {
            return empty(ClassName.get(Optional.class));
        } else if (type instanceof ScalarValue scalar && scalar.scalar().isOptional()) {
            return empty(ScalarReader.type(scalar.scalar()));
        }
        return of(type.type());
    }

    static CodeBlock of(TypeName type) {
        if (!type.isPrimitive()) {
            return CodeBlock.of("null");
        } else if (type.equals(TypeName.CHAR)) {
            return CodeBlock.of("'\\0'");
        }
        return CodeBlock.of(type.equals(TypeName.BOOLEAN) ? "false" : "0");
    }

    private static CodeBlock empty(ClassName optional) {
        return CodeBlock.of("$T.empty()", optional);
    }
}
