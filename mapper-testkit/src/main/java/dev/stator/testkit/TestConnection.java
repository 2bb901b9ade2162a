package dev.stator.testkit;

import dev.stator.Stator;
import dev.stator.StatorBuilder;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A connection for one test or one test class. JUnit closes it with the context that holds it.
 *
 * @param server where its tables are
 * @param stator the connection, with a prefix that no other has
 */
record TestConnection(LocalDynamoDb server, Stator stator) implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    static TestConnection open(LocalDynamoDb server, Consumer<StatorBuilder> settings) {
        StatorBuilder builder = server.stator();
        settings.accept(builder);
        return new TestConnection(
                server,
                builder.tablePrefix("test" + COUNT.incrementAndGet() + "_").build());
    }

    @Override
    public void close() {
        // Not through the connection itself: a test may have closed it, or given it faults
        server.deleteTables(stator.tablePrefix());
        stator.close();
    }
}
