package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.EnumValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The private members of a schema that its code asks for: methods for containers and enums, converters. Each is made once. */
final class Helpers {
    private final Scope methods;
    private final Scope constants;
    private final Map<ValueType, String> readers = new LinkedHashMap<>();
    private final Map<ValueType, String> writers = new LinkedHashMap<>();
    private final Map<ClassName, String> converters = new LinkedHashMap<>();
    private final List<MethodSpec> made = new ArrayList<>();

    /**
     * @param methods the names of the methods that the schema has
     * @param constants the names of the constants that the schema has
     */
    Helpers(Scope methods, Scope constants) {
        this.methods = methods;
        this.constants = constants;
    }

    /** The method that reads a container. */
    String containerReader(ValueType type) {
        return method(
                readers,
                type,
                "read" + Names.inWords(type.type()),
                name -> List.of(new ContainerReader(this).method(type, name)));
    }

    /** The method that writes a container. */
    String containerWriter(ValueType type) {
        return method(
                writers,
                type,
                "write" + Names.inWords(type.type()),
                name -> List.of(new ContainerWriter(this).method(type, name)));
    }

    /** The method that gives the constant for a stored name. */
    String enumReader(EnumValue type) {
        String wish = "to" + type.type().simpleName();
        return method(readers, type, wish, name -> new EnumMethods(type, name, methods).readers());
    }

    /** The stored name of a constant: {@code status.name()}, or where constants are renamed {@code nameOfStatus(status)}. */
    CodeBlock enumName(EnumValue type, Value constant) {
        if (!type.isRenamed()) {
            return constant.call("name");
        }
        String wish = "nameOf" + type.type().simpleName();
        String method = method(writers, type, wish, name -> new EnumMethods(type, name, methods).writers());
        return CodeBlock.of("$N($L)", method, constant.code());
    }

    /** The name of a method, which is made where it is asked for first, in front of those that it asks for itself. */
    private String method(
            Map<ValueType, String> known, ValueType type, String wish, Function<String, List<MethodSpec>> maker) {
        String found = known.get(type);
        if (found != null) {
            return found;
        }
        String name = methods.take(wish);
        known.put(type, name);
        int place = made.size();
        made.addAll(place, maker.apply(name));
        return name;
    }

    /** The constant that holds a converter. */
    String converter(ClassName type) {
        return converters.computeIfAbsent(type, converter -> constants.take(Names.converter(converter)));
    }

    /** The constants of the converters. */
    List<FieldSpec> fields() {
        // private static final MoneyConverter MONEY_CONVERTER = new MoneyConverter();
        return converters.entrySet().stream()
                .map(converter -> FieldSpec.builder(converter.getKey(), converter.getValue())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", converter.getKey())
                        .build())
                .toList();
    }

    /** The methods, each before those that it uses. */
    List<MethodSpec> methods() {
        return made;
    }
}
