package dev.stator.batch;

import dev.stator.batch.BatchGet.Part;
import dev.stator.internal.AskedKey;
import dev.stator.internal.BatchGetItem;
import dev.stator.internal.ItemKey;
import dev.stator.internal.Operation;
import dev.stator.internal.ReadItems;
import dev.stator.internal.Target;
import dev.stator.internal.Targets;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A batch of reads under way. */
final class GetWork extends Work<AskedKey, ReadItems, BatchGetResult> {
    private final Targets targets;
    private final Map<TableSchema<?>, Asked<?>> asked;

    private GetWork(Targets targets, Map<TableSchema<?>, Asked<?>> asked, Collection<AskedKey> keys, Pace pace) {
        super(keys, pace);
        this.targets = targets;
        this.asked = asked;
    }

    static GetWork of(Targets targets, List<Part<?>> parts, Pace pace) {
        Map<TableSchema<?>, Asked<?>> asked = new LinkedHashMap<>();
        // Two types of one table can ask for the same item, which is looked up once.
        Map<ItemKey, AskedKey> keys = new LinkedHashMap<>();
        for (Part<?> part : parts) {
            add(part, asked, keys);
        }
        return new GetWork(targets, asked, keys.values(), pace);
    }

    private static <T> void add(Part<T> part, Map<TableSchema<?>, Asked<?>> asked, Map<ItemKey, AskedKey> keys) {
        Target<T> target = part.target();
        @SuppressWarnings("unchecked") // each schema is here with what is asked of it
        Asked<T> mine = (Asked<T>) asked.computeIfAbsent(target.schema(), schema -> new Asked<>(target.schema()));
        part.keys().forEach(key -> {
            AskedKey each = AskedKey.of(target, key);
            mine.add(each.id(), key);
            keys.merge(each.id(), each, AskedKey::and);
        });
    }

    @Override
    int most() {
        return BatchGetItem.MOST_KEYS;
    }

    /** As many keys as a request can have, of three kilobytes each, always fit. */
    @Override
    boolean fits(long length) {
        return true;
    }

    @Override
    long length(AskedKey key) {
        return 0;
    }

    @Override
    Operation<?, ?, ReadItems> operation(List<AskedKey> keys) {
        return new BatchGetItem(targets, keys, limit());
    }

    @Override
    double units(ReadItems answer) {
        return answer.units();
    }

    /** Also because an answer has 16 MB at most. Where it is throttled, the rest comes to nothing, which slows it down. */
    @Override
    boolean isPartThrottled() {
        return false;
    }

    @Override
    List<AskedKey> keep(List<AskedKey> keys, ReadItems answer) {
        List<AskedKey> left = new ArrayList<>();
        for (AskedKey key : keys) {
            if (answer.unprocessed().contains(key.id())) {
                left.add(key);
            } else {
                asked.values()
                        .forEach(each -> each.answer(key.id(), answer.items().get(key.id())));
            }
        }
        return left;
    }

    @Override
    BatchGetResult result(@Nullable RuntimeException failure) {
        BatchGetResult result = new BatchGetResult(asked);
        for (Asked<?> each : asked.values()) {
            if (!each.isComplete()) {
                throw BatchGetException.of(result, asked.values(), failure);
            }
        }
        return result;
    }
}
