package dev.stator.internal;

import dev.stator.interceptor.OperationName;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** A request as it is sent when an interceptor is registered: it asks what it consumes, and its attempts are counted. */
final class ObservedRequest {
    /** Of each index too, which costs nothing more. */
    private static final ReturnConsumedCapacity ASKED = ReturnConsumedCapacity.INDEXES;

    static final Map<Class<?>, OperationName> NAMES = Map.ofEntries(
            Map.entry(BatchGetItemRequest.class, OperationName.BATCH_GET_ITEM),
            Map.entry(BatchWriteItemRequest.class, OperationName.BATCH_WRITE_ITEM),
            Map.entry(CreateTableRequest.class, OperationName.CREATE_TABLE),
            Map.entry(DeleteItemRequest.class, OperationName.DELETE_ITEM),
            Map.entry(DeleteTableRequest.class, OperationName.DELETE_TABLE),
            Map.entry(DescribeTableRequest.class, OperationName.DESCRIBE_TABLE),
            Map.entry(DescribeTimeToLiveRequest.class, OperationName.DESCRIBE_TIME_TO_LIVE),
            Map.entry(GetItemRequest.class, OperationName.GET_ITEM),
            Map.entry(ListTablesRequest.class, OperationName.LIST_TABLES),
            Map.entry(PutItemRequest.class, OperationName.PUT_ITEM),
            Map.entry(QueryRequest.class, OperationName.QUERY),
            Map.entry(ScanRequest.class, OperationName.SCAN),
            Map.entry(TransactGetItemsRequest.class, OperationName.TRANSACT_GET_ITEMS),
            Map.entry(TransactWriteItemsRequest.class, OperationName.TRANSACT_WRITE_ITEMS),
            Map.entry(UpdateItemRequest.class, OperationName.UPDATE_ITEM),
            Map.entry(UpdateTableRequest.class, OperationName.UPDATE_TABLE),
            Map.entry(UpdateTimeToLiveRequest.class, OperationName.UPDATE_TIME_TO_LIVE));

    private ObservedRequest() {}

    static OperationName name(Object request) {
        OperationName name = NAMES.get(request.getClass());
        if (name == null) {
            throw new IllegalStateException("a request without a name: " + request.getClass());
        }
        return name;
    }

    /**
     * The same request, with the options that it had.
     *
     * @param ofClient the publishers that its metrics go to without options
     */
    @SuppressWarnings("unchecked") // a copy is of the class of its original
    static <Q> Q of(Q request, Attempts attempts, List<MetricPublisher> ofClient) {
        DynamoDbRequest original = (DynamoDbRequest) request;
        return (Q) asking(original)
                .overrideConfiguration(counting(original, attempts, ofClient))
                .build();
    }

    private static DynamoDbRequest.Builder asking(DynamoDbRequest request) {
        if (request instanceof GetItemRequest get) {
            return get.toBuilder().returnConsumedCapacity(ASKED);
        } else if (request instanceof PutItemRequest put) {
            return put.toBuilder().returnConsumedCapacity(ASKED);
        } else if (request instanceof UpdateItemRequest update) {
            return update.toBuilder().returnConsumedCapacity(ASKED);
        } else if (request instanceof DeleteItemRequest delete) {
            return delete.toBuilder().returnConsumedCapacity(ASKED);
        } else if (request instanceof QueryRequest query) {
            return query.toBuilder().returnConsumedCapacity(ASKED);
        } else if (request instanceof ScanRequest scan) {
            return scan.toBuilder().returnConsumedCapacity(ASKED);
        } else if (request instanceof BatchGetItemRequest batch) {
            return batch.toBuilder().returnConsumedCapacity(ASKED);
        } else if (request instanceof BatchWriteItemRequest batch) {
            return batch.toBuilder().returnConsumedCapacity(ASKED);
        } else if (request instanceof TransactGetItemsRequest transaction) {
            return transaction.toBuilder().returnConsumedCapacity(ASKED);
        } else if (request instanceof TransactWriteItemsRequest transaction) {
            return transaction.toBuilder().returnConsumedCapacity(ASKED);
        }
        return request.toBuilder(); // about a table, which consumes nothing
    }

    /** A publisher of a request takes the place of those of its client, so these come along. */
    private static AwsRequestOverrideConfiguration counting(
            DynamoDbRequest request, Attempts attempts, List<MetricPublisher> ofClient) {
        AwsRequestOverrideConfiguration.Builder options = request.overrideConfiguration()
                .map(AwsRequestOverrideConfiguration::toBuilder)
                .orElseGet(AwsRequestOverrideConfiguration::builder);
        if (request.overrideConfiguration()
                .map(own -> own.metricPublishers().isEmpty())
                .orElse(true)) {
            ofClient.forEach(options::addMetricPublisher);
        }
        return options.addMetricPublisher(attempts).build();
    }
}
