package dev.stator.processor.draft;

import dev.stator.processor.problem.Position;
import java.util.List;

/**
 * What {@code @Table} and the index annotations beside it say.
 *
 * @param name the table's name without prefix
 * @param position where the name stands
 * @param stream a constant of the annotation's enum: what the table's stream keeps, or NONE
 */
public record TableDraft(String name, Position position, String stream, List<IndexDraft> indexes) {
    public TableDraft {
        indexes = List.copyOf(indexes);
    }
}
