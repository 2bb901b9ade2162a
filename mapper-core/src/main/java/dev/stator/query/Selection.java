package dev.stator.query;

import dev.stator.error.InvalidRequestException;
import dev.stator.expression.Attribute;
import dev.stator.expression.Changes;
import dev.stator.expression.Condition;
import dev.stator.expression.EachUpdate;
import dev.stator.expression.KeyCondition;
import dev.stator.expression.KeyOperator;
import dev.stator.expression.Partial;
import dev.stator.expression.StoredAttribute;
import dev.stator.internal.ItemType;
import dev.stator.internal.LeftOut;
import dev.stator.internal.RateLimit;
import dev.stator.internal.Reading;
import dev.stator.internal.Segment;
import dev.stator.internal.Target;
import dev.stator.schema.Index;
import dev.stator.schema.KeyParts;
import dev.stator.schema.KeyTemplate;
import dev.stator.schema.TableSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which items are read, and how: what a {@link Query}, a {@link Scan} and their asynchronous twins consist of. Generated code makes
 * the first one of a table or an index.
 *
 * <pre>{@code
 * new Scan<>(context().index("byStatus"))
 * new KeyQuery(context().table().hash(CUSTOMER_ID, customerId))
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param <T> the entity
 * @param <R> what an item is read as
 */
public final class Selection<T, R> {
    private final Reading<T, R> reading;
    private final @Nullable Integer pageSize;
    private final @Nullable Integer limit;
    private final @Nullable String token;
    private final int segments;
    private final @Nullable Consumer<? super UnreadableItem<T>> onUnreadable;

    private Selection(
            Reading<T, R> reading,
            @Nullable Integer pageSize,
            @Nullable Integer limit,
            @Nullable String token,
            int segments,
            @Nullable Consumer<? super UnreadableItem<T>> onUnreadable) {
        this.reading = reading;
        this.pageSize = pageSize;
        this.limit = limit;
        this.token = token;
        this.segments = segments;
        this.onUnreadable = onUnreadable;
    }

    /** All items of a table. */
    public static <T> Selection<T, T> of(Target<T> target) {
        return new Selection<>(Reading.of(target, null), null, null, null, 1, null);
    }

    /** All items of an index that holds all attributes. */
    public static <T> Selection<T, T> of(Target<T> target, Index index) {
        return new Selection<>(Reading.of(target, index), null, null, null, 1, null);
    }

    /** All items of an index that has some attributes only. */
    public static <T> Selection<T, Partial<T>> ofPartial(Target<T> target, Index index) {
        return new Selection<>(Reading.ofPartial(target, index), null, null, null, 1, null);
    }

    /** Those with this value of an attribute of the hash key; called by generated code, once for each of them, in order. */
    public <V> Selection<T, R> hash(StoredAttribute<T, V> attribute, @Nullable V value) {
        return key(condition().hash(attribute, value));
    }

    /** The same where the attribute is made by a template. */
    public Selection<T, R> hash(Attribute<T, String> attribute, KeyParts key) {
        return key(condition().hash(attribute, key));
    }

    /** Those whose range key is made by this template; called by generated code. */
    public Selection<T, R> begin(Attribute<T, String> attribute, KeyTemplate template) {
        return key(condition().begin(attribute, template.begin()));
    }

    /** Those with such a next part of the range key. */
    Selection<T, R> part(KeyOperator operator, @Nullable Object... values) {
        return key(condition().part(operator, values));
    }

    /** The items of all types that the table has, in the place of those of one; called by generated code. */
    public <S> Selection<S, S> in(TableSchema<S> sealed) {
        return new Selection<>(reading.in(sealed), pageSize, limit, token, segments, null); // nobody has set it yet
    }

    /** Those with such a value of an attribute of the range key. */
    Selection<T, R> range(StoredAttribute<T, ?> attribute, KeyOperator operator, @Nullable Object... values) {
        return key(condition().range(attribute, operator, values));
    }

    private KeyCondition<T> condition() {
        KeyCondition<T> key = reading.key();
        return key == null ? KeyCondition.of(reading.target().schema()) : key;
    }

    private Selection<T, R> key(KeyCondition<T> key) {
        return with(reading.with(key));
    }

    Selection<T, R> where(Condition<? extends T> filter) {
        return with(reading.where(Objects.requireNonNull(filter, "condition")));
    }

    Selection<T, Partial<T>> project(List<StoredAttribute<? extends T, ?>> attributes) {
        return with(reading.project(attributes));
    }

    /** The same, of each item the keys as they are stored. */
    Selection<T, Map<String, AttributeValue>> keys() {
        return with(reading.keys());
    }

    /** The deletion of what is read: in batches, but one by one with a version, or where a key does not tell how it is stored. */
    Sweep<T> deletion() {
        boolean isVersioned = reading.target().schema().types().stream()
                .anyMatch(type -> type.generation().version().isPresent());
        return isVersioned || reading.target().hasSeveralKeyForms()
                ? SingleSweep.delete(with(reading.foundByVersion()))
                : new BatchSweep<>(with(reading.found()));
    }

    /**
     * An update of what is read.
     *
     * @throws dev.stator.error.InvalidRequestException if it changes nothing, or what not all types of the table have
     */
    Sweep<T> update(UnaryOperator<EachUpdate<T>> update) {
        Changes<T> changes = update.apply(EachUpdate.none()).changes();
        String problem = changes.changesNothing()
                ? "the update changes nothing"
                : ItemType.problem(reading.target().schema(), changes);
        if (problem != null) {
            throw new InvalidRequestException(
                    "update all of " + reading.description() + ": " + problem,
                    reading.target().schema().tableName(),
                    null,
                    null);
        }
        return SingleSweep.update(with(reading.foundByType()), changes);
    }

    Selection<T, R> ordered(boolean descending) {
        return with(reading.ordered(descending));
    }

    Selection<T, R> counted() {
        return with(reading.counted());
    }

    private <S> Selection<T, S> with(Reading<T, S> other) {
        return new Selection<>(other, pageSize, limit, token, segments, onUnreadable);
    }

    Selection<T, R> limit(int items) {
        return new Selection<>(reading, pageSize, Bounds.positive("limit", items), token, segments, onUnreadable);
    }

    /** With a limit that is not above {@code items}. */
    Selection<T, R> atMost(int items) {
        return limit == null || limit > items ? limit(items) : this;
    }

    Selection<T, R> pageSize(int items) {
        return new Selection<>(reading, Bounds.positive("pageSize", items), limit, token, segments, onUnreadable);
    }

    Selection<T, R> startAt(String place) {
        return new Selection<>(
                reading, pageSize, limit, Objects.requireNonNull(place, "token"), segments, onUnreadable);
    }

    Selection<T, R> segments(int number) {
        return new Selection<>(
                reading, pageSize, limit, token, Bounds.between("segments", 1, Segment.MOST, number), onUnreadable);
    }

    Selection<T, R> rateLimit(double capacityUnitsPerSecond) {
        return with(reading.limited(RateLimit.perSecond(capacityUnitsPerSecond)));
    }

    Selection<T, R> onUnreadable(Consumer<? super UnreadableItem<T>> handler) {
        return new Selection<>(reading, pageSize, limit, token, segments, Objects.requireNonNull(handler, "handler"));
    }

    /** Whether items that cannot be read are left out. */
    boolean leavesOut() {
        return onUnreadable != null;
    }

    /** Hands over the items of a page that were left out. */
    void tell(List<LeftOut> leftOut) {
        if (onUnreadable != null) {
            for (LeftOut item : leftOut) {
                onUnreadable.accept(UnreadableItem.of(reading.target().schema(), item));
            }
        }
    }

    /** How many parts are read side by side; 1 for a query, and for a scan that is not parallel. */
    int segments() {
        return segments;
    }

    Reading<T, R> reading() {
        return reading;
    }

    @Nullable
    Integer pageSize() {
        return pageSize;
    }

    @Nullable
    Integer limit() {
        return limit;
    }

    /** Where to begin. */
    Positions start() {
        return token == null ? Positions.start(segments) : Token.read(reading, segments, token);
    }

    @Override
    public String toString() {
        return "Selection[" + reading.description() + "]";
    }
}
