package dev.stator.contract.generated;

import static dev.stator.contract.generated.ReportTable.CREATED;
import static dev.stator.contract.generated.ReportTable.STATE;
import static dev.stator.contract.generated.ReportTable.TITLE;
import static dev.stator.contract.generated.SetClock.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.contract.template.Visit;
import dev.stator.contract.template.VisitTable;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.TransactionCancelledException;
import dev.stator.expression.Condition;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys of indexes that are made of what an update changes and of what it leaves as it is stored. */
@ExtendWith(StatorExtension.class)
class StoredPartsTest {
    private static final Instant LATER = BEGIN.plusSeconds(60);
    private static final Instant OTHER = Instant.parse("2039-01-01T00:00:00Z");

    private final SetClock clock = new SetClock();
    private final Requests requests = new Requests();
    private ReportTable others;
    private VisitTable otherVisits;
    private Stator stator;
    private ReportTable reports;
    private Report read;

    @BeforeEach
    void store(Stator others, LocalDynamoDb server) {
        this.others = new ReportTable(others);
        otherVisits = new VisitTable(others);
        stator = server.stator()
                .tablePrefix(others.tablePrefix())
                .createMissingTables(true)
                .clock(clock)
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .retryStrategy(StandardRetryStrategy.builder()
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .build())
                        .addExecutionInterceptor(requests)
                        .build())
                .build();
        reports = new ReportTable(stator);
        read = reports.put(new Report("r1", "a", "new", "first", null));
        clock.set(LATER);
        requests.take();
    }

    @AfterEach
    void close() {
        stator.close();
    }

    private Report setState(Face face, String state, @Nullable Condition<Report> condition) {
        var update = reports.update("r1").set(STATE, state);
        var async = reports.async().update("r1").set(STATE, state);
        return switch (face) {
            case BLOCKING -> (condition == null ? update : update.when(condition)).returnNew();
            case ASYNC -> Face.joined((condition == null ? async : async.when(condition)).returnNew());
            case ATTEMPT ->
                reports.attempt().update("r1").set(STATE, state).returnNew().orElseThrow();
            case ASYNC_ATTEMPT ->
                Face.joined(reports.async()
                                .attempt()
                                .update("r1")
                                .set(STATE, state)
                                .returnNew())
                        .orElseThrow();
        };
    }

    private void assertIn(String state, Instant created) {
        Map<String, AttributeValue> item = stator.client()
                .getItem(get -> get.tableName(stator.tableName(ReportTable.SCHEMA))
                        .key(ReportSchema.key("r1").attributes()))
                .item();
        assertThat(ReportTable.SCHEMA.toItem(ReportTable.SCHEMA.fromItem(item))).isEqualTo(item);
        assertThat(reports.byState("a").state().eq(state).created().eq(created).list())
                .singleElement()
                .returns(state, Report::state);
    }

    @Test
    void anUpdateThatNamesNoPartLeavesTheKeyAsItIs() {
        reports.update("r1").set(TITLE, "second").run();
        Face.joined(reports.async().update("r1").set(TITLE, "third").run());
        stator.transaction().update(reports.update("r1").set(TITLE, "fourth")).run();
        reports.scan().updateAll(each -> each.set(TITLE, "fifth"));
        reports.update("r1").setOnly(read, TITLE).run();
        reports.diff(read, new Report("r1", "a", "new", "sixth", BEGIN)).run();
        assertThat(requests.take()).hasSize(6);
        assertIn("new", BEGIN);
        Report created = reports.update("r2").set(TITLE, "new").returnNew();
        assertThat(created.created()).isEqualTo(LATER);
        assertThat(reports.byState("a").list()).extracting(Report::id).containsExactly("r1");
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateOfAnotherPartHasTheStoredCreationInTheKey(Face face) {
        assertThat(setState(face, "done", null)).isEqualTo(read.with("done", BEGIN));
        assertThat(requests.take()).hasSize(2);
        assertIn("done", BEGIN);
        reports.update("r1").remove(CREATED).run();
        requests.take();
        setState(face, "begun", null);
        assertThat(requests.take()).hasSize(1);
        assertThat(reports.get("r1").map(Report::created)).contains(LATER);
        assertIn("begun", LATER);
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatIsSavedHasTheStoredCreationInTheKeyWhateverItSays(Face face) {
        assertThat(face.update(reports, read.with("done", null))).isEqualTo(read.with("done", BEGIN));
        assertIn("done", BEGIN);
        assertThat(face.update(reports, read.with("begun", OTHER))).isEqualTo(read.with("begun", BEGIN));
        assertIn("begun", BEGIN);
        requests.take();
        face.update(reports, read.with("new", BEGIN));
        assertThat(requests.take()).hasSize(1);
        assertIn("new", BEGIN);
        reports.delete("r1");
        requests.take();
        face.update(reports, read.with("new", OTHER));
        assertThat(requests.take()).hasSize(1);
        assertIn("new", OTHER);
    }

    @Test
    void partsOfAnItemAreSavedWithTheStoredCreationInTheKey() {
        reports.update("r1").setPresent(read.with("done", OTHER)).run();
        assertIn("done", BEGIN);
        reports.update("r1").setOnly(read.with("begun", null), STATE).run();
        assertIn("begun", BEGIN);
        reports.update("r1").setAll(read.with("new", null)).run();
        assertIn("new", BEGIN);
        reports.update("r1").setAll(read.with(null, null)).run();
        assertThat(reports.byState("a").list()).isEmpty();
    }

    @Test
    void aDifferenceTakesWhatItLeavesFromTheItem() {
        reports.diff(read, read.with("done", BEGIN)).run();
        Face.joined(reports.async().diff(read, read.with("begun", BEGIN)).run());
        stator.transaction()
                .update(reports.diff(read, read.with("done", BEGIN)))
                .run();
        assertThat(requests.take()).hasSize(3);
        assertIn("done", BEGIN);
        requests.take();
        others.update("r1").set(STATE, "done").set(CREATED, OTHER).run();
        reports.diff(read, read.with("begun", BEGIN)).run();
        assertThat(requests.take()).hasSize(2);
        assertIn("begun", OTHER);
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOCKING", "ASYNC"})
    void whatOthersChangeMeanwhileIsInTheKey(Face face) {
        others.update("r1").set(STATE, "new").set(CREATED, OTHER).run();
        requests.before(
                () -> {},
                () -> others.update("r1").set(STATE, "new").set(CREATED, LATER).run());
        setState(face, "done", null);
        assertThat(requests.take()).hasSize(3);
        assertIn("done", LATER);
        others.update("r1").set(STATE, "done").set(CREATED, BEGIN).run();
        requests.before(() -> {}, () -> others.update("r1").remove(CREATED).run());
        setState(face, "begun", null);
        assertThat(requests.take()).hasSize(4); // with the get
        assertIn("begun", LATER);
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOCKING", "ASYNC"})
    void anUnchangedPartOfADifferenceThatOthersChangeIsInTheKey(Face face) {
        VisitTable visits = new VisitTable(stator);
        Visit before = visits.put(new Visit("v1", "a", Optional.of("r"), 0, null, null));
        otherVisits
                .update("v1")
                .set(VisitTable.KIND, "a")
                .set(VisitTable.ROOM, "s")
                .run();
        Visit after = new Visit("v1", "b", Optional.of("r"), 0, before.created(), before.updated());
        var changed = face == Face.BLOCKING
                ? visits.diff(before, after).returnNew()
                : Face.joined(visits.async().diff(before, after).returnNew());
        assertThat(changed.room()).contains("s");
        assertThat(visits.byBoth("b", "s").list()).hasSize(1);
        assertThat(visits.byBoth("b", "r").list()).isEmpty();
        otherVisits.update("v1").remove(VisitTable.ROOM).run();
        visits.diff(changed, new Visit("v1", "c", Optional.of("s"), 0, before.created(), before.updated()))
                .run();
        assertThat(visits.byBoth("c", "s").list()).isEmpty();
        assertThat(visits.get("v1").map(Visit::kind)).contains("c");
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOCKING", "ASYNC"})
    void aConditionOfTheCallersHoldsBeside(Face face) {
        setState(face, "done", TITLE.eq("first"));
        assertIn("done", BEGIN);
        assertThatThrownBy(() -> setState(face, "begun", TITLE.eq("second")))
                .isInstanceOf(ConditionFailedException.class)
                .hasMessage("update reports[id=r1]: the condition failed: title = :0");
        assertIn("done", BEGIN);
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOCKING", "ASYNC"})
    void aLostAnswerChangesNothing(Face face) {
        requests.lose(1);
        assertThat(setState(face, "done", null)).isEqualTo(read.with("done", BEGIN));
        assertIn("done", BEGIN);
    }

    @Test
    void itIsGivenUpWhereOthersChangeItBeforeEachRequest() {
        Runnable change = () -> others.update("r1")
                .set(STATE, "new")
                .set(CREATED, others.get("r1").orElseThrow().created().plusSeconds(1))
                .run();
        requests.before(Stream.generate(() -> change).limit(10).toArray(Runnable[]::new));
        assertThatThrownBy(() -> setState(Face.BLOCKING, "done", null))
                .isInstanceOf(ConditionFailedException.class)
                .hasMessage(
                        "update reports[id=r1]: the key of an index is made of 'created' too, and the stored item has"
                                + " another value there than was taken for it");
        assertThat(requests.take()).hasSize(10);
        assertIn("new", BEGIN.plusSeconds(10));
    }

    @Test
    void aTransactionCannotLookAndIsCancelled() {
        stator.transaction().update(reports, read.with("done", BEGIN)).run();
        assertIn("done", BEGIN);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> stator.transaction()
                        .update(reports, read.with("begun", OTHER))
                        .run(),
                () -> stator.transaction()
                        .update(reports.update("r1").set(STATE, "begun"))
                        .run())) {
            assertThatThrownBy(call)
                    .isInstanceOf(TransactionCancelledException.class)
                    .hasMessageContaining("the key of an index is made of 'created' too");
        }
        assertIn("done", BEGIN);
        stator.transaction()
                .update(reports.update("r1").set(STATE, "begun").set(CREATED, OTHER))
                .run();
        assertIn("begun", OTHER);
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOCKING", "ASYNC"})
    void allThatIsFoundIsUpdatedWithTheStoredCreationInTheKey(Face face) {
        reports.put(new Report("r2", "a", "old", "second", OTHER));
        long changed = face == Face.BLOCKING
                ? reports.scan().where(STATE.eq("new")).updateAll(each -> each.set(STATE, "done"))
                : Face.joined(reports.async().scan().where(STATE.eq("new")).updateAll(each -> each.set(STATE, "done")));
        assertThat(changed).isEqualTo(1);
        assertIn("done", BEGIN);
        assertThat(reports.byState("a").state().eq("old").created().eq(OTHER).list())
                .hasSize(1);
    }

    @Test
    void whatTheCallerSetsWhereItIsAbsentIsNotLookedUp() {
        assertThatThrownBy(() -> reports.update("r1").setIfAbsent(STATE, "done").run())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("changes the key of the index 'byState', which is made of 'state', 'created'");
        assertThat(requests.take()).isEmpty();
    }
}
