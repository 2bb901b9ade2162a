package dev.stator.schema;

import dev.stator.schema.GeneratedAttribute.CreatedAt;
import dev.stator.schema.GeneratedAttribute.Expiry;
import dev.stator.schema.GeneratedAttribute.Version;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an entity whose values Stator generates when an item is written. Immutable.
 *
 * <pre>{@code
 * OrderTable.SCHEMA.generation().version();      // Optional[Version[ordinal=3, start=1, step=1, …]]
 * }</pre>
 */
public final class Generation {
    /** That of an entity that has no such attribute. */
    public static final Generation NONE = new Generation(List.of(), false);

    private final List<GeneratedAttribute> attributes;
    private final boolean idsInKey;
    private final @Nullable Version version;
    private final @Nullable CreatedAt created;
    private final @Nullable Expiry expiry;

    private Generation(List<GeneratedAttribute> attributes, boolean idsInKey) {
        this.attributes = attributes;
        this.idsInKey = idsInKey;
        this.version = find(Version.class);
        this.created = find(CreatedAt.class);
        this.expiry = find(Expiry.class);
    }

    /** That of an entity with these attributes; called by generated code. */
    public static Generation of(GeneratedAttribute... attributes) {
        return new Generation(List.of(attributes), false);
    }

    /** The same of an entity that also has ids which are parts of its key, and no attributes; called by generated code. */
    public Generation withIdsInKey() {
        return new Generation(attributes, true);
    }

    private <A> @Nullable A find(Class<A> type) {
        return attributes.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    /** Whether nothing is generated. */
    public boolean isEmpty() {
        return attributes.isEmpty() && !idsInKey;
    }

    /** Whether ids are parts of the key, which {@link TableSchema#keyOf(Object, NewIds)} makes. */
    public boolean hasIdsInKey() {
        return idsInKey;
    }

    /** The attributes, in the order of their declaration. */
    public List<GeneratedAttribute> attributes() {
        return attributes;
    }

    /** The version, if there is one. */
    public Optional<Version> version() {
        return Optional.ofNullable(version);
    }

    /** When an item was first stored, if there is such an attribute. */
    public Optional<CreatedAt> created() {
        return Optional.ofNullable(created);
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
