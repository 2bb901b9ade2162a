package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.batch.BatchGetResult;
import dev.stator.error.UndecodableItemException;
import dev.stator.interceptor.CallReport;
import dev.stator.query.Page;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import dev.stator.transaction.TransactionGetResult;
import dev.stator.wire.DirectReads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items that are read from the bytes of answers: they are those that the SDK reads, and a report tells which way they came. */
@ExtendWith(StatorExtension.class)
class DirectReadsTest {
    private static final int COUNT = 25;

    private final Recorder recorder = new Recorder();
    private final Recorder indirectRecorder = new Recorder();
    private LocalDynamoDb server;
    private Stator direct;
    private Stator indirect;

    @BeforeEach
    void connect(LocalDynamoDb local, Stator own) {
        server = local;
        direct = server.stator()
                .tablePrefix(own.tablePrefix())
                .interceptor(recorder)
                .build();
        indirect = server.stator()
                .tablePrefix(own.tablePrefix())
                .interceptor(indirectRecorder)
                .directItems(false)
                .build();
        new TicketTable(own)
                .putAll(IntStream.range(0, COUNT)
                        .mapToObj(i -> Ticket.of("b", id(i)).withNote(i % 2 + " ä\"\\\n\t😀 €" + i))
                        .toList());
    }

    @AfterEach
    void close() {
        direct.close();
        indirect.close();
    }

    private static String id(int number) {
        return "t%02d".formatted(number);
    }

    private static List<Key<Ticket>> keys(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> TicketSchema.key("b", id(i)))
                .toList();
    }

    /** The last call of either: the one was direct, the other was not, and they gave as many items. */
    private void assertRead(int items) {
        CallReport report = last(recorder);
        assertThat(report.isDirect()).isTrue();
        assertThat(report.itemCount()).isEqualTo(items);
        CallReport other = last(indirectRecorder);
        assertThat(other.isDirect()).isFalse();
        assertThat(other.itemCount()).isEqualTo(items);
        assertThat(report.consumed()).isEqualTo(other.consumed());
        assertThat(report.scannedCount()).isEqualTo(other.scannedCount());
    }

    private static CallReport last(Recorder recorder) {
        return recorder.ended().get(recorder.ended().size() - 1);
    }

    @ParameterizedTest
    @EnumSource
    void aGet(Reads reads) {
        assertThat(reads.get(direct, "b", id(3))).isPresent().isEqualTo(reads.get(indirect, "b", id(3)));
        assertRead(1);
    }

    @ParameterizedTest
    @EnumSource
    void aGetOfNothing(Reads reads) {
        assertThat(reads.get(direct, "b", "none")).isEmpty();
        assertThat(reads.get(indirect, "b", "none")).isEmpty();
        assertRead(0);
    }

    @ParameterizedTest
    @EnumSource
    void aQueryAndAScan(Reads reads) {
        assertThat(reads.query(direct, "b")).hasSize(COUNT).isEqualTo(reads.query(indirect, "b"));
        assertRead(COUNT);
        assertThat(reads.scan(direct)).hasSize(COUNT).isEqualTo(reads.scan(indirect));
        assertRead(COUNT);
        assertThat(reads.query(direct, "none")).isEmpty();
        assertThat(reads.query(indirect, "none")).isEmpty();
        assertRead(0);
    }

    /** With a filter DynamoDB looks at more items than are wanted, and a page is cut in its middle. */
    @ParameterizedTest
    @EnumSource
    void aPageThatIsCutGoesOnBehindItsLastItem(Reads reads) {
        List<Ticket> all = new ArrayList<>();
        Page<Ticket> page = reads.page(direct, "b", 2, "1 ", null);
        Page<Ticket> other = reads.page(indirect, "b", 2, "1 ", null);
        while (true) {
            assertThat(last(recorder).isDirect()).isTrue();
            assertThat(page.items()).isEqualTo(other.items());
            assertThat(page.token()).isEqualTo(other.token());
            assertThat(page.scannedCount()).isEqualTo(other.scannedCount());
            all.addAll(page.items());
            if (page.token().isEmpty()) {
                break;
            }
            String token = page.token().orElseThrow();
            page = reads.page(direct, "b", 2, "1 ", token);
            other = reads.page(indirect, "b", 2, "1 ", token);
        }
        assertThat(all)
                .extracting(Ticket::id)
                .containsExactlyElementsOf(IntStream.range(0, COUNT)
                        .filter(i -> i % 2 == 1)
                        .mapToObj(DirectReadsTest::id)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aBatch(Reads reads) {
        List<Key<Ticket>> keys = keys(20, 30);
        BatchGetResult found = reads.batchGet(direct, keys);
        BatchGetResult other = reads.batchGet(indirect, keys);
        TicketTable tickets = new TicketTable(direct);
        assertThat(found.items(tickets)).hasSize(5).isEqualTo(other.items(new TicketTable(indirect)));
        assertThat(found.missing(tickets)).isEqualTo(keys.subList(5, 10));
        assertRead(5);
    }

    @ParameterizedTest
    @EnumSource
    void aTransaction(Reads reads) {
        List<Key<Ticket>> keys = keys(23, 27);
        TransactionGetResult found = reads.transactionGet(direct, keys);
        TransactionGetResult other = reads.transactionGet(indirect, keys);
        TicketTable tickets = new TicketTable(direct);
        assertThat(found.items(tickets)).hasSize(2).isEqualTo(other.items(new TicketTable(indirect)));
        assertThat(found.missing(tickets)).isEqualTo(keys.subList(2, 4));
        assertRead(2);
    }

    /** Its error is the SDK's way's, to the letter. */
    @ParameterizedTest
    @EnumSource
    void anItemThatCannotBeRead(Reads reads) {
        direct.client()
                .putItem(put -> put.tableName(direct.tableName(TicketTable.SCHEMA))
                        .item(Map.of(
                                "board", AttributeValue.fromS("b"),
                                "id", AttributeValue.fromS("t99"),
                                "tags", AttributeValue.fromS("red"))));
        assertSame(() -> reads.get(direct, "b", "t99"), () -> reads.get(indirect, "b", "t99"));
        assertSame(() -> reads.query(direct, "b"), () -> reads.query(indirect, "b"));
        assertSame(() -> reads.scan(direct), () -> reads.scan(indirect));
        assertSame(
                () -> reads.transactionGet(direct, List.of(TicketSchema.key("b", "t99"))),
                () -> reads.transactionGet(indirect, List.of(TicketSchema.key("b", "t99"))));
        assertThat(last(recorder).isDirect()).isFalse();
        assertThat(reads.query(direct, "c")).isEmpty();
        assertThat(last(recorder).isDirect()).isTrue();
    }

    private static void assertSame(Runnable read, Runnable other) {
        UndecodableItemException e = catchThrowableOfType(UndecodableItemException.class, read::run);
        UndecodableItemException expected = catchThrowableOfType(UndecodableItemException.class, other::run);
        assertThat(e)
                .hasMessage(expected.getMessage())
                .hasMessageContaining("id=t99")
                .hasMessageContaining("tags");
        assertThat(e.key()).isEqualTo(expected.key());
        assertThat(e.attribute()).isEqualTo(expected.attribute());
    }

    @Test
    void whatIsOnlyCountedOrProjectedHasNothingToReadDirectly() {
        TicketTable tickets = new TicketTable(direct);
        assertThat(tickets.query("b").count()).isEqualTo(COUNT);
        assertThat(last(recorder).isDirect()).isFalse();
        assertThat(tickets.query("b").project(TicketTable.NOTE).list()).hasSize(COUNT);
        assertThat(last(recorder).isDirect()).isFalse();
    }

    @Test
    void aTenantsItemsAreReadDirectlyToo() {
        Stator acme = direct.tenant("acme");
        TicketTable tickets = new TicketTable(acme);
        tickets.put(Ticket.of("b", "t1"));
        assertThat(tickets.get("b", "t1")).contains(Ticket.of("b", "t1"));
        assertThat(last(recorder).isDirect()).isTrue();
    }

    /** As where two copies of the library are on one class path. */
    @ParameterizedTest
    @EnumSource
    void aSecondInterceptorDoesNothing(Reads reads) {
        try (Stator twice = Stator.builder()
                .client(server.client(
                        client -> client.overrideConfiguration(o -> o.addExecutionInterceptor(new DirectReads()))))
                .asyncClient(server.asyncClient(
                        client -> client.overrideConfiguration(o -> o.addExecutionInterceptor(new DirectReads()))))
                .tablePrefix(direct.tablePrefix())
                .interceptor(recorder)
                .build()) {
            assertThat(reads.query(twice, "b")).hasSize(COUNT);
            assertThat(last(recorder).isDirect()).isTrue();
        }
    }
}
