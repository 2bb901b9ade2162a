package dev.stator.testkit;

import dev.stator.Stator;
import dev.stator.StatorBuilder;
import dev.stator.s3.S3Store;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A connection for one test or one test class. JUnit closes it with the context that holds it.
 *
 * @param server where its tables are
 * @param stator the connection, with a prefix that no other has
 */
record TestConnection(LocalDynamoDb server, Stator stator) implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    static TestConnection open(LocalDynamoDb server, @Nullable Faults faults, Consumer<StatorBuilder> settings) {
        StatorBuilder builder = faults == null ? server.stator() : server.stator(faults);
        settings.accept(builder);
        return new TestConnection(
                server,
                builder.tablePrefix("test" + COUNT.incrementAndGet() + "_").build());
    }

    /** A store with a prefix that no other has. */
    static S3Store store(LocalS3 s3, @Nullable Faults faults) {
        S3Store.Builder settings = faults == null ? s3.settings() : s3.settings(faults);
        return settings.prefix(LocalS3.newPrefix()).build();
    }

    @Override
    public void close() {
        // Not through the connection itself: a test may have closed it, or given it faults
        server.deleteTables(stator.tablePrefix());
        stator.close();
    }
}
