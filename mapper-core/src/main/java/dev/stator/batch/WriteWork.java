package dev.stator.batch;

import dev.stator.error.InvalidRequestException;
import dev.stator.internal.BatchWriteItem;
import dev.stator.internal.BatchedWrite;
import dev.stator.internal.ItemKey;
import dev.stator.internal.Operation;
import dev.stator.internal.Targets;
import dev.stator.internal.WrittenItems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A batch of writes under way. */
final class WriteWork extends Work<BatchedWrite<?>, WrittenItems, BatchWriteResult> {
    private final Targets targets;
    private final List<BatchedWrite<?>> writes;
    private final Set<ItemKey> done = new HashSet<>();

    private WriteWork(Targets targets, List<BatchedWrite<?>> writes, Pace pace) {
        super(writes, pace);
        this.targets = targets;
        this.writes = writes;
    }

    /** @throws InvalidRequestException if two writes are of one item, unless both delete it */
    static WriteWork of(Targets targets, List<BatchedWrite<?>> writes, Pace pace) {
        Map<ItemKey, BatchedWrite<?>> byKey = new LinkedHashMap<>();
        for (BatchedWrite<?> write : writes) {
            BatchedWrite<?> before = byKey.putIfAbsent(write.id(), write);
            if (before != null && (before.item() != null || write.item() != null)) {
                throw new InvalidRequestException(
                        "batch write: " + write.key() + " is " + (before.item() == null ? "deleted" : "put") + " and "
                                + (write.item() == null ? "deleted" : "put")
                                + " in one batch, and DynamoDB does not say which would be last",
                        write.target().schema().tableName(),
                        write.key().text(),
                        null);
            }
        }
        return new WriteWork(targets, List.copyOf(byKey.values()), pace);
    }

    @Override
    int most() {
        return BatchWriteItem.MOST_WRITES;
    }

    @Override
    boolean fits(long length) {
        return length <= BatchWriteItem.LONGEST_REQUEST;
    }

    @Override
    long length(BatchedWrite<?> write) {
        return write.length();
    }

    @Override
    Operation<?, ?, WrittenItems> operation(List<BatchedWrite<?>> elements) {
        return new BatchWriteItem(targets, elements, limit());
    }

    @Override
    double units(WrittenItems answer) {
        return answer.units();
    }

    @Override
    boolean isPartThrottled() {
        return true;
    }

    @Override
    List<BatchedWrite<?>> keep(List<BatchedWrite<?>> elements, WrittenItems answer) {
        List<BatchedWrite<?>> left = new ArrayList<>();
        for (BatchedWrite<?> write : elements) {
            if (answer.unprocessed().contains(write.id())) {
                left.add(write);
            } else {
                done.add(write.id());
            }
        }
        return left;
    }

    @Override
    BatchWriteResult result(@Nullable RuntimeException failure) {
        BatchWriteResult result = new BatchWriteResult(targets, writes, done);
        if (done.size() < writes.size()) {
            throw BatchWriteException.of(result, writes, done, failure);
        }
        return result;
    }
}
