package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.error.ConfigurationException;
import dev.stator.runtime.Canned.Answer;
import dev.stator.wire.DirectReads;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** What a call asks for, and what is read of its answer, is that call's. */
class DirectHandOverTest {
    private static final String ITEM =
            "{\"Item\":{\"board\":{\"S\":\"b\"},\"id\":{\"S\":\"t1\"},\"priority\":{\"N\":\"7\"}}}";
    private static final Ticket TICKET = new Ticket("b", "t1", null, 7, null, Set.of());

    private final Recorder recorder = new Recorder();

    /** Clients that give the answer to their first call to each that comes after it. */
    private static final class Keeping implements DynamoDbClient {
        private final DynamoDbClient client;
        private @Nullable GetItemResponse kept;

        Keeping(DynamoDbClient client) {
            this.client = client;
        }

        @Override
        public GetItemResponse getItem(GetItemRequest request) {
            GetItemResponse answer = kept == null ? client.getItem(request) : kept;
            kept = answer;
            return answer;
        }

        @Override
        public String serviceName() {
            return client.serviceName();
        }

        @Override
        public void close() {}
    }

    private static final class KeepingAsync implements DynamoDbAsyncClient {
        private final DynamoDbAsyncClient client;
        private @Nullable CompletableFuture<GetItemResponse> kept;

        KeepingAsync(DynamoDbAsyncClient client) {
            this.client = client;
        }

        @Override
        public CompletableFuture<GetItemResponse> getItem(GetItemRequest request) {
            CompletableFuture<GetItemResponse> answer = kept == null ? client.getItem(request) : kept;
            kept = answer;
            return answer;
        }

        @Override
        public String serviceName() {
            return client.serviceName();
        }

        @Override
        public void close() {}
    }

    private static Stator keeping(boolean directItems) {
        Stator canned = Canned.always(Answer.ok(ITEM)).stator(1).build();
        return Stator.builder()
                .client(new Keeping(canned.client()))
                .asyncClient(new KeepingAsync(canned.asyncClient()))
                .directItems(directItems)
                .build();
    }

    /** It has no items any more, which must not be taken for an item that is not there. */
    @ParameterizedTest
    @EnumSource
    void anAnswerToAnotherCallIsRefused(Reads reads) {
        Stator stator = keeping(true);
        assertThat(reads.get(stator, "b", "t1")).contains(TICKET);
        assertThat(catchThrowableOfType(ConfigurationException.class, () -> reads.get(stator, "b", "t1")))
                .hasMessageContaining("get tickets[board=b, id=t1]")
                .hasMessageContaining("directItems(false)");
    }

    @ParameterizedTest
    @EnumSource
    void aClientMayKeepAnswersThatTheSdkReads(Reads reads) {
        Stator stator = keeping(false);
        assertThat(reads.get(stator, "b", "t1")).contains(TICKET);
        assertThat(reads.get(stator, "b", "t1")).contains(TICKET);
    }

    /** The number of an answer, as a server could send it. */
    @ParameterizedTest
    @EnumSource
    void aHeaderOfThatNameMeansNothingFromOutside(Reads reads) {
        for (String number : List.of("0", "-1", "x")) {
            Answer answer = new Answer(
                    200, Map.of("x-stator-read", number), Answer.ok(ITEM).body());
            Stator stator =
                    Canned.always(answer).stator(1).interceptor(recorder).build();
            assertThat(reads.get(stator, "b", "t1")).contains(TICKET);
        }
        assertThat(recorder.ended()).hasSize(3).allMatch(report -> report.isDirect());
    }

    @ParameterizedTest
    @EnumSource
    void anItemWithoutAttributesIsNoItem(Reads reads) {
        for (boolean directItems : List.of(true, false)) {
            Stator stator = Canned.always(Answer.ok("{\"Item\":{}}"))
                    .stator(1)
                    .directItems(directItems)
                    .build();
            assertThat(reads.get(stator, "b", "t1")).isEmpty();
        }
    }

    @Test
    void anErrorWhileAnAnswerIsReadIsInTheFuture() {
        Stator stator = Canned.always(Answer.ok("{\"Item\":{\"id\":{\"S\":\"a\"},\"text\":{\"S\":\"t\"}}}"))
                .stator(1)
                .build();
        CompletableFuture<Optional<Brittle>> get =
                new BrittleTable(stator).async().get("a").orTimeout(20, TimeUnit.SECONDS);
        assertThat(catchThrowable(get::join)).hasCauseInstanceOf(LinkageError.class);
    }

    /** As where each application of a server has its copy of the library, and all have one SDK. */
    private static final class Own extends URLClassLoader {
        Own() {
            super(new URL[] {
                DirectReads.class.getProtectionDomain().getCodeSource().getLocation()
            });
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("dev.stator.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        ExecutionInterceptor interceptor(String name) throws ReflectiveOperationException {
            return (ExecutionInterceptor) loadClass("dev.stator.wire." + name)
                    .getDeclaredConstructor()
                    .newInstance();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCopyOfAnotherClassLoaderIsNotInTheWay(Reads reads) throws IOException, ReflectiveOperationException {
        assertThat(reads.get(Canned.always(Answer.ok(ITEM)).stator(1).build(), "b", "t1"))
                .contains(TICKET);
        try (Own own = new Own()) {
            SentRequests requests = new SentRequests();
            Stator stator = Canned.always(Answer.ok(ITEM))
                    .stator(1, own.interceptor("DirectReads"), own.interceptor("DirectWrites"), requests)
                    .interceptor(recorder)
                    .build();
            assertThat(reads.get(stator, "b", "t1")).contains(TICKET);
            assertThat(recorder.only().isDirect()).isTrue();
            stator.batchWrite()
                    .put(
                            new TicketTable(stator),
                            IntStream.range(0, 12)
                                    .mapToObj(i -> Ticket.of("b", "t" + i))
                                    .toList())
                    .run();
            assertThat(requests.sent("BatchWriteItem").get(0).text()).contains("\"t0\"", "\"t11\"");
        }
    }
}
