package dev.stator.testkit;

import dev.stator.Stator;
import dev.stator.StatorBuilder;
import dev.stator.s3.S3Store;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Gives tests a connection to a DynamoDB Local in their JVM, with tables that no other test sees.
 *
 * <pre>{@code
 * @ExtendWith(StatorExtension.class)
 * class OrdersTest {
 *     @Test
 *     void keepsAnOrder(Stator stator) {
 *         OrderTable orders = new OrderTable(stator);
 *         orders.put(order);
 *         assertEquals(Optional.of(order), orders.get("c1", "o1"));
 *     }
 * }
 * }</pre>
 *
 * <p>Resolves parameters of the types {@link Stator}, {@link DynamoDbClient}, {@link DynamoDbAsyncClient},
 * {@link DynamoDbStreamsClient}, which is the server's, and {@link LocalDynamoDb}, the server itself; for objects in S3, of the types
 * {@link S3Store}, {@code S3Client}, {@code S3AsyncClient} and {@link LocalS3}. The rules:
 *
 * <ul>
 *   <li>There is one server for all tests of a JVM, started when a test first needs it.
 *   <li>A connection belongs to what first asks for it. Asked for by a test method or a {@code @BeforeEach} method, it is the
 *       test's own; asked for by a constructor or a {@code @BeforeAll} method, all tests of the class share it.
 *   <li>Each connection has a table prefix of its own, so tests can run side by side. When it ends, its tables are deleted and it is
 *       closed.
 *   <li>There is one S3 server for all tests of a JVM too, and a store belongs to what first asks for it, with a prefix of its own.
 *   <li>Missing tables are created at first use, unless {@link #with} says otherwise.
 * </ul>
 *
 * <p>Needs JUnit Jupiter 5.13 or later, 6 included, and {@code com.amazonaws:DynamoDBLocal:2.6.1} in test scope, which the test kit
 * may not bring along; where it is missing, the test fails with a message that says so. So do tests with objects in S3 that lack
 * {@code org.gaul:s3proxy:4.1.0}.
 */
public final class StatorExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(StatorExtension.class);
    private static final Set<Class<?>> TYPES = Set.of(
            Stator.class,
            DynamoDbClient.class,
            DynamoDbAsyncClient.class,
            DynamoDbStreamsClient.class,
            LocalDynamoDb.class,
            LocalS3.class,
            S3Store.class);

    /** By name, since their module of the SDK may be missing. */
    private static final String S3_CLIENT = "software.amazon.awssdk.services.s3.S3Client";

    private static final String S3_ASYNC_CLIENT = "software.amazon.awssdk.services.s3.S3AsyncClient";

    private final Consumer<StatorBuilder> settings;
    private final @Nullable Faults faults;

    /** An extension whose connections have the settings of {@link LocalDynamoDb#stator()}. */
    public StatorExtension() {
        this(builder -> {}, null);
    }

    private StatorExtension(Consumer<StatorBuilder> settings, @Nullable Faults faults) {
        this.settings = settings;
        this.faults = faults;
    }

    /**
     * An extension whose connections have other settings, such as a clock that stands still or an interceptor that injects faults.
     *
     * <pre>{@code
     * @RegisterExtension
     * static final StatorExtension STATOR = StatorExtension.with(settings -> settings.createMissingTables(false).clock(clock));
     * }</pre>
     *
     * <p>The table prefix stays the test's own.
     */
    public static StatorExtension with(Consumer<StatorBuilder> settings) {
        return new StatorExtension(settings, null);
    }

    /**
     * The same extension, with connections and stores whose requests go wrong as {@code faults} say.
     *
     * <pre>{@code
     * final Faults faults = Faults.create();
     *
     * @RegisterExtension
     * final StatorExtension stator = new StatorExtension().faults(faults);
     * }</pre>
     */
    public StatorExtension faults(Faults faults) {
        return new StatorExtension(settings, faults);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return TYPES.contains(type)
                || type.getName().equals(S3_CLIENT)
                || type.getName().equals(S3_ASYNC_CLIENT);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == LocalS3.class) {
            return s3(context);
        }
        if (type == S3Store.class) {
            return store(context);
        }
        if (type.getName().equals(S3_CLIENT)) {
            return s3(context).client();
        }
        if (type.getName().equals(S3_ASYNC_CLIENT)) {
            return s3(context).asyncClient();
        }
        if (type == LocalDynamoDb.class) {
            return server(context);
        }
        if (type == DynamoDbStreamsClient.class) {
            return server(context).streamsClient();
        }
        Stator stator = connection(context).stator();
        if (type == DynamoDbClient.class) {
            return stator.client();
        }
        return type == DynamoDbAsyncClient.class ? stator.asyncClient() : stator;
    }

    /** The store looks into the contexts around this one first: that is how a test finds the connection of its class. */
    private TestConnection connection(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        TestConnection.class,
                        key -> TestConnection.open(server(context), faults, settings),
                        TestConnection.class);
    }

    /** The same for stores. */
    private S3Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(S3Store.class, key -> TestConnection.store(s3(context), faults), S3Store.class);
    }

    private static LocalS3 s3(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(LocalS3.class, key -> LocalS3.start(), LocalS3.class);
    }

    private static LocalDynamoDb server(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        LocalDynamoDb.class, key -> LocalDynamoDb.start().keepThreads(), LocalDynamoDb.class);
    }
}
