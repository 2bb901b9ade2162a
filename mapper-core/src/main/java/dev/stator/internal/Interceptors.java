package dev.stator.internal;

import dev.stator.interceptor.Call;
import dev.stator.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkClient;

/** The interceptors of a connection. Where none is registered there is no object of this class, and calls are made without it. */
final class Interceptors {
    private final Connection connection;
    private final List<Interceptor> all;

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
                ObservedRequest.of(request, attempts, client),
                attempts);
        observation.begin(all);
        return observation;
    }
}
