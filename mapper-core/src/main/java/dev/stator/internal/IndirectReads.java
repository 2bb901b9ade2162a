package dev.stator.internal;

import dev.stator.error.ConfigurationException;
import dev.stator.wire.DirectRead;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.SdkResponse;

/** Tells of each client, once, that its answers cannot be read directly: a client that is not the SDK's, or does not find the interceptor. */
final class IndirectReads {
    private final Set<SdkClient> told = ConcurrentHashMap.newKeySet();

    /**
     * @param client that gave {@code answer}
     * @throws ConfigurationException if it is the answer to another call, which a client in front of the SDK's has kept
     */
    void note(Operation<?, ?, ?> operation, Object answer, SdkClient client) {
        DirectRead<?> direct = operation.direct();
        if (direct == null || !(answer instanceof SdkResponse given) || direct.hasSeen(given)) {
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
}
