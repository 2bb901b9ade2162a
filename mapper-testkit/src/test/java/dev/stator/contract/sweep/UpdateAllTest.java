package dev.stator.contract.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.UnreachableException;
import dev.stator.query.UnfinishedException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** All that is found is updated, each item by a request of its own, and counted. */
@ExtendWith(StatorExtension.class)
class UpdateAllTest {
    private static final int SIZE = 40;

    private final Wire wire = new Wire();
    private Stator wired;
    private JobTable jobs;
    private JobTable others;

    @BeforeEach
    void fortyJobs(Stator stator, LocalDynamoDb server) {
        others = new JobTable(stator);
        others.putAll(of(SIZE));
        others.put(Job.of("q2", 1));
        wired = wire.stator(server, stator);
        jobs = new JobTable(wired);
    }

    @AfterEach
    void close() {
        wired.close();
    }

    private static List<Job> of(int size) {
        return LongStream.range(0, size)
                .mapToObj(number -> Job.of("q1", number))
                .toList();
    }

    private static boolean updates(SdkRequest request, long number) {
        return request instanceof UpdateItemRequest update
                && AttributeValue.fromN(Long.toString(number))
                        .equals(update.key().get("number"));
    }

    @ParameterizedTest
    @EnumSource
    void allActionsAreMadeOfEachItem(Face face) {
        long changed = face.update(
                jobs,
                "q1",
                each -> each.set(JobTable.STATE, "done").add(JobTable.RUNS, 2).remove(JobTable.NOTE));
        assertThat(changed).isEqualTo(SIZE);
        assertThat(wire.sent(QueryRequest.class))
                .extracting(QueryRequest::projectionExpression)
                .containsExactly("#0, #1");
        assertThat(jobs.query("q1").list())
                .hasSize(SIZE)
                .allMatch(job -> job.state().equals("done") && job.runs() == 2 && job.note() == null);
        assertThat(jobs.query("q2").list()).containsExactly(Job.of("q2", 1));
        assertThat(wire.most()).isLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource
    void whatNoLongerIsAsTheFilterSaysIsLeftAndNotCounted(Face face) {
        wire.before(request -> {
            if (updates(request, 7)) {
                others.put(Job.of("q1", 7).ran("stopped", 9));
            }
        });
        assertThat(face.update(jobs, "q1", JobTable.STATE.eq("odd"), each -> each.set(JobTable.STATE, "done")))
                .isEqualTo(SIZE / 2 - 1);
        assertThat(jobs.get("q1", 7L)).contains(Job.of("q1", 7).ran("stopped", 9));
        assertThat(jobs.get("q1", 8L)).contains(Job.of("q1", 8));
        assertThat(jobs.get("q1", 9L)).contains(Job.of("q1", 9).ran("done", 0));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsGoneMeanwhileIsNotMadeAgain(Face face) {
        wire.before(request -> {
            if (updates(request, 7)) {
                others.delete("q1", 7L);
            }
        });
        assertThat(face.update(jobs, "q1", each -> each.add(JobTable.RUNS, 1))).isEqualTo(SIZE - 1);
        assertThat(jobs.get("q1", 7L)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aConditionOfTheUpdateLeavesThoseOfWhichItDoesNotHold(Face face) {
        assertThat(face.update(jobs, "q1", each -> each.add(JobTable.RUNS, 1).when(JobTable.STATE.eq("even"))))
                .isEqualTo(SIZE / 2);
        assertThat(jobs.query("q1").where(JobTable.RUNS.eq(1)).list())
                .hasSize(SIZE / 2)
                .allMatch(job -> job.state().equals("even"));
    }

    @ParameterizedTest
    @EnumSource
    void aFailureTellsWhatIsUpdatedAndTheSameAgainGoesOn(Face face) {
        wire.before(request -> {
            if (updates(request, 20)) {
                throw Wire.refusal("AccessDeniedException");
            }
        });
        UnfinishedException failure = catchThrowableOfType(
                UnfinishedException.class,
                () -> face.update(jobs, "q1", JobTable.STATE.ne("done"), each -> each.set(JobTable.STATE, "done")));
        long done = jobs.query("q1").where(JobTable.STATE.eq("done")).count();
        assertThat(failure)
                .hasMessage("update all of query jobs: " + done + " updated, 1 not known to be updated, the first"
                        + " jobs[queue=q1, number=20]; the rest was not begun, see the cause");
        assertThat(failure.done()).isEqualTo(done);
        assertThat(failure.key()).contains("queue=q1, number=20");

        wire.before(request -> {});
        assertThat(face.update(jobs, "q1", JobTable.STATE.ne("done"), each -> each.set(JobTable.STATE, "done")))
                .isEqualTo(SIZE - done);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasChangedThoughItsAnswerWasLostIsCounted(Face face) {
        wire.lose(onceFor(7, () -> {}));
        assertThat(face.update(
                        jobs,
                        "q1",
                        JobTable.STATE.eq("odd"),
                        each -> each.set(JobTable.STATE, "done").remove(JobTable.NOTE)))
                .isEqualTo(SIZE / 2);
        assertThat(jobs.query("q1").where(JobTable.STATE.eq("done")).count()).isEqualTo(SIZE / 2);
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeToldOfALostAnswerIsNotKnown(Face face) {
        wire.lose(onceFor(7, () -> {}));
        assertNotKnown(() -> face.update(
                jobs,
                "q1",
                JobTable.STATE.eq("odd"),
                each -> each.set(JobTable.STATE, "done").add(JobTable.RUNS, 1)));
        wire.lose(onceFor(8, () -> others.delete("q1", 8L)));
        assertNotKnown(
                () -> face.update(jobs, "q1", JobTable.STATE.eq("even"), each -> each.set(JobTable.STATE, "done")));
        wire.lose(onceFor(9, () -> others.put(Job.of("q1", 9).ran("stopped", 9))));
        assertNotKnown(() -> face.update(jobs, "q1", JobTable.RUNS.lt(9), each -> each.set(JobTable.STATE, "done")));
    }

    private static void assertNotKnown(ThrowingCallable call) {
        UnfinishedException failure = catchThrowableOfType(UnfinishedException.class, call);
        assertThat(failure).hasMessageContaining(" updated, 1 not known to be updated, the first jobs[queue=q1, ");
        assertThat(failure.getCause())
                .isInstanceOf(UnreachableException.class)
                .hasMessageEndingWith(
                        "there was no usable answer to the first attempt, and whether it was made is unknown");
    }

    /** Loses the answer to the first update of an item, after which something else is done. */
    private static Predicate<SdkRequest> onceFor(long number, Runnable then) {
        AtomicBoolean lost = new AtomicBoolean();
        return request -> {
            boolean loses = updates(request, number) && lost.compareAndSet(false, true);
            if (loses) {
                then.run();
            }
            return loses;
        };
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateThatChangesNothingOrTheKeyIsRefused(Face face) {
        assertThatThrownBy(() -> face.update(jobs, "q1", each -> each))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("update all of query jobs: the update changes nothing");
        assertThat(wire.sent()).isEmpty();
        assertThatThrownBy(() -> face.update(jobs, "q1", each -> each.set(JobTable.NUMBER, 5L)))
                .isInstanceOf(UnfinishedException.class)
                .hasCauseInstanceOf(InvalidRequestException.class);
        assertThat(wire.sent(UpdateItemRequest.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aVersionIsCountedUp(Face face) {
        DraftTable drafts = new DraftTable(wired);
        drafts.put(Draft.of("a1", "d1"));
        drafts.put(Draft.of("a1", "d2"));
        assertThat(face.update(drafts, "a1", each -> each.set(DraftTable.TEXT, "new")))
                .isEqualTo(2);
        assertThat(drafts.query("a1").list())
                .allMatch(draft -> draft.version() == 2 && draft.text().equals("new"));
    }

    @Test
    void theItemsOfAnIndexAreUpdatedInTheTable() {
        assertThat(jobs.byState("odd").updateAll(each -> each.set(JobTable.STATE, "done")))
                .isEqualTo(SIZE / 2 + 1);
        assertThat(jobs.scan().where(JobTable.STATE.eq("done")).count()).isEqualTo(SIZE / 2 + 1);
    }

    @Test
    void aScanIsUpdatedInSegmentsAndWithinARate() {
        assertThat(jobs.scan().segments(3).rateLimit(1_000).updateAll(each -> each.add(JobTable.RUNS, 1)))
                .isEqualTo(SIZE + 1);
        assertThat(jobs.scan().where(JobTable.RUNS.eq(1)).count()).isEqualTo(SIZE + 1);
        assertThat(wire.sent(UpdateItemRequest.class))
                .extracting(UpdateItemRequest::returnConsumedCapacity)
                .containsOnly(ReturnConsumedCapacity.TOTAL);
    }

    @Test
    void aCancelledUpdateBeginsNoMore() {
        CompletableFuture<Long> all = jobs.async().query("q1").updateAll(each -> each.add(JobTable.RUNS, 1));
        all.cancel(true);
        assertThat(all).isCancelled();
        assertThat(wire.sent(UpdateItemRequest.class)).hasSizeLessThan(SIZE);
    }
}
