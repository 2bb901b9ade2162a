package dev.stator.processor.draft;

import dev.stator.processor.problem.Position;
import java.util.List;

/**
 * What {@code @GlobalIndex} or {@code @LocalIndex} says.
 *
 * @param position where the annotation stands
 * @param name the index's name
 * @param hashKey of a local index, none
 * @param projection a constant of the annotation's enum
 */
public record IndexDraft(
        Position position,
        Named name,
        boolean isLocal,
        List<Named> hashKey,
        List<Named> rangeKey,
        Named projection,
        List<Named> include) {
    public IndexDraft {
        hashKey = List.copyOf(hashKey);
        rangeKey = List.copyOf(rangeKey);
        include = List.copyOf(include);
    }

    /** A string in an annotation, and where it stands. */
    public record Named(String text, Position position) {}
}
