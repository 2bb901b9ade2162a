package dev.stator.internal;

import dev.stator.error.ConditionFailedException;
import dev.stator.error.StatorException;
import dev.stator.error.UndecodableItemException;
import dev.stator.schema.TableSchema;
import dev.stator.wire.DirectRead;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One call of DynamoDB: what is sent, how, what its answer means, and what it is about when it fails. {@link BlockingCalls} and
 * {@link AsyncCalls} make it.
 *
 * @param <Q> the SDK's request
 * @param <A> the SDK's answer
 * @param <R> what the caller gets
 */
public abstract class Operation<Q, A, R> extends Described {
    Operation() {}

    /** Whether it changes what is stored, so that its outcome is unknown when no answer comes. */
    abstract boolean writes();

    /** The tables that are created when one is missing and the connection asks for that; none where a missing table is an answer. */
    List<? extends TableSchema<?>> needs() {
        return List.of();
    }

    /** The types of the items that it is about; entities that know nothing of each other can share a table. */
    List<? extends TableSchema<?>> types() {
        return needs();
    }

    /** Those of them that an item is asked for, or written, as. */
    List<? extends TableSchema<?>> typesOf(ItemKey item) {
        return types();
    }

    /** All tables that it is about, without prefix. */
    List<String> tables() {
        String table = table();
        return table == null ? List.of() : List.of(table);
    }

    /** The index that it is about; null if it is about none. */
    @Nullable
    String index() {
        return null;
    }

    /** What is sent; built once, however often it is sent, but where it is {@linkplain #isWanting wanting}. */
    abstract Q request();

    abstract A send(DynamoDbClient client, Q request);

    abstract CompletableFuture<A> send(DynamoDbAsyncClient client, Q request);

    /** The answer, with what is read from its bytes where that is {@linkplain #readDirectly asked for}. */
    final A made(DynamoDbClient client, Q request) {
        DirectRead<?> direct = direct();
        return direct == null ? send(client, request) : direct.during(request, () -> send(client, request));
    }

    /** The same of an asynchronous call, which the SDK begins in this thread. */
    final CompletableFuture<A> made(DynamoDbAsyncClient client, Q request) {
        DirectRead<?> direct = direct();
        return direct == null ? send(client, request) : direct.during(request, () -> send(client, request));
    }

    abstract R result(A answer);

    /** The result; where the answer to a write cannot be read, the exception says what was done. */
    final R answered(Q request, A answer) {
        try {
            return result(answer);
        } catch (UndecodableItemException e) {
            String done = Done.by(request);
            throw done == null ? e : e.after(done);
        }
    }

    /**
     * The same, where it matters how keys are stored.
     *
     * @param stored the answer with the items as they are stored, of the same number in the same order; those of a tenant without its name
     */
    R result(A answer, A stored) {
        return result(answer);
    }

    /** The key of the item that is written, as it is stored, where that is known from reading it; null where the key itself tells. */
    @Nullable
    Map<String, AttributeValue> foundKey() {
        return null;
    }

    /** What a refusal means for this call in particular; null where it means the same for every call. */
    @Nullable
    StatorException refused(Q request, AwsServiceException refusal) {
        return null;
    }

    /** Asks that the items of the answer are read from its bytes. Before the request is made, where the answer has them as the program knows them. */
    void readDirectly() {}

    /** The same, of items that are stored in another form; false where all attributes of one have to be there before it can be read. */
    boolean readDirectly(StoredForm form) {
        return false;
    }

    /** Asks that the items of the request are written as the bytes that are sent. Before the request is made. */
    void writeDirectly() {}

    /** What is read from the bytes of the answer; null where nothing is. */
    @Nullable
    DirectRead<?> direct() {
        return null;
    }

    /** The result all the same, where {@code failure} only hides it; otherwise throws {@code failure}. */
    R recover(Q request, StatorException failure) {
        throw failure;
    }

    /**
     * The result where an earlier attempt is known to have been carried out. Asked of those that put or update an item.
     *
     * @param failure of the last attempt, whose condition failed
     */
    R recovered(StatorException failure) {
        throw new IllegalStateException(description() + ": what it gives is known from its answer only");
    }

    /**
     * Where it is kept why items of the answer cannot be read; null where the first such item fails the call. In a page they are empty then, and in
     * a batch they have their keys.
     */
    @Nullable
    ItemFailures<AnswerPlace> failures() {
        return null;
    }

    /** Whether something of its request or answer is in S3, so that {@link #prepare} and {@link #fetch} have something to do. */
    boolean isAttached() {
        return false;
    }

    /** Whether values had to be read to make the request, and were not yet: it is made again after {@link #gather}. */
    boolean isWanting() {
        return false;
    }

    /** Reads what the request is wanting. */
    CompletableFuture<Void> gather() {
        return CompletableFuture.completedFuture(null);
    }

    /** Puts what the request points to into S3, before it is sent. */
    CompletableFuture<Void> prepare() {
        return CompletableFuture.completedFuture(null);
    }

    /** Reads what an answer points to, before its result is made. What cannot be read is said by {@link #result}. */
    CompletableFuture<Void> fetch(A answer) {
        return CompletableFuture.completedFuture(null);
    }

    /** The same of a refusal. */
    CompletableFuture<Void> fetch(AwsServiceException refusal) {
        return CompletableFuture.completedFuture(null);
    }

    /** Whether another call may be made in the place of this one when its condition fails. */
    boolean isTentative() {
        return false;
    }

    /** The call that is made in the place of this one, whose condition failed; null where that is the answer. */
    @Nullable
    Operation<?, ?, R> instead(ConditionFailedException failure) {
        return null;
    }
}
