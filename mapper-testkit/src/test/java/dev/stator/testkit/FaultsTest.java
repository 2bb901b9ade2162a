package dev.stator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Each fault, on both kinds of clients of both services. */
class FaultsTest {
    private static final RetryStrategy ONCE = DefaultRetryStrategy.doNotRetry();

    private final Faults faults = Faults.create();

    @RegisterExtension
    final StatorExtension extension = new StatorExtension().faults(faults);

    private String table = "";

    @BeforeEach
    void createTable(Stator stator) {
        table = stator.tablePrefix() + "counters";
        stator.client()
                .createTable(request -> request.tableName(table)
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .keySchema(KeySchemaElement.builder()
                                .attributeName("id")
                                .keyType(KeyType.HASH)
                                .build())
                        .attributeDefinitions(AttributeDefinition.builder()
                                .attributeName("id")
                                .attributeType(ScalarAttributeType.S)
                                .build()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLostAnswerIsOfWhatWasDone(boolean async, DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
        faults.on("UpdateItem").first().loseAnswer();
        add(async, client, asyncClient);
        assertThat(count(client)).isEqualTo(2); // the SDK made it again
        assertThat(faults.happened()).containsExactly("UpdateItem: answer lost");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRefusedConnectionDoesNothing(boolean async, DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
        faults.on("UpdateItem").first().refuse();
        add(async, client, asyncClient);
        assertThat(count(client)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFailureDoesNothing(boolean async, DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
        faults.on("UpdateItem").calls(1, 2).fail();
        add(async, client, asyncClient);
        assertThat(count(client)).isEqualTo(1);
        assertThat(faults.happened()).containsExactly("UpdateItem: status 500", "UpdateItem: status 500");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void throttlingIsThatOfDynamoDb(boolean async, LocalDynamoDb server) {
        faults.on("UpdateItem").throttle();
        DynamoDbClient client = server.client(settings -> settings.httpClientBuilder(faults.httpClient())
                .overrideConfiguration(overrides -> overrides.retryStrategy(ONCE)));
        DynamoDbAsyncClient asyncClient =
                server.asyncClient(settings -> settings.httpClientBuilder(faults.asyncHttpClient())
                        .overrideConfiguration(overrides -> overrides.retryStrategy(ONCE)));
        assertThatThrownBy(() -> add(async, client, asyncClient))
                .isInstanceOf(ProvisionedThroughputExceededException.class);
        faults.stop();
        add(async, client, asyncClient);
        assertThat(count(client)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCorruptedAnswerOfDynamoDbIsRefusedByTheSdk(
            boolean async, DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
        add(async, client, asyncClient);
        faults.on("GetItem").first().corrupt();
        assertThatThrownBy(() -> get(async, client, asyncClient)).isInstanceOf(Crc32MismatchException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anAnswerThatIsCutOffIsAskedForAgain(boolean async, DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
        add(async, client, asyncClient);
        faults.on("GetItem").first().cutOff();
        assertThat(get(async, client, asyncClient)).containsEntry("n", AttributeValue.fromN("1"));
        assertThat(faults.happened()).containsExactly("GetItem: answer cut off");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDelayedRequestArrives(boolean async, DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
        faults.on("UpdateItem").first().delay(Duration.ofMillis(1));
        add(async, client, asyncClient);
        assertThat(count(client)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void s3HasTheSameFaults(boolean async, LocalS3 s3) {
        S3Client client = s3.client(settings -> settings.httpClientBuilder(faults.httpClient()));
        S3AsyncClient asyncClient = s3.asyncClient(settings -> settings.httpClientBuilder(faults.asyncHttpClient()));
        byte[] body = new byte[100_000];
        String key = "faults" + async;
        faults.on("PutObject")
                .call(1)
                .loseAnswer()
                .on("PutObject")
                .call(1)
                .refuse()
                .on("PutObject")
                .call(1)
                .fail();
        put(async, client, asyncClient, key, body);
        assertThat(faults.happened())
                .containsExactly("PutObject: answer lost", "PutObject: connection refused", "PutObject: status 500");
        faults.on("GetObject").first().cutOff().on("GetObject").call(2).corrupt();
        assertThat(get(async, client, asyncClient, key)).isEqualTo(body);
        byte[] other = body.clone();
        other[50_000] ^= 1;
        assertThat(get(async, client, asyncClient, key)).isEqualTo(other);
        assertThat(faults.happened()).contains("GetObject: answer cut off", "GetObject: answer corrupted");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void throttlingIsThatOfS3(boolean async, LocalS3 s3) {
        faults.onAll().throttle();
        S3Client client = s3.client(settings -> settings.httpClientBuilder(faults.httpClient())
                .overrideConfiguration(overrides -> overrides.retryStrategy(ONCE)));
        S3AsyncClient asyncClient = s3.asyncClient(settings -> settings.httpClientBuilder(faults.asyncHttpClient())
                .overrideConfiguration(overrides -> overrides.retryStrategy(ONCE)));
        assertThatThrownBy(() -> put(async, client, asyncClient, "throttled", new byte[1]))
                .isInstanceOfSatisfying(AwsServiceException.class, e -> {
                    assertThat(e.awsErrorDetails().errorCode()).isEqualTo("SlowDown");
                    assertThat(e.isThrottlingException()).isTrue();
                });
    }

    @Test
    void chancesAreThoseOfTheSeed(LocalDynamoDb server) {
        List<String> one = chances(server, 7);
        assertThat(chances(server, 7)).isEqualTo(one);
        assertThat(one).hasSizeBetween(1, 19);
        assertThat(chances(server, 8)).isNotEqualTo(one);
    }

    private static List<String> chances(LocalDynamoDb server, long seed) {
        Faults faults =
                Faults.create(seed).on("ListTables").withProbability(0.5).refuse();
        List<String> ends = new ArrayList<>();
        DynamoDbClient client = server.client(settings -> settings.httpClientBuilder(faults.httpClient())
                .overrideConfiguration(overrides -> overrides.retryStrategy(ONCE)));
        for (int i = 0; i < 20; i++) {
            try {
                client.listTables();
            } catch (SdkClientException e) {
                ends.add("refused " + i);
            }
        }
        return ends;
    }

    private void add(boolean async, DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
        Map<String, AttributeValue> key = Map.of("id", AttributeValue.fromS("x"));
        Map<String, AttributeValue> one = Map.of(":one", AttributeValue.fromN("1"));
        if (async) {
            bare(() -> asyncClient
                    .updateItem(request -> request.tableName(table)
                            .key(key)
                            .updateExpression("ADD n :one")
                            .expressionAttributeValues(one))
                    .join());
        } else {
            client.updateItem(request -> request.tableName(table)
                    .key(key)
                    .updateExpression("ADD n :one")
                    .expressionAttributeValues(one));
        }
    }

    private int count(DynamoDbClient client) {
        AttributeValue count = get(client).get("n");
        return Integer.parseInt(Objects.requireNonNull(count).n());
    }

    private Map<String, AttributeValue> get(DynamoDbClient client) {
        return client.getItem(request -> request.tableName(table)
                        .key(Map.of("id", AttributeValue.fromS("x")))
                        .consistentRead(true))
                .item();
    }

    private Map<String, AttributeValue> get(boolean async, DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
        Map<String, AttributeValue> key = Map.of("id", AttributeValue.fromS("x"));
        Map<String, AttributeValue> item = new HashMap<>();
        if (async) {
            bare(() -> item.putAll(asyncClient
                    .getItem(request -> request.tableName(table).key(key))
                    .join()
                    .item()));
        } else {
            item.putAll(
                    client.getItem(request -> request.tableName(table).key(key)).item());
        }
        return item;
    }

    private static void put(boolean async, S3Client client, S3AsyncClient asyncClient, String key, byte[] body) {
        if (async) {
            bare(() -> asyncClient
                    .putObject(request -> request.bucket(LocalS3.BUCKET).key(key), AsyncRequestBody.fromBytes(body))
                    .join());
        } else {
            client.putObject(request -> request.bucket(LocalS3.BUCKET).key(key), RequestBody.fromBytes(body));
        }
    }

    private static byte[] get(boolean async, S3Client client, S3AsyncClient asyncClient, String key) {
        ResponseBytes<?> bytes = async
                ? asyncClient
                        .getObject(
                                request -> request.bucket(LocalS3.BUCKET).key(key), AsyncResponseTransformer.toBytes())
                        .join()
                : client.getObjectAsBytes(
                        request -> request.bucket(LocalS3.BUCKET).key(key));
        return bytes.asByteArray();
    }

    private static void bare(Runnable work) {
        try {
            work.run();
        } catch (CompletionException e) {
            throw e.getCause() instanceof SdkException failure ? failure : e;
        }
    }
}
