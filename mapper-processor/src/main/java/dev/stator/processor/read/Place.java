package dev.stator.processor.read;

import dev.stator.processor.problem.Position;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** A position as the compiler knows it. */
record Place(
        Element element,
        @Nullable AnnotationMirror mirror,
        @Nullable AnnotationValue value) implements Position {
    @Override
    public void print(Messager messager, String message) {
        if (mirror == null) {
            messager.printMessage(Kind.ERROR, message, element);
        } else if (value == null) {
            messager.printMessage(Kind.ERROR, message, element, mirror);
        } else {
            messager.printMessage(Kind.ERROR, message, element, mirror, value);
        }
    }

    /** Tells the same place in another round, whose elements are other objects. */
    @Override
    public String toString() {
        return element.getEnclosingElement() + "." + element + " " + mirror + " " + value;
    }
}
