package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.error.MissingTableException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Tables that are created at their first use, and those that are not. */
@ExtendWith(StatorExtension.class)
class MissingTablesTest {
    private static final int CREATORS = 8;

    private final List<String> sent = new CopyOnWriteArrayList<>();

    private Stator connection(LocalDynamoDb server, String prefix, boolean createMissingTables) {
        return server.stator()
                .tablePrefix(prefix)
                .createMissingTables(createMissingTables)
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void beforeExecution(
                                    Context.BeforeExecution context, ExecutionAttributes attributes) {
                                sent.add(context.request().getClass().getSimpleName());
                            }
                        })
                        .build())
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void aMissingTableIsAnErrorUnlessTheConnectionAsksForIt(Face face, LocalDynamoDb server) {
        try (Stator stator = connection(server, "never_", false)) {
            TicketTable tickets = new TicketTable(stator);
            assertThatThrownBy(() -> face.put(tickets, Ticket.of("b1", "t1")))
                    .isInstanceOf(MissingTableException.class)
                    .hasMessageStartingWith(
                            "put tickets[board=b1, id=t1]: the table does not exist with the prefix 'never_';"
                                    + " create it with TableAdmin.createIfMissing, or set createMissingTables(true)");
            assertThatThrownBy(() -> new TableAdmin(stator).describe(TicketTable.SCHEMA))
                    .isInstanceOf(MissingTableException.class)
                    .hasMessageContaining("with the prefix 'never_' (");
            assertThatThrownBy(() -> face.get(tickets, "b1", "t1")).isInstanceOf(MissingTableException.class);
            assertThatThrownBy(() -> tickets.scan().list())
                    .isInstanceOf(MissingTableException.class)
                    .hasMessageContaining("scan tickets");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFirstCallCreatesTheTableWithItsIndexes(Face face, LocalDynamoDb server) {
        try (Stator stator = connection(server, "first_" + face + "_", true)) {
            TicketTable tickets = new TicketTable(stator);
            face.put(tickets, Ticket.of("b1", "t1"));
            assertThat(face.get(tickets, "b1", "t1")).isPresent();
            assertThat(new TableAdmin(stator).drift(TicketTable.SCHEMA).isEmpty())
                    .isTrue();
        }
    }

    @Test
    void aCallOnATableThatExistsIsOneRequest(LocalDynamoDb server) {
        try (Stator stator = connection(server, "one_", true)) {
            new TableAdmin(stator).create(TicketTable.SCHEMA);
            sent.clear();
            new TicketTable(stator).put(Ticket.of("b1", "t1"));
            assertThat(sent).containsExactly("PutItemRequest");
        }
    }

    @Test
    void aScanOfAMissingTableCreatesItAndIsEmpty(LocalDynamoDb server) {
        try (Stator stator = connection(server, "scan_", true)) {
            assertThat(new TicketTable(stator).scan().list()).isEmpty();
            assertThat(new TicketTable(stator).async().scan().list().join()).isEmpty();
        }
    }

    @Test
    void aTableThatGoesMissingAgainIsCreatedAgain(LocalDynamoDb server) {
        try (Stator stator = connection(server, "again_", true)) {
            TicketTable tickets = new TicketTable(stator);
            tickets.put(Ticket.of("b1", "t1"));
            new TableAdmin(stator).delete(TicketTable.SCHEMA);
            tickets.put(Ticket.of("b1", "t2"));
            assertThat(tickets.scan().list()).containsExactly(Ticket.of("b1", "t2"));
        }
    }

    @Test
    void callsOfOneConnectionThatMissTheTableTogetherDoNotFail(LocalDynamoDb server) throws Exception {
        try (Stator stator = connection(server, "together_", true)) {
            writeTogether(List.of(stator));
            assertThat(new TicketTable(stator).scan().list()).hasSize(2 * CREATORS);
        }
    }

    @Test
    void connectionsThatMissTheTableTogetherDoNotFail(LocalDynamoDb server) throws Exception {
        List<Stator> stators = new ArrayList<>();
        for (int i = 0; i < CREATORS; i++) {
            stators.add(connection(server, "apart_", true));
        }
        writeTogether(stators);
        assertThat(new TicketTable(stators.get(0)).scan().list()).hasSize(2 * CREATORS);
        stators.parallelStream().forEach(Stator::close);
    }

    /** Eight threads, each of which writes one item blocking and one without waiting. */
    private static void writeTogether(List<Stator> stators) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CREATORS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> writes = new ArrayList<>();
        for (int i = 0; i < CREATORS; i++) {
            TicketTable tickets = new TicketTable(stators.get(i % stators.size()));
            String id = "t" + i;
            writes.add(threads.submit(() -> {
                start.await();
                CompletableFuture<Ticket> async = tickets.async().put(Ticket.of("async", id));
                tickets.put(Ticket.of("blocking", id));
                return async.join();
            }));
        }
        start.countDown();
        for (Future<?> write : writes) {
            write.get();
        }
        threads.shutdown();
    }
}
