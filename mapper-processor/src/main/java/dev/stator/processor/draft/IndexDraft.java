package dev.stator.processor.draft;

import dev.stator.processor.problem.Position;
import java.util.ArrayList;
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

    /** The attributes of its hash key that are made of properties, in order. */
    public List<ComposedDraft> composedHash() {
        return composed(hashKey, "PK");
    }

    /** The attributes of its range key that are made of properties, in order. */
    public List<ComposedDraft> composedRange() {
        return composed(rangeKey, "SK");
    }

    /** {@code GSI1PK}; a second one is {@code GSI1PK2}. */
    private List<ComposedDraft> composed(List<Named> keys, String suffix) {
        List<ComposedDraft> composed = new ArrayList<>();
        for (Named key : keys) {
            if (key.isTemplate()) {
                String number = composed.isEmpty() ? "" : String.valueOf(composed.size() + 1);
                Named stored = new Named(name.text() + suffix + number, key.position());
                composed.add(
                        new ComposedDraft(stored, isLocal ? "LocalIndex" : "GlobalIndex", TemplateDraft.of(key), true));
            }
        }
        return composed;
    }

    /** A string in an annotation, and where it stands. */
    public record Named(String text, Position position) {
        /** Whether it is a template and no name. */
        public boolean isTemplate() {
            return text.contains("{");
        }
    }
}
