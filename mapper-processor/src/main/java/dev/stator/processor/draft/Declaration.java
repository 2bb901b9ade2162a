package dev.stator.processor.draft;

import dev.stator.processor.problem.Position;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How an annotated type is declared.
 *
 * @param kind {@code class}, {@code record}, {@code interface}, {@code enum} or {@code annotation type}
 * @param isFinal whether no class can extend it
 * @param isInner whether an instance needs one of the class around it
 * @param hiddenBy the private type that it is inside of, or itself where it is private
 * @param marks where its annotations stand, by simple name
 */
public record Declaration(
        String kind,
        boolean isAbstract,
        boolean isSealed,
        boolean isFinal,
        boolean isInner,
        boolean isGeneric,
        Optional<String> hiddenBy,
        Map<String, Position> marks) {
    public Declaration {
        marks = Map.copyOf(marks);
    }

    /** Whether it has this annotation. */
    public boolean isMarked(String annotation) {
        return marks.containsKey(annotation);
    }

    /** Where this annotation stands. */
    public Position at(String annotation) {
        return Objects.requireNonNull(marks.get(annotation));
    }

    /** Whether it can have properties and instances of its own. */
    public boolean isClass() {
        return kind.equals("class") || kind.equals("record");
    }
}
