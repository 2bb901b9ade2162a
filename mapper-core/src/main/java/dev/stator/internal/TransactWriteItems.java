package dev.stator.internal;

import dev.stator.error.InvalidRequestException;
import dev.stator.error.ServiceException;
import dev.stator.error.StatorException;
import dev.stator.schema.Protection;
import dev.stator.schema.TableSchema;
import dev.stator.wire.DirectWrites;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/** Makes some changes together or not at all. */
public final class TransactWriteItems
        extends TransactionOperation<
                TransactWriteItemsRequest, TransactWriteItemsResponse, List<TransactionAction<?>>> {
    private final List<TransactionAction<?>> actions;
    private final @Nullable String token;
    private boolean isDirect;

    /**
     * @param token by which DynamoDB knows the transaction again; null for a new one
     * @throws InvalidRequestException if there are too many actions, or two of one item
     */
    public TransactWriteItems(Targets targets, List<TransactionAction<?>> actions, @Nullable String token) {
        super(targets);
        this.actions = actions;
        this.token = token;
        requireAtMost(actions.size());
        requireDifferentItems();
    }

    private void requireDifferentItems() {
        Map<ItemKey, Integer> indexes = new HashMap<>();
        for (int i = 0; i < actions.size(); i++) {
            TransactionAction<?> action = actions.get(i);
            Integer before = indexes.putIfAbsent(action.id(), i);
            if (before != null) {
                throw new InvalidRequestException(
                        verb() + ": " + action.key() + " is in it twice, [" + before + "] "
                                + actions.get(before).verb() + " and [" + i + "] " + action.verb()
                                + "; a transaction has one action for an item",
                        action.target().schema().tableName(),
                        action.key().text(),
                        null);
            }
        }
    }

    @Override
    String action() {
        return "transaction";
    }

    @Override
    List<TableSchema<?>> typesOf(ItemKey item) {
        for (TransactionAction<?> action : actions) {
            if (action.id().equals(item)) {
                return List.of(action.target().schema());
            }
        }
        throw new IllegalStateException(verb() + ": an item that is not of it");
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    Action action(int index) {
        TransactionAction<?> action = actions.get(index);
        return new Action(
                action.target(),
                action.verb(),
                action.key().text(),
                action.unmet(),
                action.needed().isEmpty()
                        ? "refused as invalid; the cause has the reason"
                        : "refused as invalid, as it is where the item lacks what the update needs, or has another type there: "
                                + String.join(", ", action.needed()),
                action.guard());
    }

    @Override
    void writeDirectly() {
        isDirect = true;
    }

    /** With a token in any case, so that the SDK, which repeats a request whose answer is lost, does nothing twice. */
    @Override
    TransactWriteItemsRequest request() {
        return TransactWriteItemsRequest.builder()
                .transactItems(actions.stream().map(TransactionAction::request).toList())
                .clientRequestToken(token == null ? UUID.randomUUID().toString() : token)
                .overrideConfiguration(targets.options())
                .build();
    }

    /** Those to be written directly. */
    private int puts() {
        if (!isDirect) {
            return 0;
        }
        int puts = 0;
        for (TransactionAction<?> action : actions) {
            puts += action.item() == null ? 0 : 1;
        }
        return puts;
    }

    @Override
    @Nullable
    StatorException refused(TransactWriteItemsRequest request, AwsServiceException refusal) {
        return switch (Failures.code(refusal)) {
            case "IdempotentParameterMismatchException" ->
                new InvalidRequestException(
                        verb()
                                + ": its token was used minutes ago for another transaction, or for this one with other generated"
                                + " values" + storedAnew() + Failures.details(refusal),
                        table(),
                        null,
                        refusal);
            case "TransactionInProgressException" ->
                new ServiceException(
                        verb() + ": a transaction with its token is under way" + Failures.details(refusal),
                        table(),
                        null,
                        refusal);
            case "ValidationException" -> invalid(refusal);
            default -> super.refused(request, refusal);
        };
    }

    /** What makes the request another one each time that it is run, for messages. */
    private String storedAnew() {
        for (TransactionAction<?> action : actions) {
            Protection protection = action.target().schema().protection();
            for (String attribute : action.written().keySet()) {
                if (protection.isStoredAnew(attribute)) {
                    return "; '" + attribute + "' of " + action.key()
                            + " is encrypted or in S3, and stored as another value by each run, so that this transaction"
                            + " cannot be run twice with one token";
                }
            }
        }
        return "";
    }

    private @Nullable StatorException invalid(AwsServiceException refusal) {
        List<String> needed = new ArrayList<>();
        for (TransactionAction<?> action : actions) {
            StatorException tooLarge = TooLarge.check(action.verb(), action.key(), action.written(), refusal);
            if (tooLarge != null) {
                return tooLarge;
            }
            if (!action.needed().isEmpty()) {
                needed.add(String.join(", ", action.needed()) + " of " + action.key());
            }
        }
        return needed.isEmpty()
                ? null
                : new InvalidRequestException(
                        verb() + ": refused as invalid, as it is where an item lacks what an update needs: "
                                + String.join("; ", needed) + "; nothing was done, and the cause has the reason"
                                + Failures.details(refusal),
                        table(),
                        null,
                        refusal);
    }

    @Override
    TransactWriteItemsResponse send(DynamoDbClient client, TransactWriteItemsRequest request) {
        return DirectWrites.during(request, puts(), () -> client.transactWriteItems(request));
    }

    @Override
    CompletableFuture<TransactWriteItemsResponse> send(DynamoDbAsyncClient client, TransactWriteItemsRequest request) {
        return DirectWrites.during(request, puts(), () -> client.transactWriteItems(request));
    }

    @Override
    List<TransactionAction<?>> result(TransactWriteItemsResponse answer) {
        return actions;
    }
}
