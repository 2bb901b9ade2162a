package dev.stator.processor.model;

import dev.stator.processor.model.Property.Stored;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @Table} and the annotations beside it say.
 *
 * @param name the table's name without prefix
 * @param stream a constant of the annotation's enum: what the table's stream keeps, or NONE
 */
public record TableModel(
        String name, Stored hashKey, Optional<Stored> rangeKey, String stream, List<IndexModel> indexes) {
    public TableModel {
        indexes = List.copyOf(indexes);
    }
}
