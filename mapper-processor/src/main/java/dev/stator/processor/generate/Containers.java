package dev.stator.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.OptionalValue;
import dev.stator.processor.model.ValueType.SetValue;
import java.util.Set;

/** How the containers of the JDK are made. */
final class Containers {
    private static final Set<String> LISTS_WITH_CAPACITY = Set.of("ArrayList", "ArrayDeque", "Vector");
    private static final Set<String> TABLES_WITH_CAPACITY =
            Set.of("HashSet", "LinkedHashSet", "HashMap", "LinkedHashMap", "Hashtable", "ConcurrentHashMap");

    private static final Set<String> WITHOUT_NULL = Set.of(
            "ArrayDeque",
            "ConcurrentLinkedQueue",
            "ConcurrentLinkedDeque",
            "TreeSet",
            "ConcurrentSkipListSet",
            "Hashtable",
            "ConcurrentHashMap",
            "ConcurrentSkipListMap");

    private Containers() {}

    /** {@code requireHeld(in.string(), "ArrayDeque")}, where the container cannot hold the null that may be read. */
    static CodeBlock held(ClassName implementation, ValueType element, CodeBlock read) {
        return WITHOUT_NULL.contains(implementation.simpleName()) && !(element instanceof OptionalValue)
                ? CodeBlock.of("requireHeld($L, $S)", read, implementation.simpleName())
                : read;
    }

    /** {@code new LinkedHashSet<>()}. */
    static CodeBlock empty(SetValue set) {
        return create(set.implementation(), set.element().type(), CodeBlock.of(""));
    }

    /** {@code new LinkedHashMap<>(capacity(in.beginMap()))}; a class without a capacity takes none. */
    static CodeBlock sized(ClassName implementation, TypeName key, CodeBlock size) {
        if (LISTS_WITH_CAPACITY.contains(implementation.simpleName())) {
            return create(implementation, key, size);
        }
        return create(implementation, key, CodeBlock.of("capacity($L)", size));
    }

    /** Whether {@link #sized} uses the size. */
    static boolean hasCapacity(ClassName implementation) {
        return LISTS_WITH_CAPACITY.contains(implementation.simpleName())
                || TABLES_WITH_CAPACITY.contains(implementation.simpleName());
    }

    /** An enum's own containers know their enum. */
    static CodeBlock create(ClassName implementation, TypeName key, CodeBlock arguments) {
        return switch (implementation.simpleName()) {
            case "EnumSet" -> CodeBlock.of("$T.noneOf($T.class)", implementation, key);
            case "EnumMap" -> CodeBlock.of("new $T<>($T.class)", implementation, key);
            default -> CodeBlock.of("new $T<>($L)", implementation, arguments);
        };
    }

    /** The type that a local of a container has: the declared one, unless a wildcard keeps elements from being added. */
    static TypeName local(TypeName declared, ClassName implementation, TypeName... arguments) {
        boolean isOpen = !(declared instanceof ParameterizedTypeName generic)
                || generic.rawType().simpleName().equals("Iterable")
                || generic.typeArguments().stream().anyMatch(WildcardTypeName.class::isInstance);
        return isOpen ? ParameterizedTypeName.get(implementation, arguments) : declared;
    }

    /** {@code new Line[size]}, {@code new Line[size][]}. */
    static CodeBlock array(TypeName component, CodeBlock size) {
        StringBuilder more = new StringBuilder();
        TypeName element = component;
        while (element instanceof ArrayTypeName array) {
            more.append("[]");
            element = array.componentType();
        }
        return CodeBlock.of("new $T[$L]$L", element, size, more);
    }
}
