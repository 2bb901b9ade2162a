package styles;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.SetAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.item.StringForm;
import dev.stator.schema.Schema;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Fixed} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>levels<td>levels<td>Set&#60;Level&#62;<td>SS<td>
 * <tr><td>mark<td>mark<td>Optional&#60;Character&#62;<td>S<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class FixedSchema extends Schema<Fixed> {
    private static final AttributeNames NAMES = AttributeNames.of("levels", "mark");

    /**
     * The one instance.
     */
    public static final FixedSchema INSTANCE = new FixedSchema();

    private FixedSchema() {
        super(Fixed.class, NAMES);
    }

    @Override
    public Fixed read(ItemReader in) {
        Set<Level> levels = null;
        Optional<Character> mark = Optional.empty();
        byte ignored = 0;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                levels = readSetOfLevel(in);
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                mark = Optional.ofNullable(StringForm.toCharacter(in.string()));
                attribute = in.next(NAMES, 2);
            }
        }
        if (levels == null) {
            levels = new LinkedHashSet<>();
        }
        return new Fixed(levels, mark, ignored);
    }

    @Override
    protected Fixed readItem(Map<String, AttributeValue> item) {
        Set<Level> levels = null;
        Optional<Character> mark = Optional.empty();
        byte ignored = 0;
        AttributeValueReader in = new AttributeValueReader(item);
        AttributeValue stored;
        if (in.find("levels")) {
            levels = readSetOfLevel(in);
        }
        if ((stored = item.get("mark")) != null) {
            mark = Optional.ofNullable(StringForm.toCharacter(StoredValue.string(stored)));
        }
        if (levels == null) {
            levels = new LinkedHashSet<>();
        }
        return new Fixed(levels, mark, ignored);
    }

    @Override
    public void write(Fixed value, ItemWriter out) {
        Set<Level> levels = value.getLevels();
        if (levels != null && !levels.isEmpty()) {
            out.attribute(NAMES, 0);
            writeSetOfLevel(levels, out);
        }
        Optional<Character> mark = value.getMark();
        if (mark != null && mark.isPresent()) {
            out.attribute(NAMES, 1);
            out.string(String.valueOf(mark.get()));
        }
    }

    @Override
    protected void writeItem(Fixed value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        Set<Level> levels = value.getLevels();
        if (levels != null && !levels.isEmpty()) {
            out.key("levels");
            writeSetOfLevel(levels, out);
        }
        Optional<Character> mark = value.getMark();
        if (mark != null && mark.isPresent()) {
            item.put("mark", StoredValue.string(String.valueOf(mark.get())));
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> writeSetOfLevel((Set<Level>) value, out);
            case 1 -> out.string(String.valueOf((char) value));
            case 2 -> out.string(nameOfLevel((Level) value));
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> readSetOfLevel(in);
            case 1 -> StringForm.toCharacter(in.string());
            case 2 -> toLevel(in.symbol());
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    private static Set<Level> readSetOfLevel(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Set<Level> set = new LinkedHashSet<>(capacity(in.beginSet(AttributeType.SS)));
        while (in.nextElement()) {
            set.add(toLevel(in.symbol()));
        }
        in.endSet();
        return set;
    }

    private static Level toLevel(String name) {
        if (name == null) {
            return null;
        }
        return switch (name) {
            case "1" -> Level.LOW;
            case "2" -> Level.HIGH;
            case "UNKNOWN" -> Level.UNKNOWN;
            default -> Level.UNKNOWN;
        };
    }

    private static void writeSetOfLevel(Set<Level> set, ItemWriter out) {
        out.beginSet(AttributeType.SS, set.size());
        for (Level element : set) {
            out.string(nameOfLevel(requireElement(element)));
        }
        out.endSet();
    }

    private static String nameOfLevel(Level constant) {
        return switch (constant) {
            case LOW -> "1";
            case HIGH -> "2";
            case UNKNOWN -> "UNKNOWN";
        };
    }

    /**
     * The handle of a {@link Fixed} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Fixed> {
        /**
         * The handle of the document at this path.
         */
        public Path(DocumentPath path) {
            super(path);
        }

        @Override
        protected <R> Path<R> moved(DocumentPath place) {
            return new Path<>(place);
        }

        /**
         * {@link Fixed#getLevels()}.
         */
        public SetAttribute<T, Set<Level>, Level> levels() {
            return new SetAttribute<>(path().then(INSTANCE, 0), DocumentPath.of(INSTANCE, 2));
        }

        /**
         * {@link Fixed#getMark()}.
         */
        public StringAttribute<T, Character> mark() {
            return new StringAttribute<>(path().then(INSTANCE, 1));
        }
    }
}
