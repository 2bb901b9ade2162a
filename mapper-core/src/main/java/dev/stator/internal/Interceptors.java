package dev.stator.internal;

import dev.stator.interceptor.Call;
import dev.stator.interceptor.Interceptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.metrics.MetricPublisher;

/** The interceptors of a connection. Where none is registered there is no object of this class, and calls are made without it. */
final class Interceptors {
    private final Connection connection;
    private final List<Interceptor> all;

    /** The publishers of metrics of each client, which takes microseconds to ask for and never changes. */
    private final Map<SdkClient, List<MetricPublisher>> publishers = new ConcurrentHashMap<>();

    private Interceptors(Connection connection, List<Interceptor> all) {
        this.connection = connection;
        this.all = all;
    }

    static @Nullable Interceptors of(Connection connection, List<Interceptor> all) {
        return all.isEmpty() ? null : new Interceptors(connection, List.copyOf(all));
    }

    /** Tells all of a call that is about to be made; if one throws, those before it are told that, and the call is not to be made. */
    <Q> Observation<Q> begin(Operation<Q, ?, ?> operation, Q request, SdkClient client) {
        Attempts attempts = new Attempts();
        Observation<Q> observation = new Observation<>(
                new Call(ObservedRequest.name(request), operation.tables(), Optional.ofNullable(operation.index())),
                operation.writes(),
                connection,
                ObservedRequest.of(request, attempts, publishers.computeIfAbsent(client, Interceptors::publishers)),
                attempts,
                operation.direct());
        observation.begin(all);
        return observation;
    }

    private static List<MetricPublisher> publishers(SdkClient client) {
        try {
            return client.serviceClientConfiguration().overrideConfiguration().metricPublishers();
        } catch (UnsupportedOperationException e) {
            return List.of(); // by default a client that is not the SDK's own does not tell its configuration
        }
    }
}
