package dev.stator.internal;

import dev.stator.error.UnreachableException;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import dev.stator.wire.DirectRead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Reads one page of items. */
abstract class PageOperation<T, Q, A, R> extends Operation<Q, A, ReadPage<R>> {
    final Reading<T, R> reading;
    private final @Nullable Integer pageSize;
    private final @Nullable Integer wanted;
    private final PageStart start;
    private final @Nullable ItemFailures<AnswerPlace> failures;
    private @Nullable DirectPage<R> direct;

    PageOperation(
            Reading<T, R> reading,
            @Nullable Integer pageSize,
            @Nullable Integer wanted,
            PageStart start,
            boolean leavesOut) {
        this.reading = reading;
        this.pageSize = pageSize;
        this.wanted = wanted;
        this.start = start;
        this.failures = leavesOut ? new ItemFailures<>() : null;
    }

    @Override
    final String table() {
        return reading.target().schema().tableName();
    }

    @Override
    final @Nullable String index() {
        return reading.indexName();
    }

    @Override
    final boolean writes() {
        return false;
    }

    @Override
    final List<TableSchema<T>> needs() {
        return List.of(reading.target().schema());
    }

    /**
     * How many items DynamoDB may look at: no more than are wanted, because those are paid for. With a filter it is not known how
     * many have to be looked at.
     */
    final @Nullable Integer limit() {
        if (wanted == null || reading.isFiltered()) {
            return pageSize;
        }
        return pageSize == null ? wanted : Integer.valueOf(Math.min(pageSize, wanted));
    }

    final @Nullable Map<String, AttributeValue> startKey() {
        PageStart.Resume resume = start.resume();
        if (resume != null) {
            return resume.after().isEmpty() ? null : resume.after();
        }
        Tenant tenant = reading.target().connection().tenant();
        Map<String, AttributeValue> after = start.after();
        if (after.isEmpty()) {
            return null;
        }
        return tenant == null ? after : tenant.stored(reading.target().schema(), after);
    }

    final PageStart start() {
        return start;
    }

    /** The number of the form in which the key is asked for; 0 where there is one form. */
    int form() {
        return 0;
    }

    /** Whether the key has another form, to be asked for when there is nothing more in this one. */
    boolean hasNextForm() {
        return false;
    }

    @Override
    final @Nullable ItemFailures<AnswerPlace> failures() {
        return failures;
    }

    /** A page with an item that cannot be read is read by the SDK, and then item by item. */
    @Override
    final void readDirectly() {
        if (!reading.counting() && reading.decoder() instanceof EntityDecoder<R> decoder) {
            direct = new DirectPage<>(decoder, reading.position(), wanted);
        }
    }

    @Override
    final @Nullable DirectRead<?> direct() {
        return direct;
    }

    final @Nullable AwsRequestOverrideConfiguration options() {
        return reading.target().options();
    }

    final @Nullable Select select() {
        return reading.counting() ? Select.COUNT : null;
    }

    /**
     * @param stored the same items as they are stored
     * @param told how many items DynamoDB has given, or counted; null in answers that somebody else has made, such as a test, or that were cut off
     * @param scanned how many it has looked at; null likewise
     */
    final ReadPage<R> page(
            SdkResponse answer,
            List<Map<String, AttributeValue>> own,
            List<Map<String, AttributeValue>> stored,
            @Nullable Integer told,
            @Nullable Integer scanned,
            Map<String, AttributeValue> lastKey,
            @Nullable ConsumedCapacity consumed) {
        double units = RateLimit.units(consumed);
        if (told == null
                && scanned == null
                && own.isEmpty()) { // an empty body is such an answer to the SDK, and not an empty page
            throw new UnreachableException(
                    description() + ": no usable answer from DynamoDB: it has neither items nor counts",
                    table(),
                    null,
                    null);
        }
        int count = told == null ? own.size() : told;
        int scannedCount = scanned == null ? count : scanned;
        if (reading.counting()) {
            PageStart next = next(lastKey, null);
            return new ReadPage<>(
                    List.of(),
                    wanted == null ? count : Math.min(count, wanted),
                    scannedCount,
                    next.after(),
                    next.resume(),
                    List.of(),
                    units);
        }
        DirectPage.Items<R> read = direct == null ? null : direct.value(answer);
        if (read != null) {
            PageStart next = read.last() == null ? next(lastKey, null) : new PageStart(read.last(), null);
            return new ReadPage<>(
                    read.given(), read.given().size(), scannedCount, next.after(), next.resume(), List.of(), units);
        }
        PageItems<R> items =
                new PageItems<>(reading, failures, wanted == null ? own.size() : Math.min(own.size(), wanted));
        items.take(own, stored, wanted);
        PageStart next = items.isCut()
                ? new PageStart(positionOf(Objects.requireNonNull(items.last())), null)
                : next(lastKey, items.last());
        return new ReadPage<>(
                items.given(), items.given().size(), scannedCount, next.after(), next.resume(), items.leftOut(), units);
    }

    /**
     * Where the next page begins, if DynamoDB says that it does after {@code lastKey}. That can be another tenant's key, which is handed to
     * nobody: the place is then told by the last item that was taken. So is the one before the first item with the key in its next form.
     */
    private PageStart next(Map<String, AttributeValue> lastKey, @Nullable Map<String, AttributeValue> lastItem) {
        if (lastKey.isEmpty() && hasNextForm()) {
            return new PageStart(told(lastItem), new PageStart.Resume(form() + 1, Map.of()));
        }
        Tenant tenant = reading.target().connection().tenant();
        if (tenant == null || lastKey.isEmpty()) {
            return new PageStart(lastKey, null);
        }
        TableSchema<T> schema = reading.target().schema();
        if (tenant.owns(schema, lastKey)) {
            return new PageStart(tenant.own(schema, lastKey), null);
        }
        return new PageStart(told(lastItem), new PageStart.Resume(form(), lastKey));
    }

    private Map<String, AttributeValue> told(@Nullable Map<String, AttributeValue> lastItem) {
        return lastItem == null ? start.after() : positionOf(lastItem);
    }

    /**
     * Where to go on after an item in the middle of a page: DynamoDB takes the key of any item, not only those that it gave. What is encrypted of
     * it stays as it is stored: it can be told to others, and under another key it would be another place.
     */
    private Map<String, AttributeValue> positionOf(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> position = new LinkedHashMap<>();
        for (KeyAttribute key : reading.position()) {
            AttributeValue value = item.get(key.name());
            if (value != null) {
                position.put(key.name(), value);
            }
        }
        return position;
    }
}
