package dev.stator.processor.model;

import dev.stator.processor.model.GeneratedValue.NewId;
import dev.stator.processor.model.Property.Stored;
import java.util.List;
import java.util.Optional;

/**
 * What happens to an item before it is written.
 *
 * @param generated the properties whose values are generated, in the order of their declaration
 * @param hook the method that is called before
 */
public record Saving(List<GeneratedValue> generated, Optional<Hook> hook) {
    public Saving {
        generated = List.copyOf(generated);
    }

    /**
     * A method of the entity without parameters.
     *
     * @param returnsEntity whether it returns what is stored; otherwise it returns nothing
     */
    public record Hook(String name, boolean returnsEntity) {}

    /** The id that is generated for this property, if one is. */
    public Optional<NewId> newId(Stored property) {
        return generated.stream()
                .filter(NewId.class::isInstance)
                .map(NewId.class::cast)
                .filter(id -> id.property().equals(property))
                .findFirst();
    }

    /** Whether writes are guarded by a version. */
    public boolean isVersioned() {
        return generated.stream().anyMatch(GeneratedValue.Version.class::isInstance);
    }
}
