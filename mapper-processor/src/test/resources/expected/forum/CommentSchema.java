package forum;

import dev.stator.expression.Attribute;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.ListAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Schema;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Comment} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>text<td>text<td>String<td>S<td>
 * <tr><td>hidden<td>hidden<td>boolean<td>BOOL<td>
 * <tr><td>answers<td>answers<td>List&#60;Comment&#62;<td>L<td>
 * <tr><td>history<td>history<td>Deque&#60;String&#62;<td>L<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
final class CommentSchema extends Schema<Comment> {
    private static final AttributeNames NAMES = AttributeNames.of("text", "hidden", "answers",
            "history");

    /**
     * The one instance.
     */
    public static final CommentSchema INSTANCE = new CommentSchema();

    private CommentSchema() {
        super(Comment.class, NAMES);
    }

    @Override
    public Comment read(ItemReader in) {
        Comment comment = new Comment();
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                comment.setText(in.string());
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                comment.setHidden(in.bool());
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                comment.setAnswers(readListOfComment(in));
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                comment.setHistory(readDequeOfString(in));
                attribute = in.next(NAMES, 4);
            }
        }
        return comment;
    }

    @Override
    protected Comment readItem(Map<String, AttributeValue> item) {
        Comment comment = new Comment();
        AttributeValueReader in = new AttributeValueReader(item);
        AttributeValue stored;
        if ((stored = item.get("text")) != null) {
            comment.setText(StoredValue.string(stored));
        }
        if ((stored = item.get("hidden")) != null) {
            comment.setHidden(StoredValue.bool(stored));
        }
        if (in.find("answers")) {
            comment.setAnswers(readListOfComment(in));
        }
        if (in.find("history")) {
            comment.setHistory(readDequeOfString(in));
        }
        return comment;
    }

    @Override
    public void write(Comment value, ItemWriter out) {
        String text = value.getText();
        if (text != null) {
            out.attribute(NAMES, 0);
            out.string(text);
        }
        out.attribute(NAMES, 1);
        out.bool(value.isHidden());
        List<Comment> answers = value.getAnswers();
        if (answers != null) {
            out.attribute(NAMES, 2);
            writeListOfComment(answers, out);
        }
        Deque<String> history = value.getHistory();
        if (history != null) {
            out.attribute(NAMES, 3);
            writeDequeOfString(history, out);
        }
    }

    @Override
    protected void writeItem(Comment value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        String text = value.getText();
        if (text != null) {
            item.put("text", StoredValue.string(text));
        }
        item.put("hidden", StoredValue.bool(value.isHidden()));
        List<Comment> answers = value.getAnswers();
        if (answers != null) {
            out.key("answers");
            writeListOfComment(answers, out);
        }
        Deque<String> history = value.getHistory();
        if (history != null) {
            out.key("history");
            writeDequeOfString(history, out);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.bool((boolean) value);
            case 2 -> writeListOfComment((List<Comment>) value, out);
            case 3 -> writeDequeOfString((Deque<String>) value, out);
            case 4 -> CommentSchema.INSTANCE.writeMap((Comment) value, out);
            case 5 -> out.string((String) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.bool();
            case 2 -> readListOfComment(in);
            case 3 -> readDequeOfString(in);
            case 4 -> CommentSchema.INSTANCE.readMap(in);
            case 5 -> in.string();
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

    private static Deque<String> readDequeOfString(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        in.beginList();
        Deque<String> list = new LinkedList<>();
        while (in.nextElement()) {
            list.add(in.string());
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

    private static void writeDequeOfString(Deque<String> list, ItemWriter out) {
        out.beginList(list.size());
        for (String element : list) {
            if (element == null) {
                out.nullValue();
            } else {
                out.string(element);
            }
        }
        out.endList();
    }

    /**
     * The handle of a {@link Comment} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Comment> {
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
         * {@link Comment#getText()}.
         */
        public StringAttribute<T, String> text() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Comment#isHidden()}.
         */
        public Attribute<T, Boolean> hidden() {
            return new Attribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Comment#getAnswers()}.
         */
        public ListAttribute<T, List<Comment>, Comment, Path<T>> answers() {
            return new ListAttribute<>(path().then(INSTANCE, 2),
                    new Path<>(DocumentPath.of(INSTANCE, 4)));
        }

        /**
         * {@link Comment#getHistory()}.
         */
        public ListAttribute<T, Deque<String>, String, StringAttribute<T, String>> history() {
            return new ListAttribute<>(path().then(INSTANCE, 3),
                    new StringAttribute<>(DocumentPath.of(INSTANCE, 5)));
        }
    }
}
