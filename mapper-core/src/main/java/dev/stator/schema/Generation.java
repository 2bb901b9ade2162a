package dev.stator.schema;

import dev.stator.schema.GeneratedAttribute.Expiry;
import dev.stator.schema.GeneratedAttribute.Version;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an entity whose values Stator generates when an item is written. Immutable.
 *
 * <pre>{@code
 * OrderTable.SCHEMA.generation().version();      // Optional[Version[ordinal=3, start=1, step=1]]
 * }</pre>
 */
public final class Generation {
    /** That of an entity that has no such attribute. */
    public static final Generation NONE = new Generation(List.of());

    private final List<GeneratedAttribute> attributes;
    private final @Nullable Version version;
    private final @Nullable Expiry expiry;

    private Generation(List<GeneratedAttribute> attributes) {
        this.attributes = attributes;
        this.version = find(Version.class);
        this.expiry = find(Expiry.class);
    }

    /** That of an entity with these attributes; called by generated code. */
    public static Generation of(GeneratedAttribute... attributes) {
        return new Generation(List.of(attributes));
    }

    private <A> @Nullable A find(Class<A> type) {
        return attributes.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return attributes.isEmpty();
    }

    /** All of them, in the order of their declaration. */
    public List<GeneratedAttribute> attributes() {
        return attributes;
    }

    /** The version, if there is one. */
    public Optional<Version> version() {
        return Optional.ofNullable(version);
    }

    /** When an item may be deleted, if there is such an attribute. */
    public Optional<Expiry> expiry() {
        return Optional.ofNullable(expiry);
    }

    /** {@code Generation[Version[…], CreatedAt[…]]}. */
    @Override
    public String toString() {
        return "Generation" + attributes;
    }
}
