package vault;

import dev.stator.annotation.Compression;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.ListAttribute;
import dev.stator.expression.ProtectedAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Protection;
import dev.stator.schema.Schema;
import dev.stator.schema.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Tree} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>leaf<td>leaf<td>String<td>B<td>compressed, encrypted
 * <tr><td>branches<td>branches<td>List&#60;Tree&#62;<td>L<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class TreeSchema extends Schema<Tree> {
    private static final AttributeNames NAMES = AttributeNames.of("leaf", "branches");

    /**
     * The one instance.
     */
    public static final TreeSchema INSTANCE = new TreeSchema();

    private static final Protection PROTECTION = Protection.NONE
            .with("leaf", new Protection.Value(Transform.NONE
                    .compressed(Compression.GZIP, 256, 16777216).encrypted(false)))
            .with("branches", new Protection.Each(new Protection.Document(() -> TreeSchema.INSTANCE)));

    private TreeSchema() {
        super(Tree.class, NAMES);
    }

    @Override
    public Protection protection() {
        return PROTECTION;
    }

    @Override
    public Tree read(ItemReader in) {
        Tree.Builder builder = Tree.builder();
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                builder = builder.leaf(in.string());
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                builder = builder.branches(readListOfTree(in));
                attribute = in.next(NAMES, 2);
            }
        }
        return builder.build();
    }

    @Override
    protected Tree readItem(Map<String, AttributeValue> item) {
        Tree.Builder builder = Tree.builder();
        AttributeValueReader in = new AttributeValueReader(item);
        AttributeValue stored;
        if ((stored = item.get("leaf")) != null) {
            builder = builder.leaf(StoredValue.string(stored));
        }
        if (in.find("branches")) {
            builder = builder.branches(readListOfTree(in));
        }
        return builder.build();
    }

    @Override
    public void write(Tree value, ItemWriter out) {
        String leaf = value.leaf();
        if (leaf != null) {
            out.attribute(NAMES, 0);
            out.string(leaf);
        }
        List<Tree> branches = value.branches();
        if (branches != null) {
            out.attribute(NAMES, 1);
            writeListOfTree(branches, out);
        }
    }

    @Override
    protected void writeItem(Tree value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        String leaf = value.leaf();
        if (leaf != null) {
            item.put("leaf", StoredValue.string(leaf));
        }
        List<Tree> branches = value.branches();
        if (branches != null) {
            out.key("branches");
            writeListOfTree(branches, out);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> writeListOfTree((List<Tree>) value, out);
            case 2 -> TreeSchema.INSTANCE.writeMap((Tree) value, out);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> readListOfTree(in);
            case 2 -> TreeSchema.INSTANCE.readMap(in);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    private static List<Tree> readListOfTree(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        List<Tree> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(TreeSchema.INSTANCE.readMap(in));
        }
        in.endList();
        return list;
    }

    private static void writeListOfTree(List<Tree> list, ItemWriter out) {
        out.beginList(list.size());
        for (Tree element : list) {
            if (element == null) {
                out.nullValue();
            } else {
                TreeSchema.INSTANCE.writeMap(element, out);
            }
        }
        out.endList();
    }

    /**
     * The handle of a {@link Tree} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Tree> {
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
         * {@link Tree#leaf()}, compressed, encrypted.
         */
        public ProtectedAttribute<T, String> leaf() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Tree#branches()}.
         */
        public ListAttribute<T, List<Tree>, Tree, Path<T>> branches() {
            return new ListAttribute<>(path().then(INSTANCE, 1),
                    new Path<>(DocumentPath.of(INSTANCE, 2)));
        }
    }
}
