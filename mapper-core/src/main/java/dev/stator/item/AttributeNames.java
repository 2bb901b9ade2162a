package dev.stator.item;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frozen names of an entity's attributes; the position of each is its ordinal.
 *
 * <pre>{@code
 * static final AttributeNames NAMES = AttributeNames.of("customerId", "orderId", "total");
 * }</pre>
 */
public final class AttributeNames {
    private final String[] names;

    /** What the DynamoDB JSON format keeps for these names; made when it is first needed. */
    volatile @Nullable JsonNames json;

    /** What {@link WireReader} keeps for these names; made when it is first needed. */
    volatile @Nullable WireNames wire;

    private AttributeNames(String[] names) {
        this.names = names;
    }

    /** The names, in the order of their ordinals. */
    public static AttributeNames of(String... names) {
        return new AttributeNames(names.clone());
    }

    /** The name with this ordinal. */
    public String name(int ordinal) {
        return names[ordinal];
    }

    /** The number of names. */
    public int size() {
        return names.length;
    }

    /** All names, in the order of their ordinals. */
    public List<String> asList() {
        return List.of(names);
    }

    @Override
    public String toString() {
        return Arrays.toString(names);
    }
}
