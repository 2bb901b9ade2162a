package dev.stator.processor.problem;

import javax.annotation.processing.Messager;

/** A place in the source where a message can stand: an annotation's value, an annotation, a field or a type. */
public interface Position {
    /** Prints an error here. */
    void print(Messager messager, String message);
}
