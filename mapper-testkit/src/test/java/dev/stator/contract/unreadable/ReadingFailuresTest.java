package dev.stator.contract.unreadable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.annotation.Convert;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.batch.BatchGetException;
import dev.stator.error.ThrottledException;
import dev.stator.error.UndecodableItemException;
import dev.stator.expression.Partial;
import dev.stator.interceptor.CallReport;
import dev.stator.query.UnreadableItem;
import dev.stator.schema.Converter;
import dev.stator.schema.Key;
import dev.stator.testkit.Faults;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What ends a reading that leaves out items, what it costs, and the calls that read no items. */
class ReadingFailuresTest {
    /** What a converter fails with. */
    private static final ThreadLocal<@Nullable RuntimeException> FAILURE = new ThreadLocal<>();

    @Table("remote")
    record Remote(
            @HashKey String id, @Convert(Fetched.class) String text) {}

    /** A converter that asks another service. */
    static final class Fetched implements Converter<String, String> {
        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public String read(String stored) {
            RuntimeException failure = FAILURE.get();
            if (failure != null) {
                throw failure;
            }
            return stored;
        }
    }

    private final List<CallReport> reports = Collections.synchronizedList(new ArrayList<>());
    private final List<UnreadableItem<Sample>> unreadable = Collections.synchronizedList(new ArrayList<>());

    @RegisterExtension
    final StatorExtension extension = StatorExtension.with(settings -> settings.interceptor(call -> reports::add));

    private Stator stator;
    private SampleTable samples;

    @BeforeEach
    void store(Stator connection) {
        stator = connection;
        samples = new SampleTable(connection);
        samples.putAll(IntStream.range(0, 20).mapToObj(Sample::of).toList());
        damage(5);
        damage(12);
        reports.clear();
    }

    private void damage(int number) {
        Map<String, AttributeValue> item = new HashMap<>(SampleTable.SCHEMA.toItem(Sample.of(number)));
        item.put("weight", AttributeValue.fromS("heavy"));
        stator.client()
                .putItem(put ->
                        put.tableName(stator.tableName(SampleTable.SCHEMA)).item(item));
    }

    private static void fails(UnreadableItem<Sample> item) {
        throw new UnsupportedOperationException(item.toString());
    }

    @Test
    void whatTheHandlerThrowsEndsTheReading() {
        Consumer<UnreadableItem<Sample>> handler = ReadingFailuresTest::fails;
        List<Callable<?>> readings = List.of(
                () -> samples.scan().onUnreadable(handler).list(),
                () -> samples.query("pit").onUnreadable(handler).limit(7).list(),
                () -> samples.scan().segments(3).onUnreadable(handler).list(),
                () -> samples.async().scan().onUnreadable(handler).list().join(),
                () -> samples.async()
                        .scan()
                        .segments(3)
                        .onUnreadable(handler)
                        .list()
                        .join(),
                () -> samples.async()
                        .query("pit")
                        .onUnreadable(handler)
                        .publisher()
                        .subscribe(item -> {})
                        .join());
        for (Callable<?> reading : readings.subList(0, 3)) {
            assertThatThrownBy(reading::call)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("samples[site=pit, number=");
        }
        for (Callable<?> reading : readings.subList(3, 6)) {
            assertThat(catchThrowable(reading::call)).hasCauseInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void anIteratorWhoseHandlerThrewReadsThePageAgain() {
        List<String> told = new ArrayList<>();
        Iterator<Sample> items = samples.query("pit")
                .onUnreadable(item -> {
                    told.add(item.toString());
                    if (told.size() == 1) {
                        fails(item);
                    }
                })
                .iterator();
        assertThatThrownBy(items::hasNext).isInstanceOf(UnsupportedOperationException.class);
        List<Integer> numbers = new ArrayList<>();
        items.forEachRemaining(item -> numbers.add(item.number()));
        assertThat(numbers).hasSize(18).doesNotHaveDuplicates();
        assertThat(told).hasSize(3);
    }

    @Test
    void whatAConverterFailedWithForAServiceEndsTheReading(Stator connection) {
        ReadingFailuresTest_RemoteTable table = new ReadingFailuresTest_RemoteTable(connection);
        table.put(new Remote("r", "text"));
        List<UnreadableItem<Remote>> told = new ArrayList<>();
        RuntimeException interrupted = new IllegalStateException(new InterruptedException());
        RuntimeException ofTheSdk = SdkClientException.create("no answer");
        RuntimeException ofStator = new ThrottledException("throttled", null, null, null);
        try {
            for (RuntimeException failure : List.of(interrupted, ofTheSdk, ofStator)) {
                FAILURE.set(failure);
                assertThatThrownBy(() -> table.scan().onUnreadable(told::add).list())
                        .isInstanceOf(UndecodableItemException.class)
                        .hasCause(failure);
            }
            assertThat(told).isEmpty();
            FAILURE.set(new IllegalStateException("of the text"));
            assertThat(table.scan().onUnreadable(told::add).list()).isEmpty();
            assertThat(told).hasSize(1);
        } finally {
            FAILURE.remove();
        }
    }

    @Test
    void whatAConverterFailedWithForAServiceEndsABatch(Stator connection) {
        ReadingFailuresTest_RemoteTable table = new ReadingFailuresTest_RemoteTable(connection);
        table.put(new Remote("r", "text"));
        List<Key<Remote>> keys =
                List.of(ReadingFailuresTest_RemoteSchema.key("none"), ReadingFailuresTest_RemoteSchema.key("r"));
        try {
            FAILURE.set(SdkClientException.create("no answer"));
            BatchGetException e = catchThrowableOfType(BatchGetException.class, () -> table.getAll(keys));
            assertThat(e).hasCauseInstanceOf(UndecodableItemException.class).hasRootCause(FAILURE.get());
            assertThat(e.result().missing(table)).isEqualTo(keys.subList(0, 1));
            assertThat(e.result().unprocessed(table)).isEqualTo(keys.subList(1, 2));
            assertThat(e.result().unreadable(table)).isEmpty();
            FAILURE.set(new IllegalStateException("of the text"));
            e = catchThrowableOfType(BatchGetException.class, () -> table.getAll(keys));
            assertThat(e.result().unreadable(table)).containsOnlyKeys(keys.get(1));
            assertThat(e.result().unprocessed(table)).isEmpty();
        } finally {
            FAILURE.remove();
        }
    }

    @Test
    void whatDynamoDbFailsWithEndsTheReading(LocalDynamoDb server) {
        Faults faults = Faults.create(1);
        faults.on("Query").throttle();
        DynamoDbClient client = server.client(settings -> settings.httpClientBuilder(faults.httpClient())
                .overrideConfiguration(overrides -> overrides.retryStrategy(DefaultRetryStrategy.doNotRetry())));
        try (Stator throttled = Stator.builder()
                .client(client)
                .tablePrefix(stator.tablePrefix())
                .build()) {
            assertThatThrownBy(() -> new SampleTable(throttled)
                            .query("pit")
                            .onUnreadable(unreadable::add)
                            .list())
                    .isInstanceOf(ThrottledException.class);
        }
        assertThat(unreadable).isEmpty();
    }

    @Test
    void pagesWithoutSuchItemsAreReadDirectlyAndTheCallsAreReportedAsUsual() {
        List<Sample> items =
                samples.query("pit").onUnreadable(unreadable::add).pageSize(5).list();
        assertThat(items).hasSize(18);
        assertThat(reports.subList(0, 4)).extracting(CallReport::isDirect).containsExactly(true, false, false, true);
        assertThat(reports).allSatisfy(report -> assertThat(report.failure()).isEmpty());
    }

    @Test
    void aConnectionWithoutDirectReadsGivesTheSame(LocalDynamoDb server) {
        try (Stator indirect = server.stator()
                .tablePrefix(stator.tablePrefix())
                .directItems(false)
                .build()) {
            assertThat(new SampleTable(indirect)
                            .query("pit")
                            .onUnreadable(unreadable::add)
                            .list())
                    .isEqualTo(samples.query("pit").onUnreadable(item -> {}).list());
            assertThat(unreadable).hasSize(2);
        }
    }

    @Test
    void aFilterALimitAndSegmentsTellEachOnce() {
        List<Sample> items = new ArrayList<>();
        String token = null;
        do {
            var scan = samples.scan()
                    .where(SampleTable.LAB.eq("north"))
                    .segments(4)
                    .limit(5)
                    .onUnreadable(unreadable::add);
            var page = (token == null ? scan : scan.startAt(token)).page();
            items.addAll(page.items());
            token = page.token().orElse(null);
        } while (token != null);
        assertThat(items).hasSize(18).doesNotHaveDuplicates();
        assertThat(unreadable).hasSize(2);
    }

    @Test
    void whatReadsNoItemsCountsThem() {
        assertThat(samples.scan().onUnreadable(unreadable::add).count()).isEqualTo(20);
        assertThat(samples.scan().onUnreadable(unreadable::add).outline().items())
                .isEqualTo(20);
        assertThat(unreadable).isEmpty();
    }

    @Test
    void aPartIsDecodedWhenItIsAsked() {
        List<Partial<Sample>> parts = samples.query("pit")
                .onUnreadable(unreadable::add)
                .project(SampleTable.WEIGHT)
                .list();
        assertThat(parts).hasSize(20);
        assertThat(unreadable).isEmpty();
        assertThatThrownBy(() -> parts.get(5).get(SampleTable.WEIGHT)).isInstanceOf(UndecodableItemException.class);
    }

    @Test
    void theyAreUpdatedAndDeletedAsOthersAre() {
        assertThat(samples.scan()
                        .onUnreadable(unreadable::add)
                        .where(SampleTable.NUMBER.eq(5))
                        .updateAll(each -> each.set(SampleTable.WEIGHT, 7L)))
                .isEqualTo(1);
        assertThat(samples.get("pit", 5)).map(Sample::weight).contains(7L);
        assertThat(samples.scan().onUnreadable(unreadable::add).deleteAll()).isEqualTo(20);
        assertThat(unreadable).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void aHandlerIsNeeded() {
        assertThatThrownBy(() -> samples.scan().onUnreadable(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> samples.async().scan().onUnreadable(null)).isInstanceOf(NullPointerException.class);
    }
}
