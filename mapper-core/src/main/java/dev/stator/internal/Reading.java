package dev.stator.internal;

import dev.stator.annotation.Projection;
import dev.stator.error.InvalidRequestException;
import dev.stator.expression.Condition;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.KeyCondition;
import dev.stator.expression.Partial;
import dev.stator.expression.ProjectedPaths;
import dev.stator.expression.StoredAttribute;
import dev.stator.schema.Index;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import dev.stator.schema.TypeMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a query or a scan reads: all that stays the same from page to page.
 *
 * @param target the table
 * @param index of the table, that is read in its place
 * @param key what a query reads; null for a scan
 * @param condition what must hold of an item that is given
 * @param projection what of an item is asked for; null for all that there is
 * @param descending whether a query begins at the greatest range key
 * @param counting whether items are counted only
 * @param rateLimit what all its pages are read within
 * @param decoder makes of an item what is given
 */
public record Reading<T, R>(
        Target<T> target,
        @Nullable Index index,
        @Nullable KeyCondition<T> key,
        @Nullable Condition<T> condition,
        @Nullable ProjectedPaths projection,
        boolean descending,
        boolean counting,
        RateLimit rateLimit,
        Decoder<R> decoder) {
    /** Makes of an item what is given. */
    @FunctionalInterface
    public interface Decoder<R> {
        /**
         * What is given.
         *
         * @param own the item as the call knows it
         * @param stored the same with what is transformed as it is stored
         */
        R decode(Map<String, AttributeValue> own, Map<String, AttributeValue> stored);
    }

    /** All items of a table or index, each as an entity. */
    public static <T> Reading<T, T> of(Target<T> target, @Nullable Index index) {
        return new Reading<>(
                target, index, null, null, null, false, false, RateLimit.NONE, new EntityDecoder<>(target.schema()));
    }

    /** All items of an index that has some attributes only. */
    public static <T> Reading<T, Partial<T>> ofPartial(Target<T> target, Index index) {
        List<String> names = new ArrayList<>();
        of(target, index).position().forEach(key -> names.add(key.name()));
        names.addAll(index.include());
        ProjectedPaths held = ProjectedPaths.ofNames(target.schema(), names);
        return new Reading<>(
                target,
                index,
                null,
                null,
                null,
                false,
                false,
                RateLimit.NONE,
                (own, stored) -> new Partial<>(held.asList(), own));
    }

    /** The same, asking only for these attributes and those of the keys. */
    public Reading<T, Partial<T>> project(List<StoredAttribute<? extends T, ?>> attributes) {
        ProjectedPaths asked = ProjectedPaths.ofKey(target.schema(), position());
        for (StoredAttribute<? extends T, ?> attribute : attributes) {
            asked = asked.and(attribute);
        }
        List<DocumentPath> paths = asked.asList();
        return new Reading<>(
                target,
                index,
                key,
                condition,
                asked,
                descending,
                counting,
                rateLimit,
                (own, stored) -> new Partial<>(paths, own));
    }

    /** The same, asking only for the keys, of the table and of the index, as they are stored. */
    public Reading<T, Map<String, AttributeValue>> keys() {
        return new Reading<>(
                target,
                index,
                key,
                condition,
                ProjectedPaths.ofKey(target.schema(), position()),
                descending,
                counting,
                rateLimit,
                (own, stored) -> own);
    }

    /** The same, asking only for what tells which items they are. */
    public Reading<T, FoundItem<T>> found() {
        return found(List.of(), (own, stored) -> FoundItem.of(target.schema(), own, stored));
    }

    /** The same, asking also for what tells of which type they are. */
    public Reading<T, FoundItem<T>> foundByType() {
        return found(
                FoundItem.typeAttributes(target.schema()),
                (own, stored) -> FoundItem.typed(target.schema(), own, stored));
    }

    /** The same, asking also for the version, where their type has one. */
    public Reading<T, FoundItem<T>> foundByVersion() {
        List<String> asked = new ArrayList<>(FoundItem.typeAttributes(target.schema()));
        asked.addAll(FoundItem.versionAttributes(target.schema()));
        return found(asked, (own, stored) -> FoundItem.versioned(target.schema(), own, stored));
    }

    private Reading<T, FoundItem<T>> found(List<String> asked, Decoder<FoundItem<T>> found) {
        List<String> names =
                new ArrayList<>(position().stream().map(KeyAttribute::name).toList());
        names.addAll(asked);
        return new Reading<>(
                target,
                index,
                key,
                condition,
                ProjectedPaths.ofNames(target.schema(), names),
                descending,
                counting,
                rateLimit,
                found);
    }

    /** The same with another key condition. */
    public Reading<T, R> with(KeyCondition<T> other) {
        return new Reading<>(target, index, other, condition, projection, descending, counting, rateLimit, decoder);
    }

    /** The same of all types of item that the table has. */
    public <S> Reading<S, S> in(TableSchema<S> sealed) {
        return new Reading<>(
                target.as(sealed),
                index,
                key == null ? null : key.in(sealed),
                null,
                null,
                descending,
                counting,
                rateLimit,
                new EntityDecoder<>(sealed));
    }

    /** The same with one condition more. */
    public Reading<T, R> where(Condition<? extends T> more) {
        return new Reading<>(
                target,
                index,
                key,
                condition == null ? Condition.widen(more) : condition.and(Condition.widen(more)),
                projection,
                descending,
                counting,
                rateLimit,
                decoder);
    }

    /**
     * The filter: that an item is of the entity's type, where the table has others, and the condition. A query has a key, which is not
     * filtered by: its parts say what there is to say.
     */
    public @Nullable Condition<T> filter() {
        Condition<T> filter = condition;
        for (TypeMark mark : target.schema().typeMarks()) {
            if (key == null || !readKey().contains(mark.attribute())) {
                Condition<T> own = Condition.of(mark);
                filter = filter == null ? own : own.and(filter);
            }
        }
        return filter;
    }

    /** The same in an order of the range key. */
    public Reading<T, R> ordered(boolean descends) {
        return new Reading<>(target, index, key, condition, projection, descends, counting, rateLimit, decoder);
    }

    /** The same, only to count the items. */
    public Reading<T, R> counted() {
        return new Reading<>(target, index, key, condition, projection, descending, true, rateLimit, decoder);
    }

    /** The same within a rate, which it shares with all that are made of it. */
    public Reading<T, R> limited(RateLimit limit) {
        return new Reading<>(target, index, key, condition, projection, descending, counting, limit, decoder);
    }

    /**
     * The call that reads one page.
     *
     * @param pageSize how many items DynamoDB may look at; null for as many as fit a page
     * @param wanted how many items are still wanted; null for all
     * @param start where the page begins
     * @param segment the part of a scan that the page is of; a query has one part
     * @param leavesOut whether items that cannot be read are left out; otherwise the first of them fails the call
     */
    public Operation<?, ?, ReadPage<R>> page(
            @Nullable Integer pageSize, @Nullable Integer wanted, PageStart start, Segment segment, boolean leavesOut) {
        return key == null
                ? new ScanPage<>(this, pageSize, wanted, start, segment, leavesOut)
                : new QueryPage<>(this, key, pageSize, wanted, start, leavesOut);
    }

    /** What is read, for messages: {@code query orders}, {@code scan orders, index byStatus}. */
    public String description() {
        return (key == null ? "scan " : "query ")
                + target.schema().tableName()
                + (index == null ? "" : ", index " + index.name());
    }

    /** Whether DynamoDB looks at items that are not given: those that a filter leaves out, and those of other tenants. */
    public boolean isFiltered() {
        return filter() != null || (target.connection().tenant() != null && readsAllTenants());
    }

    private boolean readsAllTenants() {
        return key == null
                || (index != null
                        && index.scope() == Index.Scope.GLOBAL
                        && !TenantReads.isKey(index, target.schema().hashKey().name()));
    }

    @Nullable
    String indexName() {
        return index == null ? null : index.name();
    }

    /** The attributes of the key of what is read, an index's in the place of the table's. */
    Set<String> readKey() {
        TableSchema<T> schema = target.schema();
        return (index == null
                        ? Stream.concat(Stream.of(schema.hashKey()), schema.rangeKey().stream())
                        : Stream.concat(index.hashKey().stream(), index.rangeKey().stream()))
                .map(KeyAttribute::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The attributes that tell where an item is: the keys of the table and of the index, each once. */
    public List<KeyAttribute> position() {
        TableSchema<T> schema = target.schema();
        Stream<KeyAttribute> table = Stream.concat(Stream.of(schema.hashKey()), schema.rangeKey().stream());
        Stream<KeyAttribute> own =
                index == null ? Stream.of() : Stream.concat(index.hashKey().stream(), index.rangeKey().stream());
        return Stream.concat(table, own).distinct().toList();
    }

    /** Refuses a filter that DynamoDB would refuse, or that would never hold. */
    void checkFilter(Set<String> attributes) {
        for (String attribute : attributes) {
            if (key != null && readKey().contains(attribute)) {
                throw refused("a query cannot filter by '" + attribute + "', which is in its key;"
                        + " compare it in the key condition");
            }
            requireHeld(attribute);
        }
    }

    /** Refuses an attribute that the index does not have. */
    void requireHeld(String attribute) {
        if (index != null
                && index.projection() != Projection.ALL
                && !index.include().contains(attribute)
                && position().stream().noneMatch(held -> held.name().equals(attribute))) {
            throw refused("the index does not have the attribute '" + attribute + "'");
        }
    }

    /** A strongly consistent read; null where it is not asked for, because that is DynamoDB's default. */
    @Nullable
    Boolean consistentRead() {
        if (!target.consistent()) {
            return null;
        }
        if (index != null && index.scope() == Index.Scope.GLOBAL) {
            throw refused("a global index cannot be read consistently");
        }
        return true;
    }

    /** Why this cannot be read. */
    InvalidRequestException refused(String reason) {
        return new InvalidRequestException(
                description() + ": " + reason, target.schema().tableName(), null, null);
    }
}
