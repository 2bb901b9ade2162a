package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.StatorBuilder;
import dev.stator.error.ClosedException;
import dev.stator.error.ConfigurationException;
import dev.stator.error.UnreachableException;
import dev.stator.runtime.Canned.Answer;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.SdkEventLoopGroup;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a connection is made of, when it is closed, and what is said when something is missing. */
class ConnectionTest {
    private static final AwsCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "secret"));

    private static StatorBuilder local() {
        return Stator.builder().region(Region.EU_WEST_1).credentials(CREDENTIALS);
    }

    @Test
    void aConnectionIsMadeWithoutAnySetting() {
        try (Stator stator = Stator.builder().build()) {
            assertThat(stator.tablePrefix()).isEmpty();
            assertThat(stator.tableName(TicketTable.SCHEMA)).isEqualTo("tickets");
        }
    }

    @Test
    void connectionsTablesAndScansSayWhatTheyAre() {
        try (Stator stator = Stator.builder().build();
                Stator staging = Stator.builder().tablePrefix("staging_").build()) {
            TicketTable tickets = new TicketTable(staging);
            assertThat(stator).hasToString("Stator");
            assertThat(staging).hasToString("Stator[prefix=staging_]");
            assertThat(tickets).hasToString("TicketTable[tickets]");
            assertThat(tickets.scan().toString()).isEqualTo("scan tickets");
            assertThat(tickets.async().scan()).hasToString("scan tickets");
        }
    }

    @Test
    void clientsAreBuiltOnceAndKept() {
        try (Stator stator = local().build()) {
            assertThat(stator.client()).isSameAs(stator.client());
            assertThat(stator.asyncClient()).isSameAs(stator.asyncClient());
        }
    }

    @Test
    void settingsReachTheClients() {
        URI endpoint = URI.create("http://localhost:1");
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        try (Stator stator = local().endpoint(endpoint).clock(clock).build()) {
            assertThat(stator.client().serviceClientConfiguration().region()).isEqualTo(Region.EU_WEST_1);
            assertThat(stator.asyncClient().serviceClientConfiguration().endpointOverride())
                    .contains(endpoint);
            assertThat(stator.clock()).isSameAs(clock);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClosedConnectionRefusesCallsByName(Face face) {
        Stator stator = local().build();
        TicketTable tickets = new TicketTable(stator);
        stator.close();
        stator.close();
        ClosedException failure =
                catchThrowableOfType(ClosedException.class, () -> face.put(tickets, Ticket.of("b1", "t1")));
        assertThat(failure).hasMessageContaining("put tickets[board=b1, id=t1]").hasMessageContaining("closed");
        assertThat(failure.table()).contains("tickets");
        assertThat(failure.key()).contains("board=b1, id=t1");
    }

    @Test
    void aClosedConnectionHasNoClients() {
        Stator stator = local().build();
        stator.close();
        assertThatThrownBy(stator::client).isInstanceOf(ClosedException.class);
        assertThatThrownBy(stator::asyncClient).isInstanceOf(ClosedException.class);
    }

    /**
     * Waits until the threads of the closed client have ended: as long as they are about to end, Netty may still try to connect, and a
     * call then fails as it does where nothing listens.
     */
    private static Stator overClosedClients() {
        Stator own = local().endpoint(URI.create("http://localhost:1")).build();
        SdkEventLoopGroup threads = SdkEventLoopGroup.builder().build();
        DynamoDbAsyncClient async = DynamoDbAsyncClient.builder()
                .region(Region.EU_WEST_1)
                .credentialsProvider(CREDENTIALS)
                .endpointOverride(URI.create("http://localhost:1"))
                .httpClientBuilder(NettyNioAsyncHttpClient.builder().eventLoopGroup(threads))
                .build();
        Stator stator = Stator.builder().client(own.client()).asyncClient(async).build();
        own.close();
        async.close();
        threads.eventLoopGroup().shutdownGracefully(0, 0, TimeUnit.SECONDS).syncUninterruptibly();
        return stator;
    }

    @ParameterizedTest
    @EnumSource
    void handedInClientsThatWereClosedRefuseCallsByName(Face face) {
        TicketTable tickets = new TicketTable(overClosedClients());
        ClosedException failure = catchThrowableOfType(ClosedException.class, () -> face.get(tickets, "b1", "t1"));
        assertThat(failure).hasMessageContaining("get tickets[board=b1, id=t1]").hasMessageContaining("closed");
        assertThat(failure.table()).contains("tickets");
        assertThat(failure.key()).contains("board=b1, id=t1");
        assertThatThrownBy(() -> face.put(tickets, Ticket.of("b1", "t1"))).isInstanceOf(ClosedException.class);
    }

    @Test
    void handedInClientsThatWereClosedRefuseScansByName() {
        TicketTable tickets = new TicketTable(overClosedClients());
        assertThatThrownBy(() -> tickets.scan().list())
                .isInstanceOf(ClosedException.class)
                .hasMessageContaining("scan tickets");
        assertThatThrownBy(() -> Face.joined(tickets.async().scan().list()))
                .isInstanceOf(ClosedException.class)
                .hasMessageContaining("scan tickets");
    }

    @ParameterizedTest
    @EnumSource
    void toCloseUnderACallEndsItByName(Face face) throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            Stator stator = local().endpoint(URI.create("http://localhost:" + silent.getLocalPort()))
                    .build();
            TicketTable tickets = new TicketTable(stator);
            CompletableFuture<?> call = CompletableFuture.supplyAsync(() -> face.put(tickets, Ticket.of("b1", "t1")));
            try (Socket asked = silent.accept()) {
                assertThat(asked.getInputStream().read()).isPositive();
                stator.close();
                assertThatThrownBy(() -> Face.joined(call))
                        .isInstanceOf(ClosedException.class)
                        .hasMessageContaining("put tickets[board=b1, id=t1]")
                        .hasMessageContaining("unknown");
            }
        }
    }

    @Test
    void clientsThatWereBuiltHereAreClosed() {
        Stator stator = local().endpoint(URI.create("http://localhost:1")).build();
        DynamoDbClient client = stator.client();
        stator.close();
        assertThatThrownBy(client::listTables).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void clientsThatWereHandedInStayOpenAndAreNotUsedAnyMore() {
        Canned canned = Canned.always(Answer.ok("{\"TableNames\":[]}"));
        Stator stator = canned.stator(1).build();
        DynamoDbClient client = stator.client();
        DynamoDbAsyncClient asyncClient = stator.asyncClient();
        stator.close();
        assertThat(client.listTables().tableNames()).isEmpty();
        assertThat(asyncClient.listTables().join().tableNames()).isEmpty();
        assertThatThrownBy(stator::client).isInstanceOf(ClosedException.class);
    }

    @Test
    void anAsynchronousCallWithoutItsClientSaysWhatToAdd() {
        try (DynamoDbClient client =
                        DynamoDbClient.builder().region(Region.EU_WEST_1).build();
                Stator stator = Stator.builder().client(client).build()) {
            assertThatThrownBy(() -> Face.ASYNC.put(new TicketTable(stator), Ticket.of("b1", "t1")))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("put tickets[board=b1, id=t1]")
                    .hasMessageContaining("asyncClient(");
        }
    }

    @Test
    void aBlockingCallWithoutItsClientSaysWhatToAdd() {
        try (DynamoDbAsyncClient client =
                        DynamoDbAsyncClient.builder().region(Region.EU_WEST_1).build();
                Stator stator = Stator.builder().asyncClient(client).build()) {
            assertThatThrownBy(() -> Face.BLOCKING.get(new TicketTable(stator), "b1", "t1"))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("get tickets[board=b1, id=t1]")
                    .hasMessageContaining(".client(");
        }
    }

    @Test
    void aClientAndSettingsOfAClientContradictEachOther() {
        try (DynamoDbClient client =
                DynamoDbClient.builder().region(Region.EU_WEST_1).build()) {
            assertThatThrownBy(() -> Stator.builder()
                            .client(client)
                            .region(Region.EU_WEST_1)
                            .build())
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("region");
            assertThatThrownBy(() -> Stator.builder()
                            .client(client)
                            .credentials(AnonymousCredentialsProvider.create())
                            .build())
                    .isInstanceOf(ConfigurationException.class);
        }
    }

    @Test
    void aPrefixOfOtherCharactersIsRefused() {
        assertThatThrownBy(() -> Stator.builder().tablePrefix("staging/").build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'staging/'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost:8000", "foo", "//localhost:8000", "ftp://localhost", "http:///path", "http://a_b:1"})
    void anEndpointThatIsNoServerIsRefused(String endpoint) {
        StatorBuilder settings = local().endpoint(URI.create(endpoint));
        assertThatThrownBy(settings::build)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'" + endpoint + "'");
    }

    @Test
    void aClientThatTheSdkCannotBuildIsAnErrorOfTheSettings() {
        try (Stator stator = Stator.builder()
                .region(Region.of("no region"))
                .credentials(CREDENTIALS)
                .build()) {
            for (Face face : Face.values()) {
                assertThatThrownBy(() -> face.get(new TicketTable(stator), "b1", "t1"))
                        .isInstanceOf(ConfigurationException.class)
                        .hasMessageContaining("get tickets[board=b1, id=t1]")
                        .hasCauseInstanceOf(RuntimeException.class);
            }
        }
    }

    @Test
    void aPrefixThatMakesTheNameTooLongIsRefusedWithTheTable() {
        Stator stator = Stator.builder().tablePrefix("p".repeat(249)).build();
        assertThatThrownBy(() -> new TicketTable(stator))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("tickets")
                .hasMessageContaining("256");
    }

    @ParameterizedTest
    @EnumSource
    void withoutCredentialsTheMessageSaysWhatToSet(Face face) {
        AtomicInteger asked = new AtomicInteger();
        AwsCredentialsProvider none = () -> {
            asked.incrementAndGet();
            throw SdkClientException.create("nothing found");
        };
        try (Stator stator = Stator.builder()
                .region(Region.EU_WEST_1)
                .credentials(none)
                .endpoint(URI.create("http://localhost:1"))
                .build()) {
            assertThatThrownBy(() -> face.get(new TicketTable(stator), "b1", "t1"))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("get tickets[board=b1, id=t1]")
                    .hasMessageContaining("credentials(");
            assertThat(asked).as("not asked again only to tell what failed").hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEndpointThatNobodyListensOnIsUnreachable(Face face) {
        try (Stator stator = local().endpoint(URI.create("http://localhost:1"))
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .retryStrategy(DefaultRetryStrategy.doNotRetry())
                        .build())
                .build()) {
            assertThatThrownBy(() -> face.get(new TicketTable(stator), "b1", "t1"))
                    .isInstanceOf(UnreachableException.class)
                    .hasMessageContaining("get tickets[board=b1, id=t1]");
        }
    }
}
