package dev.stator.internal;

import dev.stator.error.ConfigurationException;
import dev.stator.error.ObjectStoreException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.StatorException;
import dev.stator.schema.TableSchema;
import dev.stator.wire.DirectRead;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/**
 * A call as it is sent: keys and items in the form in which they are stored. What comes back has the form in which the call knows it.
 */
final class StoredOperation<Q, A, R> extends Operation<Q, A, R> {
    private final Operation<Q, A, R> call;
    private final StoredForm form;
    private final StoredRequests requests;
    private final StoredAnswers answers;
    private @Nullable Q own;
    private @Nullable Q sent;
    private boolean isDirect;

    /** Whether the call itself reads the answer directly. */
    private boolean isOpened;

    private @Nullable DirectAttributes direct;

    /** Whether an earlier attempt wrote the stored item: it is the same to the byte, or points to an object of this call. */
    private boolean isWritten;

    StoredOperation(Operation<Q, A, R> call, StoredForm form) {
        this.call = call;
        this.form = form;
        this.requests = new StoredRequests(form);
        this.answers = new StoredAnswers(form, call.failures());
    }

    @Override
    String verb() {
        return call.verb();
    }

    @Override
    @Nullable
    String table() {
        return call.table();
    }

    @Override
    @Nullable
    String key() {
        return call.key();
    }

    @Override
    boolean writes() {
        return call.writes();
    }

    @Override
    List<? extends TableSchema<?>> needs() {
        return call.needs();
    }

    @Override
    List<String> tables() {
        return call.tables();
    }

    @Override
    @Nullable
    String index() {
        return call.index();
    }

    @Override
    Q request() {
        Q made = call.request();
        own = made;
        Map<String, AttributeValue> foundKey = call.foundKey();
        Q stored = foundKey == null ? requests.stored(made) : StoredRequests.under(foundKey, requests.stored(made));
        sent = stored;
        isOpened = isDirect && call.readDirectly(form);
        direct = isDirect && !isOpened ? DirectAttributes.of(stored) : null;
        return stored;
    }

    /** The call in it decodes the items as it knows them, where it cannot read them through the form. */
    @Override
    void readDirectly() {
        isDirect = true;
    }

    @Override
    @Nullable
    DirectRead<?> direct() {
        return isOpened ? call.direct() : direct;
    }

    @Override
    A send(DynamoDbClient client, Q request) {
        return call.send(client, request);
    }

    @Override
    CompletableFuture<A> send(DynamoDbAsyncClient client, Q request) {
        return call.send(client, request);
    }

    @Override
    R result(A answer) {
        if (isOpened && answer instanceof SdkResponse given && hasRead(given)) {
            return call.result(answer);
        }
        A stored = filled(answer);
        A own = ownAnswer(stored);
        return call.result(own, form.tellsPlaces() ? stored : own);
    }

    @Override
    @Nullable
    ItemFailures<AnswerPlace> failures() {
        return call.failures();
    }

    @Override
    boolean isAttached() {
        return form.isAttached() || call.isAttached();
    }

    @Override
    boolean isWanting() {
        return form.isWanting() || call.isWanting();
    }

    @Override
    CompletableFuture<Void> gather() {
        return form.isWanting() ? form.gather() : call.gather();
    }

    @Override
    CompletableFuture<Void> prepare() {
        return form.isAttached() ? form.prepare() : call.prepare();
    }

    @Override
    CompletableFuture<Void> fetch(A answer) {
        form.begin();
        A seen = ownAnswer(filled(answer));
        return form.isAttached() ? form.fetch() : call.fetch(seen);
    }

    @Override
    CompletableFuture<Void> fetch(AwsServiceException refusal) {
        form.begin();
        AwsServiceException seen;
        try {
            seen = answers.own(refusal, own());
        } catch (StatorException e) {
            return CompletableFuture.completedFuture(null); // refused() tells it
        }
        return form.isAttached() ? form.fetch() : call.fetch(seen);
    }

    /** Where the stored item cannot be read, the refusal is told all the same. */
    @Override
    @Nullable
    StatorException refused(Q request, AwsServiceException refusal) {
        isWritten = refusal instanceof ConditionalCheckFailedException failed
                && ItemOperation.isRepeated(failed)
                && isWrittenIn(failed.item());
        AwsServiceException seen;
        try {
            seen = answers.own(refusal, own());
        } catch (StatorException e) {
            StatorException refused = call.refused(own(), StoredAnswers.withoutItems(refusal));
            if (refused != null) {
                refused.addSuppressed(e);
            }
            return refused;
        }
        return call.refused(own(), seen);
    }

    private boolean isWrittenIn(Map<String, AttributeValue> stored) {
        return form.isWrittenIn(stored) || (sent instanceof PutItemRequest put && SameItem.of(put.item(), stored));
    }

    @Override
    R recover(Q request, StatorException failure) {
        if (isWritten) {
            return call.recovered(failure);
        }
        if (failure.getCause() instanceof AwsServiceException refusal) {
            form.discard(refusal); // also where the call makes a result of it, such as that there is no such item
        }
        return call.recover(own(), failure);
    }

    @Override
    R recovered(StatorException failure) {
        return call.recovered(failure);
    }

    private boolean hasRead(SdkResponse answer) {
        DirectRead<?> read = call.direct();
        return read != null && read.value(answer) != null;
    }

    private A filled(A answer) {
        return direct == null ? answer : direct.filled(answer);
    }

    private A ownAnswer(A answer) {
        try {
            return answers.own(answer, own());
        } catch (ProtectedValueException e) {
            String done = Done.by(own());
            throw done == null ? e : e.after(done);
        } catch (ObjectStoreException e) {
            String done = Done.by(own());
            throw done == null ? e : e.after(done);
        } catch (ConfigurationException e) { // a store or keys that the connection lacks
            String done = Done.by(own());
            throw done == null ? e : e.after(done);
        }
    }

    private Q own() {
        return Optional.ofNullable(own).orElseThrow(() -> new IllegalStateException("no request was made"));
    }
}
