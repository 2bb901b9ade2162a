package dev.stator.processor.read;

import com.palantir.javapoet.TypeName;
import dev.stator.processor.model.SimpleName;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Names as a message shows them. */
final class Describe {
    private Describe() {}

    /** {@code Map<String, List<Line>>}: the type without packages and annotations. */
    static String type(TypeMirror type) {
        return SimpleName.of(TypeName.get(type));
    }

    /** {@code Order.Line}: the type without its package. */
    static String name(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? name(outer) + "." + type.getSimpleName()
                : type.getSimpleName().toString();
    }

    /** {@code (String city, int zip)}. */
    static String parameters(ExecutableElement executable) {
        return executable.getParameters().stream()
                .map(parameter -> type(parameter.asType()) + " " + parameter.getSimpleName())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** {@code annotation type}, {@code enum}. */
    static String kind(ElementKind kind) {
        return switch (kind) {
            case ANNOTATION_TYPE -> "annotation type";
            case INTERFACE -> "interface";
            case ENUM -> "enum";
            case RECORD -> "record";
            default -> "class";
        };
    }

    /** {@code 'a', 'b' and 'c'}. */
    static String list(List<String> names) {
        if (names.size() == 1) {
            return "'" + names.get(0) + "'";
        }
        return names.subList(0, names.size() - 1).stream().collect(Collectors.joining("', '", "'", "'")) + " and '"
                + names.get(names.size() - 1) + "'";
    }
}
