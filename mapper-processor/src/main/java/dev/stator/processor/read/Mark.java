package dev.stator.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** An annotation that stands on an element. */
record Mark(Element element, AnnotationMirror mirror) {
    /** The annotation of this name on {@code element}. */
    static Optional<Mark> on(Element element, String annotation) {
        return all(element).stream()
                .filter(mark -> mark.name().equals(annotation))
                .findFirst();
    }

    /** Every annotation on {@code element}. */
    static List<Mark> all(Element element) {
        List<Mark> marks = new ArrayList<>();
        element.getAnnotationMirrors().forEach(mirror -> marks.add(new Mark(element, mirror)));
        return marks;
    }

    /** The annotations of this name on {@code element}, those inside its container included. */
    static List<Mark> repeated(Element element, String annotation, String container) {
        List<Mark> marks = new ArrayList<>();
        on(element, annotation).ifPresent(marks::add);
        on(element, container).ifPresent(list -> {
            for (AnnotationValue inner : list.list("value")) {
                marks.add(new Mark(element, (AnnotationMirror) inner.getValue()));
            }
        });
        return marks;
    }

    /** The annotation's qualified name. */
    String name() {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    String simpleName() {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    String string(String name) {
        return String.valueOf(value(name).getValue());
    }

    long number(String name) {
        return ((Number) value(name).getValue()).longValue();
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(value(name).getValue());
    }

    /** The name of an enum's constant. */
    String constant(String name) {
        return value(name).getValue() instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : string(name);
    }

    /** A class; empty where it does not exist. */
    Optional<TypeMirror> type(String name) {
        return value(name).getValue() instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
    }

    /** The values of an array, of one element where one was written without braces. */
    List<AnnotationValue> list(String name) {
        List<AnnotationValue> values = new ArrayList<>();
        if (value(name).getValue() instanceof List<?> list) {
            list.forEach(value -> values.add((AnnotationValue) value));
        }
        return values;
    }

    /** The value as it is written; null where it is left to the default. */
    @Nullable
    AnnotationValue written(String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** The names of the values that are written. */
    List<String> written() {
        return mirror.getElementValues().keySet().stream()
                .map(value -> value.getSimpleName().toString())
                .toList();
    }

    private AnnotationValue value(String name) {
        AnnotationValue written = written(name);
        if (written != null) {
            return written;
        }
        return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .map(ExecutableElement::getDefaultValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("@" + simpleName() + " has no '" + name + "'"));
    }
}
