package dev.stator.processor.model;

import com.palantir.javapoet.TypeName;

/** Types as messages and javadoc show them. */
public final class SimpleName {
    private SimpleName() {}

    /** {@code List<String>}: the type without packages. */
    public static String of(TypeName type) {
        return type.toString().replaceAll("(?<![\\w.])(?:[a-z_]\\w*\\.)+(?=[A-Z])", "");
    }
}
