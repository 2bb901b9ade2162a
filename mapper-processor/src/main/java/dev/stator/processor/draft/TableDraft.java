package dev.stator.processor.draft;

import dev.stator.processor.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @Table}, the templates of its key and the index annotations beside it say.
 *
 * @param name the table's name without prefix
 * @param position where the name stands
 * @param hashKey the template of the hash key
 * @param rangeKey the template of the range key
 * @param stream a constant of the annotation's enum: what the table's stream keeps, or NONE
 */
public record TableDraft(
        String name,
        Position position,
        Optional<ComposedDraft> hashKey,
        Optional<ComposedDraft> rangeKey,
        String stream,
        List<IndexDraft> indexes) {
    public TableDraft {
        indexes = List.copyOf(indexes);
    }

    /** The attributes of the table's key that are made of properties. */
    public List<ComposedDraft> composedKey() {
        List<ComposedDraft> composed = new ArrayList<>();
        hashKey.ifPresent(composed::add);
        rangeKey.ifPresent(composed::add);
        return composed;
    }

    /** The attributes of the indexes' keys that are made of properties. */
    public List<ComposedDraft> composedIndexKeys() {
        List<ComposedDraft> composed = new ArrayList<>();
        for (IndexDraft index : indexes) {
            composed.addAll(index.composedHash());
            composed.addAll(index.composedRange());
        }
        return composed;
    }

    /** Whether this property is a part of the table's key and no attribute itself. */
    public boolean isInKey(String property) {
        return composedKey().stream().anyMatch(key -> key.template().has(property));
    }
}
