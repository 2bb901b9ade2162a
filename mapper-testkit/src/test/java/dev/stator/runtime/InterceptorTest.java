package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.MissingTableException;
import dev.stator.interceptor.Call;
import dev.stator.interceptor.CallReport;
import dev.stator.interceptor.Consumption;
import dev.stator.interceptor.OperationName;
import dev.stator.query.Page;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an interceptor is told of each kind of operation. */
class InterceptorTest {
    private static final Recorder RECORDER = new Recorder();

    @RegisterExtension
    static final StatorExtension STATOR = StatorExtension.with(settings -> settings.interceptor(RECORDER));

    private Stator stator;
    private TicketTable tickets;
    private Place_SiteTable sites;

    @BeforeEach
    void create(Stator connection) {
        stator = connection;
        tickets = new TicketTable(connection);
        sites = new Place_SiteTable(connection);
        tickets.put(Ticket.of("b1", "t1"));
        sites.put(new Place.Site("s1"));
        RECORDER.reset();
    }

    private static <R> R call(boolean async, Supplier<R> blocking, Supplier<CompletableFuture<R>> future) {
        return async ? future.get().join() : blocking.get();
    }

    private static Call call(OperationName operation, String... tables) {
        return new Call(operation, List.of(tables), Optional.empty());
    }

    private static Consumption reads(double units) {
        return new Consumption("tickets", Optional.empty(), units, 0);
    }

    /** A write of one unit, also in each index. */
    private static void assertWrite(CallReport report, OperationName operation) {
        assertThat(report.call()).isEqualTo(call(operation, "tickets"));
        assertThat(report.failure()).isEmpty();
        assertThat(report.attempts()).isEqualTo(1);
        assertThat(report.duration()).isPositive();
        assertThat(report.itemCount()).isZero();
        assertThat(report.consumed())
                .containsExactlyInAnyOrder(
                        new Consumption("tickets", Optional.empty(), 0, 1),
                        new Consumption("tickets", Optional.of("byPriority"), 0, 1),
                        new Consumption("tickets", Optional.of("byStatus"), 0, 1));
        assertThat(report.writeUnits()).isEqualTo(3);
        assertThat(report.readUnits()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aGetTellsWhatItFoundAndConsumed(Face face) {
        face.get(tickets, "b1", "t1");
        CallReport report = RECORDER.only();
        assertThat(report.call()).isEqualTo(call(OperationName.GET_ITEM, "tickets"));
        assertThat(report.itemCount()).isEqualTo(1);
        assertThat(report.attempts()).isEqualTo(1);
        assertThat(report.failure()).isEmpty();
        assertThat(report.consumed()).containsExactly(reads(0.5));
        assertThat(report.readUnits()).isEqualTo(0.5);
        RECORDER.reset();
        face.get(tickets, "b1", "none");
        assertThat(RECORDER.only().itemCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aPutTellsWhatItConsumedInTheTableAndItsIndexes(Face face) {
        face.put(tickets, Ticket.of("b1", "t2"));
        assertWrite(RECORDER.only(), OperationName.PUT_ITEM);
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateIsACall(Face face) {
        face.update(tickets, Ticket.of("b1", "t2"));
        assertWrite(RECORDER.only(), OperationName.UPDATE_ITEM);
    }

    @ParameterizedTest
    @EnumSource
    void aDeleteIsACall(Face face) {
        face.delete(tickets, "b1", "t1");
        assertWrite(RECORDER.only(), OperationName.DELETE_ITEM);
    }

    @ParameterizedTest
    @EnumSource
    void aRekeyIsATransactionOfItsTable(Face face) {
        face.rekey(tickets, "b1", "t1", Ticket.of("b1", "t2"));
        CallReport report = RECORDER.only();
        assertThat(report.call()).isEqualTo(call(OperationName.TRANSACT_WRITE_ITEMS, "tickets"));
        assertThat(report.writeUnits()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void aFailedConditionIsTheFailureThatTheCallerGets(Face face) {
        assertThatThrownBy(() -> face.create(tickets, Ticket.of("b1", "t1")))
                .isInstanceOf(ConditionFailedException.class)
                .isSameAs(RECORDER.only().failure().orElseThrow());
        assertThat(RECORDER.only().call()).isEqualTo(call(OperationName.PUT_ITEM, "tickets"));
        assertThat(RECORDER.only().attempts()).isEqualTo(1);
        assertThat(RECORDER.only().consumed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eachPageOfAQueryIsACall(boolean async) {
        tickets.put(Ticket.of("b1", "t2"));
        RECORDER.reset();
        List<Ticket> found = call(
                async,
                () -> tickets.query("b1").pageSize(1).list(),
                () -> tickets.async().query("b1").pageSize(1).list());
        assertThat(found).hasSize(2);
        assertThat(RECORDER.ended())
                .hasSize(3)
                .allSatisfy(report -> assertThat(report.call()).isEqualTo(call(OperationName.QUERY, "tickets")))
                .extracting(CallReport::itemCount)
                .containsExactly(1, 1, 0);
        assertThat(RECORDER.ended().get(0).consumed()).containsExactly(reads(0.5));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aQueryOfAnIndexNamesIt(boolean async) {
        call(
                async,
                () -> tickets.byStatus("open").count(),
                () -> tickets.async().byStatus("open").count());
        CallReport report = RECORDER.only();
        assertThat(report.call()).isEqualTo(new Call(OperationName.QUERY, List.of("tickets"), Optional.of("byStatus")));
        assertThat(report.itemCount()).as("counted, not given").isEqualTo(1);
        assertThat(report.consumed()).containsExactly(new Consumption("tickets", Optional.of("byStatus"), 0.5, 0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aScanTellsHowManyItemsItLookedAt(boolean async) {
        call(
                async,
                () -> tickets.scan().where(TicketTable.STATUS.eq("closed")).list(),
                () -> tickets.async()
                        .scan()
                        .where(TicketTable.STATUS.eq("closed"))
                        .list());
        CallReport report = RECORDER.only();
        assertThat(report.call()).isEqualTo(call(OperationName.SCAN, "tickets"));
        assertThat(report.itemCount()).isZero();
        assertThat(report.scannedCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eachPageOfEachSegmentIsACall(boolean async) {
        call(
                async,
                () -> tickets.scan().segments(4).list(),
                () -> tickets.async().scan().segments(4).list());
        assertThat(RECORDER.operations()).containsExactly("Scan", "Scan", "Scan", "Scan");
        assertThat(RECORDER.ended().stream().mapToInt(CallReport::itemCount).sum())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aScanOfPagesIsACallForEachPageThatIsTaken(boolean async) {
        tickets.put(Ticket.of("b1", "t2"));
        RECORDER.reset();
        Page<Ticket> page = call(
                async,
                () -> tickets.scan().limit(1).page(),
                () -> tickets.async().scan().limit(1).page());
        assertThat(page.items()).hasSize(1);
        assertThat(RECORDER.only().scannedCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBatchOfReadsNamesItsTables(boolean async) {
        var batch = stator.batchGet()
                .get(tickets, TicketSchema.key("b1", "t1"), TicketSchema.key("b1", "none"))
                .get(sites, Place_SiteSchema.key("s1"));
        call(async, batch::run, () -> batch.async().run());
        CallReport report = RECORDER.only();
        assertThat(report.call()).isEqualTo(call(OperationName.BATCH_GET_ITEM, "tickets", "places"));
        assertThat(report.itemCount()).isEqualTo(2);
        assertThat(report.consumed()).extracting(Consumption::table).containsExactlyInAnyOrder("tickets", "places");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eachRequestOfABatchOfWritesIsACall(boolean async) {
        var batch = stator.batchWrite();
        for (int i = 0; i < 30; i++) {
            batch = batch.put(sites, new Place.Site("s" + i));
        }
        var all = batch;
        call(async, all::run, () -> all.async().run());
        assertThat(RECORDER.ended())
                .hasSize(2)
                .allSatisfy(
                        report -> assertThat(report.call()).isEqualTo(call(OperationName.BATCH_WRITE_ITEM, "places")));
        assertThat(RECORDER.ended().stream().mapToDouble(CallReport::writeUnits).sum())
                .isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTransactionNamesItsTables(boolean async) {
        var transaction =
                stator.transaction().put(tickets, Ticket.of("b1", "t2")).put(sites, new Place.Site("s2"));
        call(async, transaction::run, () -> transaction.async().run());
        CallReport report = RECORDER.only();
        assertThat(report.call()).isEqualTo(call(OperationName.TRANSACT_WRITE_ITEMS, "tickets", "places"));
        assertThat(report.consumed())
                .extracting(Consumption::table, Consumption::index)
                .containsExactlyInAnyOrder(
                        tuple("tickets", Optional.empty()),
                        tuple("tickets", Optional.of("byPriority")),
                        tuple("tickets", Optional.of("byStatus")),
                        tuple("places", Optional.empty()));
        assertThat(report.writeUnits()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTransactionOfReadsTellsWhatItFound(boolean async) {
        var transaction = stator.transactionGet()
                .get(tickets, TicketSchema.key("b1", "t1"))
                .get(sites, Place_SiteSchema.key("none"));
        call(async, transaction::run, () -> transaction.async().run());
        CallReport report = RECORDER.only();
        assertThat(report.call()).isEqualTo(call(OperationName.TRANSACT_GET_ITEMS, "tickets", "places"));
        assertThat(report.itemCount()).isEqualTo(1);
        assertThat(report.consumed()).contains(reads(2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theCreationOfAMissingTableAndTheRepeatedCallAreCalls(boolean async) {
        new TableAdmin(stator).delete(TicketTable.SCHEMA);
        RECORDER.reset();
        call(
                async,
                () -> tickets.put(Ticket.of("b1", "t1")),
                () -> tickets.async().put(Ticket.of("b1", "t1")));
        assertThat(RECORDER.operations()).startsWith("PutItem", "CreateTable", "DescribeTable");
        assertThat(RECORDER.operations()).endsWith("PutItem");
        assertThat(RECORDER.ended().get(0).failure()).get().isInstanceOf(MissingTableException.class);
        assertThat(RECORDER.ended()).allMatch(report -> report.call().tables().equals(List.of("tickets")));
        assertWrite(RECORDER.ended().get(RECORDER.ended().size() - 1), OperationName.PUT_ITEM);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void callsAboutTablesConsumeNothing(boolean async) {
        TableAdmin admin = new TableAdmin(stator);
        call(async, admin::tableNames, () -> admin.async().tableNames());
        assertThat(RECORDER.only().call()).isEqualTo(call(OperationName.LIST_TABLES));
        RECORDER.reset();
        call(
                async,
                () -> admin.describe(TicketTable.SCHEMA),
                () -> admin.async().describe(TicketTable.SCHEMA));
        assertThat(RECORDER.only().call()).isEqualTo(call(OperationName.DESCRIBE_TABLE, "tickets"));
        assertThat(RECORDER.only().consumed()).isEmpty();
        assertThat(RECORDER.only().attempts()).isEqualTo(1);
    }
}
