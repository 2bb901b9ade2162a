package dev.stator.expression;

import dev.stator.expression.DocumentPath.Step;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a projection asks for. None of its paths is there twice, and none leads into another, which DynamoDB refuses: the whole of an
 * attribute has the part as well.
 *
 * <p>None leads into an element of a list: the whole element is asked for. DynamoDB gives the elements that it was asked for without
 * their indexes, and leaves out those that lack what was asked of them, so that nobody could say which element a part belongs to.
 */
public final class ProjectedPaths {
    private final List<DocumentPath> paths;

    private ProjectedPaths(List<DocumentPath> paths) {
        this.paths = List.copyOf(paths);
    }

    /** Nothing yet but these attributes of a key, which tell where an item is. */
    public static ProjectedPaths ofKey(TableSchema<?> schema, Collection<KeyAttribute> key) {
        return ofNames(schema, key.stream().map(KeyAttribute::name).toList());
    }

    /** The attributes that are stored under these names. */
    public static ProjectedPaths ofNames(TableSchema<?> schema, Collection<String> names) {
        List<String> all = schema.names().asList();
        return new ProjectedPaths(names.stream()
                .distinct()
                .map(name -> DocumentPath.of(schema, all.indexOf(name)))
                .toList());
    }

    /** With another attribute, or a part of one; of a list's element, with all of the element. */
    public ProjectedPaths and(StoredAttribute<?, ?> attribute) {
        DocumentPath path = attribute.path().element();
        if (paths.stream().anyMatch(one -> leadsInto(path, one))) {
            return this;
        }
        List<DocumentPath> more = new ArrayList<>(paths);
        more.removeIf(one -> leadsInto(one, path));
        more.add(path);
        return new ProjectedPaths(more);
    }

    private static boolean leadsInto(DocumentPath path, DocumentPath outer) {
        List<Step> steps = path.steps();
        List<Step> beginning = outer.steps();
        return beginning.size() <= steps.size()
                && steps.subList(0, beginning.size()).equals(beginning);
    }

    /** The paths, those of the key first. */
    public List<DocumentPath> asList() {
        return paths;
    }

    /** Writes them into an expression; called by the operations. */
    public void writeTo(ExpressionText out) {
        String comma = "";
        for (DocumentPath path : paths) {
            out.words(comma).path(path);
            comma = ", ";
        }
    }

    /** The paths as text: {@code [customerId, orderId, address.city]}. */
    @Override
    public String toString() {
        return paths.toString();
    }
}
