package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.contract.s3.InMemoryObjects;
import dev.stator.encryption.TinkKeys;
import dev.stator.s3.S3Store;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What DynamoDB leaves of a batch, whose keys are encrypted, is sent again as it was. */
@ExtendWith(StatorExtension.class)
class UnprocessedTest {
    private final Leaving leaving = new Leaving();
    private final List<Member> all = LongStream.range(0, 8)
            .mapToObj(number -> Member.of("chess", number))
            .toList();
    private final List<Key<Member>> keys =
            all.stream().map(MemberTable.SCHEMA::keyOf).toList();
    private Stator stator;
    private MemberTable members;

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own) {
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .encryption(TinkKeys.create())
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor(leaving)
                        .build())
                .build();
        members = new MemberTable(stator);
    }

    @Test
    void writesAndKeysAreSentAgain() {
        members.putAll(all);
        assertThat(leaving.answers).hasValueGreaterThan(1);
        leaving.answers.set(0);
        assertThat(members.getAll(keys)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(leaving.answers).hasValueGreaterThan(1);
        members.deleteAll(keys.subList(1, 8));
        assertThat(members.scan().list()).containsExactly(all.get(0));
        stator.close();
    }

    @Test
    void futuresDoTheSame() {
        members.async().putAll(all).join();
        assertThat(members.async().getAll(keys).join()).containsExactlyInAnyOrderElementsOf(all);
        stator.close();
    }

    /** Of an item that was left only the key matters: one that cannot be read would make a failure of what was written. */
    @Test
    void whatIsLeftIsNotReadFromS3(LocalDynamoDb server, Stator own) {
        List<String> calls = new ArrayList<>();
        InMemoryObjects objects = new InMemoryObjects(Clock.systemUTC(), new InMemoryObjects.Gate() {
            @Override
            public <R> CompletableFuture<R> pass(String operation, String key, Supplier<R> work) {
                calls.add(operation);
                return CompletableFuture.completedFuture(work.get());
            }
        });
        List<Draft> drafts = List.of(draft("a"), draft("b"), draft("c"));
        try (Stator offloading = server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .encryption(TinkKeys.create())
                .s3(S3Store.over("", "app/", objects, objects))
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor(leaving)
                        .build())
                .build()) {
            DraftTable table = new DraftTable(offloading);
            table.putAll(drafts);
            table.async().putAll(drafts).join();
            assertThat(leaving.answers).hasValueGreaterThan(2);
            assertThat(calls).contains("put").doesNotContain("get");
            assertThat(table.scan().list().stream().map(Draft::body))
                    .containsExactlyInAnyOrderElementsOf(
                            drafts.stream().map(Draft::body).toList());
        }
        stator.close();
    }

    private static Draft draft(String id) {
        return Draft.of(id, "of more than sixteen bytes " + id);
    }

    /** Sends the first two elements of a batch, and says of the others that they were left. */
    private static final class Leaving implements ExecutionInterceptor {
        private static final ExecutionAttribute<SdkRequest> WHOLE = new ExecutionAttribute<>("whole");

        private final AtomicInteger answers = new AtomicInteger();

        @Override
        public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
            attributes.putAttribute(WHOLE, context.request());
            if (context.request() instanceof BatchGetItemRequest get) {
                return get.toBuilder()
                        .requestItems(of(get, keys(get).subList(0, sent(keys(get)))))
                        .build();
            } else if (context.request() instanceof BatchWriteItemRequest write) {
                List<WriteRequest> writes = writes(write);
                return write.toBuilder()
                        .requestItems(Map.of(table(write.requestItems()), writes.subList(0, sent(writes))))
                        .build();
            }
            return context.request();
        }

        @Override
        public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
            SdkRequest whole = attributes.getAttribute(WHOLE);
            if (whole instanceof BatchGetItemRequest get) {
                answers.incrementAndGet();
                List<Map<String, AttributeValue>> left =
                        keys(get).subList(sent(keys(get)), keys(get).size());
                return ((BatchGetItemResponse) context.response())
                        .toBuilder()
                                .unprocessedKeys(left.isEmpty() ? Map.of() : of(get, left))
                                .build();
            } else if (whole instanceof BatchWriteItemRequest write) {
                answers.incrementAndGet();
                List<WriteRequest> writes = writes(write);
                List<WriteRequest> left = writes.subList(sent(writes), writes.size());
                return ((BatchWriteItemResponse) context.response())
                        .toBuilder()
                                .unprocessedItems(left.isEmpty() ? Map.of() : Map.of(table(write.requestItems()), left))
                                .build();
            }
            return context.response();
        }

        private static int sent(List<?> elements) {
            return Math.min(2, elements.size());
        }

        private static String table(Map<String, ?> tables) {
            return tables.keySet().iterator().next();
        }

        private static List<Map<String, AttributeValue>> keys(BatchGetItemRequest get) {
            return get.requestItems().values().iterator().next().keys();
        }

        private static List<WriteRequest> writes(BatchWriteItemRequest write) {
            return write.requestItems().values().iterator().next();
        }

        private static Map<String, KeysAndAttributes> of(
                BatchGetItemRequest get, List<Map<String, AttributeValue>> keys) {
            String table = table(get.requestItems());
            return Map.of(
                    table, get.requestItems().get(table).toBuilder().keys(keys).build());
        }
    }
}
