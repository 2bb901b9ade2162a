package dev.stator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.testkit.LocalDynamoDb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * A connection to DynamoDB Local whose requests are compared, to the letter, with files under {@code src/test/resources/requests}.
 *
 * <pre>{@code
 * try (RequestGolden golden = RequestGolden.of(server)) {
 *     OrderTable orders = new OrderTable(golden.stator());
 *     orders.put(order);
 *     golden.begin();
 *     orders.put(order, OrderTable.STATUS.eq(Status.NEW));
 *     golden.matches("put/condition");                // requests/put/condition.txt
 * }
 * }</pre>
 *
 * <p>{@code -Dtest.jvm.arguments=-Dstator.golden.update=true} writes the files instead.
 */
public final class RequestGolden implements AutoCloseable {
    private static final Path FILES = Path.of("src/test/resources/requests");

    private final List<SdkRequest> requests = Collections.synchronizedList(new ArrayList<>());
    private final Stator stator;

    private RequestGolden(LocalDynamoDb server, Clock clock) {
        this.stator = server.stator()
                .clock(clock)
                .tablePrefix("golden-" + UUID.randomUUID() + "-")
                .createMissingTables(true)
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void beforeExecution(
                                    Context.BeforeExecution context, ExecutionAttributes attributes) {
                                requests.add(context.request());
                            }
                        })
                        .build())
                .build();
    }

    /** A connection with tables of its own. */
    public static RequestGolden of(LocalDynamoDb server) {
        return of(server, Clock.systemUTC());
    }

    /** A connection with tables and a clock of its own. */
    public static RequestGolden of(LocalDynamoDb server, Clock clock) {
        return new RequestGolden(server, clock);
    }

    public Stator stator() {
        return stator;
    }

    /** Forgets the requests that were made so far. */
    public void begin() {
        requests.clear();
    }

    /** The requests since {@link #begin}, as text. */
    public String text() {
        RequestText text = new RequestText(stator.tablePrefix());
        return requests.stream().map(text::of).collect(Collectors.joining());
    }

    /** Asserts that the requests since {@link #begin} are those of the file with this name. */
    public void matches(String name) {
        Path file = FILES.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("stator.golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text());
            }
            assertThat(text()).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stator.close();
    }
}
