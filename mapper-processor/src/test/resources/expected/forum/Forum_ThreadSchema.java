package forum;

import dev.stator.error.InvalidKeyException;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.ListAttribute;
import dev.stator.expression.NumberAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Forum.Thread} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>id<td>id<td>long<td>N<td>hash key
 * <tr><td>first<td>first<td>Comment<td>M<td>
 * <tr><td>pinned<td>pinned<td>Optional&#60;List&#60;Comment&#62;&#62;<td>L<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
final class Forum_ThreadSchema extends TableSchema<Forum.Thread> {
    private static final AttributeNames NAMES = AttributeNames.of("id", "first", "pinned");

    /**
     * The one instance.
     */
    public static final Forum_ThreadSchema INSTANCE = new Forum_ThreadSchema();

    private Forum_ThreadSchema() {
        super(
                Forum.Thread.class,
                NAMES,
                "threads",
                new KeyAttribute("id", AttributeType.N),
                null);
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<Forum.Thread> key(long id) {
        return INSTANCE.newKey(0, id);
    }

    @Override
    public Key<Forum.Thread> keyOf(Forum.Thread value) {
        return key(value.id());
    }

    @Override
    public Forum.Thread read(ItemReader in) {
        long id = 0;
        Comment first = null;
        Optional<List<Comment>> pinned = Optional.empty();
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                id = in.int64();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                first = CommentSchema.INSTANCE.readMap(in);
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                pinned = Optional.ofNullable(readListOfComment(in));
                attribute = in.next(NAMES, 3);
            }
        }
        return new Forum.Thread(id, first, pinned);
    }

    @Override
    protected Forum.Thread readItem(Map<String, AttributeValue> item) {
        long id = 0;
        Comment first = null;
        Optional<List<Comment>> pinned = Optional.empty();
        AttributeValueReader in = new AttributeValueReader(item);
        AttributeValue stored;
        if ((stored = item.get("id")) != null) {
            id = StoredValue.int64(stored);
        }
        if (in.find("first")) {
            first = CommentSchema.INSTANCE.readMap(in);
        }
        if (in.find("pinned")) {
            pinned = Optional.ofNullable(readListOfComment(in));
        }
        return new Forum.Thread(id, first, pinned);
    }

    @Override
    public void write(Forum.Thread value, ItemWriter out) {
        out.attribute(NAMES, 0);
        out.number(value.id());
        Comment first = value.first();
        if (first != null) {
            out.attribute(NAMES, 1);
            CommentSchema.INSTANCE.writeMap(first, out);
        }
        Optional<List<Comment>> pinned = value.pinned();
        if (pinned != null && pinned.isPresent()) {
            out.attribute(NAMES, 2);
            writeListOfComment(pinned.get(), out);
        }
    }

    @Override
    protected void writeItem(Forum.Thread value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        item.put("id", StoredValue.number(value.id()));
        Comment first = value.first();
        if (first != null) {
            out.key("first");
            CommentSchema.INSTANCE.writeMap(first, out);
        }
        Optional<List<Comment>> pinned = value.pinned();
        if (pinned != null && pinned.isPresent()) {
            out.key("pinned");
            writeListOfComment(pinned.get(), out);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.number((long) value);
            case 1 -> CommentSchema.INSTANCE.writeMap((Comment) value, out);
            case 2 -> writeListOfComment((List<Comment>) value, out);
            case 3 -> CommentSchema.INSTANCE.writeMap((Comment) value, out);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.int64();
            case 1 -> CommentSchema.INSTANCE.readMap(in);
            case 2 -> readListOfComment(in);
            case 3 -> CommentSchema.INSTANCE.readMap(in);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    private static List<Comment> readListOfComment(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        List<Comment> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(CommentSchema.INSTANCE.readMap(in));
        }
        in.endList();
        return list;
    }

    private static void writeListOfComment(List<Comment> list, ItemWriter out) {
        out.beginList(list.size());
        for (Comment element : list) {
            if (element == null) {
                out.nullValue();
            } else {
                CommentSchema.INSTANCE.writeMap(element, out);
            }
        }
        out.endList();
    }

    /**
     * The handle of a {@link Forum.Thread} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Forum.Thread> {
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
         * {@link Forum.Thread#id()}, hash key.
         */
        public NumberAttribute<T, Long> id() {
            return new NumberAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Forum.Thread#first()}.
         */
        public CommentSchema.Path<T> first() {
            return new CommentSchema.Path<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Forum.Thread#pinned()}.
         */
        public ListAttribute<T, List<Comment>, Comment, CommentSchema.Path<T>> pinned() {
            return new ListAttribute<>(path().then(INSTANCE, 2),
                    new CommentSchema.Path<>(DocumentPath.of(INSTANCE, 3)));
        }
    }
}
