package dev.stator.internal;

import dev.stator.error.ConfigurationException;
import dev.stator.wire.DirectRead;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;

/** Tells of each client, once, that its answers cannot be read directly: a client that is not the SDK's, or does not find the interceptor. */
final class IndirectReads {
    private final Set<SdkClient> told = ConcurrentHashMap.newKeySet();

    /**
     * @param client that gave {@code answer}
     * @throws ConfigurationException if it is the answer to another call, which a client in front of the SDK's has kept, or if somebody has changed its
     *     items, which are not those that count
     */
    void note(Operation<?, ?, ?> operation, Object answer, SdkClient client) {
        DirectRead<?> direct = operation.direct();
        if (direct == null || !(answer instanceof SdkResponse given)) {
            return;
        }
        if (direct.hasSeen(given)) {
            requireUnchanged(operation, direct.value(given), given);
            return;
        }
        if (direct.isOfAnother(given)) {
            throw new ConfigurationException(
                    operation.description() + ": the client "
                            + client.getClass().getName()
                            + " gave an answer that it has given to another call, and that has no items any more; set"
                            + " Stator.builder().directItems(false)",
                    operation.table(),
                    operation.key(),
                    null);
        }
        if (told.add(client)) {
            // Not a constant, which would begin with logging when a connection is made
            System.getLogger("dev.stator.wire")
                    .log(
                            System.Logger.Level.INFO,
                            "{0}: the answers of the client {1} are read by the SDK, which is slower: it has not the"
                                    + " interceptor dev.stator.wire.DirectReads, which the SDK finds by the class-path file"
                                    + " software/amazon/awssdk/services/dynamodb/execution.interceptors, or it sends in another thread, or another request",
                            operation.verb(),
                            client.getClass().getName());
        }
    }

    /** Whoever hides items, or puts others in their place, must not be passed by in silence. */
    private static void requireUnchanged(Operation<?, ?, ?> operation, @Nullable Object read, SdkResponse answer) {
        if (read != null && isChanged(read, answer)) {
            throw new ConfigurationException(
                    operation.description()
                            + ": an interceptor, or a client in front of the SDK's, has changed the items of the answer, which were"
                            + " read before that; set Stator.builder().directItems(false)",
                    operation.table(),
                    operation.key(),
                    null);
        }
    }

    private static boolean isChanged(Object read, SdkResponse answer) {
        if (answer instanceof GetItemResponse get) {
            return !get.item().isEmpty();
        } else if (answer instanceof QueryResponse query) {
            return !query.items().isEmpty() || isFewer(query.count(), read);
        } else if (answer instanceof ScanResponse scan) {
            return !scan.items().isEmpty() || isFewer(scan.count(), read);
        } else if (answer instanceof BatchGetItemResponse batch) {
            return batch.responses().values().stream()
                    .anyMatch(items -> items.stream().anyMatch(item -> !item.isEmpty()));
        }
        return answer instanceof TransactGetItemsResponse transaction
                && transaction.responses().stream()
                        .anyMatch(response -> !response.item().isEmpty());
    }

    private static boolean isFewer(@Nullable Integer count, Object read) {
        int size = 0;
        if (read instanceof DirectPage.Items<?> page) {
            size = page.given().size();
        } else if (read instanceof DirectAttributes.Items items) {
            size = items.all().size();
        }
        return count != null && count < size;
    }
}
