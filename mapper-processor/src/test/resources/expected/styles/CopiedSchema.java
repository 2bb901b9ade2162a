package styles;

import dev.stator.expression.DocumentPath;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * How {@link Copied} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>name<td>name<td>String<td>S<td>
 * <tr><td>count<td>count<td>int<td>N<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class CopiedSchema extends Schema<Copied> {
    private static final AttributeNames NAMES = AttributeNames.of("name", "count");

    /**
     * The one instance.
     */
    public static final CopiedSchema INSTANCE = new CopiedSchema();

    /**
     * {@link Copied#name()}.
     */
    public static final StringAttribute<Copied, String> NAME = new StringAttribute<>(DocumentPath.of(INSTANCE, 0));

    /**
     * {@link Copied#count()}.
     */
    public static final NumberAttribute<Copied, Integer> COUNT = new NumberAttribute<>(DocumentPath.of(INSTANCE, 1));

    private CopiedSchema() {
        super(Copied.class, NAMES);
    }

    @Override
    public Copied read(ItemReader in) {
        Copied.Builder builder = Copied.builder();
        for (int attribute; (attribute = in.next(NAMES)) >= 0; ) {
            switch (attribute) {
                case 0 -> builder = builder.withName(in.string());
                case 1 -> builder = builder.withCount(in.int32());
            }
        }
        return builder.build();
    }

    @Override
    public void write(Copied value, ItemWriter out) {
        String name = value.name();
        if (name != null) {
            out.attribute(NAMES, 0);
            out.string(name);
        }
        out.attribute(NAMES, 1);
        out.number(value.count());
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.number((int) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }
}
