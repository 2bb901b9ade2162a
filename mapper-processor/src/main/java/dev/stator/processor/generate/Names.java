package dev.stator.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** All names of generated classes and members, and the rules for those of locals. */
final class Names {
    static final String NAMES = "NAMES";
    static final String INSTANCE = "INSTANCE";
    static final String SCHEMA = "SCHEMA";
    static final String PATH = "Path";

    private Names() {}

    /** {@code Outer.Inner} to {@code Outer_InnerSchema}. */
    static ClassName schema(ClassName type) {
        return beside(type, "Schema");
    }

    /** {@code Outer.Inner} to {@code Outer_InnerTable}. */
    static ClassName table(ClassName type) {
        return beside(type, "Table");
    }

    /** {@code Outer.Inner} to {@code Outer_InnerSchema.Path}. */
    static ClassName path(ClassName type) {
        return schema(type).nestedClass(PATH);
    }

    /** {@code MoneyConverter} to {@code MONEY_CONVERTER}. */
    static String converter(ClassName converter) {
        return String.join("_", converter.simpleNames())
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    /** {@code [address, city]} to {@code addressCity}. */
    static String local(List<String> path) {
        return lowerFirst(path.get(0))
                + path.stream().skip(1).map(Names::upperFirst).collect(Collectors.joining());
    }

    /** {@code Order} to {@code order}. */
    static String local(ClassName type) {
        return lowerFirst(type.simpleName());
    }

    /** {@code Map<UUID, List<Line>>} to {@code MapOfUUIDToListOfLine}. */
    static String inWords(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return generic.rawType().simpleName()
                    + generic.typeArguments().stream().map(Names::inWords).collect(Collectors.joining("To", "Of", ""));
        }
        if (type instanceof ArrayTypeName array) {
            return "ArrayOf" + inWords(array.componentType());
        }
        if (type instanceof WildcardTypeName wildcard) {
            return inWords(wildcard.upperBounds().get(0));
        }
        return type instanceof ClassName name ? name.simpleName() : upperFirst(type.toString());
    }

    static String upperFirst(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A local that begins with a capital could hide a class or a constant. */
    private static String lowerFirst(String name) {
        boolean isUpper = name.equals(name.toUpperCase(Locale.ROOT));
        String local = isUpper
                ? name.toLowerCase(Locale.ROOT)
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return SourceVersion.isKeyword(local) || local.equals("yield") ? local + "_" : local;
    }

    private static ClassName beside(ClassName type, String suffix) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
    }
}
