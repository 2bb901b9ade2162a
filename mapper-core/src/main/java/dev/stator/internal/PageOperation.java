package dev.stator.internal;

import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import dev.stator.wire.DirectRead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private @Nullable DirectPage<R> direct;

    PageOperation(Reading<T, R> reading, @Nullable Integer pageSize, @Nullable Integer wanted, PageStart start) {
        this.reading = reading;
        this.pageSize = pageSize;
        this.wanted = wanted;
        this.start = start;
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
        if (start.resume() != null) {
            return start.resume();
        }
        Tenant tenant = reading.target().connection().tenant();
        Map<String, AttributeValue> after = start.after();
        if (after.isEmpty()) {
            return null;
        }
        return tenant == null ? after : tenant.stored(reading.target().schema(), after);
    }

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
        AwsRequestOverrideConfiguration options = reading.target().options();
        return direct == null ? options : direct.with(options);
    }

    final @Nullable Select select() {
        return reading.counting() ? Select.COUNT : null;
    }

    final ReadPage<R> page(
            SdkResponse answer,
            List<Map<String, AttributeValue>> items,
            Integer count,
            int scannedCount,
            Map<String, AttributeValue> lastKey,
            @Nullable ConsumedCapacity consumed) {
        double units = RateLimit.units(consumed);
        if (reading.counting()) {
            PageStart next = next(lastKey, null);
            return new ReadPage<>(
                    List.of(),
                    wanted == null ? count : Math.min(count, wanted),
                    scannedCount,
                    next.after(),
                    next.resume(),
                    units);
        }
        DirectPage.Items<R> read = direct == null ? null : direct.value(answer);
        if (read != null) {
            PageStart next = read.last() == null ? next(lastKey, null) : new PageStart(read.last(), null);
            return new ReadPage<>(read.given(), read.given().size(), scannedCount, next.after(), next.resume(), units);
        }
        int given = wanted == null ? items.size() : Math.min(items.size(), wanted);
        List<R> decoded = new ArrayList<>(given);
        for (int i = 0; i < given; i++) {
            decoded.add(reading.decoder().apply(items.get(i)));
        }
        PageStart next = given < items.size()
                ? new PageStart(positionOf(items.get(given - 1)), null)
                : next(lastKey, given == 0 ? null : items.get(given - 1));
        return new ReadPage<>(decoded, given, scannedCount, next.after(), next.resume(), units);
    }

    /**
     * Where the next page begins, if DynamoDB says that it does after {@code lastKey}. That can be another tenant's key, which is handed to
     * nobody: the place is then told by the last item that was given.
     */
    private PageStart next(Map<String, AttributeValue> lastKey, @Nullable Map<String, AttributeValue> lastItem) {
        Tenant tenant = reading.target().connection().tenant();
        if (tenant == null || lastKey.isEmpty()) {
            return new PageStart(lastKey, null);
        }
        TableSchema<T> schema = reading.target().schema();
        if (tenant.owns(schema, lastKey)) {
            return new PageStart(tenant.own(schema, lastKey), null);
        }
        return new PageStart(lastItem == null ? start.after() : positionOf(lastItem), lastKey);
    }

    /** Where to go on after an item in the middle of a page: DynamoDB takes the key of any item, not only those that it gave. */
    private Map<String, AttributeValue> positionOf(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> position = new LinkedHashMap<>();
        for (KeyAttribute key : reading.position()) {
            AttributeValue value = item.get(key.name());
            if (value != null) {
                position.put(key.name(), value);
            }
        }
        return reading.target().sealed(position);
    }
}
