package dev.stator.internal;

import dev.stator.error.ClosedException;
import dev.stator.error.ConfigurationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * The place of one client of the SDK: handed in by the application, or built when it is first needed and then closed with the
 * connection.
 */
final class ClientSlot<C extends SdkAutoCloseable> {
    private final Settings settings;
    private final boolean owned;
    private final String missing;
    private final Supplier<C> build;
    private volatile @Nullable C client;
    private boolean closed;

    /** @param missing what to do when only the other client was handed in and this one is needed */
    ClientSlot(Settings settings, @Nullable C handedIn, String missing, Supplier<C> build) {
        this.settings = settings;
        this.owned = handedIn == null;
        this.client = handedIn;
        this.missing = missing;
        this.build = build;
    }

    C get(@Nullable Operation<?, ?, ?> operation) {
        C found = client;
        return found == null ? getOrBuild(operation) : found;
    }

    private synchronized C getOrBuild(@Nullable Operation<?, ?, ?> operation) {
        if (closed) {
            throw new ClosedException(
                    prefix(operation) + "the connection is closed", table(operation), key(operation), null);
        }
        C found = client;
        if (found == null) {
            found = build(operation);
            client = found;
        }
        return found;
    }

    private C build(@Nullable Operation<?, ?, ?> operation) {
        if (settings.handsInClients()) {
            throw new ConfigurationException(prefix(operation) + missing, table(operation), key(operation), null);
        }
        try {
            return build.get();
        } catch (RuntimeException e) {
            // Not of the SDK alone: its builders throw what the JDK and the HTTP clients throw.
            throw new ConfigurationException(prefix(operation) + reason(), table(operation), key(operation), e);
        }
    }

    private String reason() {
        return settings.region() == null && !BuiltClients.isRegionFound()
                ? "no region: set Stator.builder().region(…), the environment variable AWS_REGION,"
                        + " the system property aws.region, or a region in the profile"
                : "the SDK could not build a client; see the cause";
    }

    synchronized void close() {
        closed = true;
        C open = client;
        client = null;
        if (owned && open != null) {
            open.close();
        }
    }

    private static String prefix(@Nullable Operation<?, ?, ?> operation) {
        return operation == null ? "" : operation.description() + ": ";
    }

    private static @Nullable String table(@Nullable Operation<?, ?, ?> operation) {
        return operation == null ? null : operation.table();
    }

    private static @Nullable String key(@Nullable Operation<?, ?, ?> operation) {
        return operation == null ? null : operation.key();
    }
}
