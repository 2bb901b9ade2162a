package dev.stator.contract.unreadable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.BatchTable;
import dev.stator.Stator;
import dev.stator.error.StatorException;
import dev.stator.error.UndecodableItemException;
import dev.stator.query.AsyncQuery;
import dev.stator.query.AsyncResults;
import dev.stator.query.Cursor;
import dev.stator.query.Page;
import dev.stator.query.Query;
import dev.stator.query.Results;
import dev.stator.query.Scan;
import dev.stator.query.UnreadableItem;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A table of 20 items, of which some cannot be read, in each style of entities.
 *
 * @param <T> the entity
 */
@ExtendWith(StatorExtension.class)
abstract class UnreadableContract<T> {
    /** What is stored in the place of a readable value, and of which attribute the exception tells. */
    private record Damage(String attribute, AttributeValue value, String told) {}

    private static final AttributeValue WORD = AttributeValue.fromS("private");

    private final Map<Integer, Damage> damages = Map.of(
            0, new Damage("weight", WORD, "weight"),
            3, new Damage("grade", WORD, "grade"),
            4, new Damage("depth", WORD, "depth"),
            5, new Damage("weight", AttributeValue.fromN("-77123"), ""),
            12, new Damage("grade", AttributeValue.fromL(List.of(WORD)), "grade"),
            19, new Damage("depth", AttributeValue.fromBool(true), "depth"));

    private final List<UnreadableItem<T>> unreadable = Collections.synchronizedList(new ArrayList<>());
    private BatchTable<T> samples;
    private Stator stator;

    abstract BatchTable<T> samples(Stator connection);

    abstract T sample(int number);

    abstract Query<T, T> query(Stator connection);

    abstract AsyncQuery<T, T> asyncQuery(Stator connection);

    abstract Query<T, T> byLab(Stator connection);

    @BeforeEach
    void store(Stator connection) {
        stator = connection;
        samples = samples(connection);
        samples.putAll(IntStream.range(0, 20).mapToObj(this::sample).toList());
        damages.forEach(this::damage);
    }

    private void damage(int number, Damage damage) {
        Map<String, AttributeValue> item = new HashMap<>(samples.schema().toItem(sample(number)));
        item.put(damage.attribute(), damage.value());
        stator.client()
                .putItem(
                        put -> put.tableName(stator.tableName(samples.schema())).item(item));
    }

    private int number(Key<T> key) {
        return Integer.parseInt(
                Objects.requireNonNull(key.attributes().get("number")).n());
    }

    private int number(T sample) {
        return number(samples.schema().keyOf(sample));
    }

    private List<Integer> readable() {
        return IntStream.range(0, 20)
                .filter(number -> !damages.containsKey(number))
                .boxed()
                .toList();
    }

    /** That these are the readable items, and each of the others was told once; forgets what was told. */
    private void assertLeftOut(Iterable<T> items) {
        assertThat(items).extracting(this::number).containsExactlyInAnyOrderElementsOf(readable());
        assertTold(damages.keySet());
    }

    private void assertTold(Set<Integer> numbers) {
        assertThat(unreadable)
                .extracting(item -> number(item.key().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(numbers);
        unreadable.clear();
    }

    private <S> S with(Results<T, T, S> results) {
        return results.onUnreadable(unreadable::add);
    }

    private <S> S with(AsyncResults<T, T, S> results) {
        return results.onUnreadable(unreadable::add);
    }

    @Test
    void withoutAHandlerTheFirstEndsTheReading() {
        assertThatThrownBy(() -> samples.scan().list())
                .isInstanceOf(UndecodableItemException.class)
                .hasMessageContaining("samples[site=pit, number=0]");
        assertThatThrownBy(() -> asyncQuery(stator).list().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(UndecodableItemException.class);
    }

    @Test
    void eachIsToldWithItsKeyAndWhatIsWrongAndNotItsValues() {
        with(samples.scan()).list();
        assertThat(unreadable).hasSize(damages.size()).allSatisfy(item -> {
            Damage damage = Objects.requireNonNull(damages.get(number(item.key().orElseThrow())));
            StatorException error = item.error();
            assertThat(item.table()).isEqualTo("samples");
            assertThat(error).isInstanceOf(UndecodableItemException.class);
            assertThat(error.key()).contains(item.key().orElseThrow().text());
            assertThat(item).hasToString(error.getMessage());
            assertThat(error.getMessage()).doesNotContain("private").doesNotContain("77123");
            if (!damage.told().isEmpty()) {
                assertThat(((UndecodableItemException) error).attribute()).isEqualTo(damage.told());
            }
        });
    }

    @Test
    void whatAConstructorOrConverterThrewIsTheCause() {
        with(samples.scan()).list();
        assertThat(unreadable)
                .filteredOn(item -> Set.of(4, 5).contains(number(item.key().orElseThrow())))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.error())
                        .cause()
                        .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class));
    }

    @Test
    void everyWayToTakeItemsLeavesThemOut() {
        assertLeftOut(with(samples.scan()).list());
        assertLeftOut(with(query(stator)).stream().toList());
        assertLeftOut(() -> with(byLab(stator)).iterator());
        assertLeftOut(with(query(stator).descending()).cursor().all());
        assertLeftOut(with(samples.scan()).pageSize(3).page().items());
        assertLeftOut(with(samples.consistent().scan()).list());
    }

    @Test
    void futuresAndPublishersLeaveThemOut() {
        assertLeftOut(with(samples.async().scan()).list().join());
        assertLeftOut(with(asyncQuery(stator)).page().join().items());
        List<T> published = Collections.synchronizedList(new ArrayList<>());
        with(samples.async().scan().pageSize(3))
                .publisher()
                .subscribe(published::add)
                .join();
        assertLeftOut(published);
    }

    @Test
    void aParallelScanLeavesThemOutAndTellsInTheThreadOfTheCaller() {
        Set<Thread> threads = new HashSet<>();
        List<T> items = with(samples.scan()
                        .segments(4)
                        .onUnreadable(item -> threads.add(Thread.currentThread()))
                        .onUnreadable(item -> {
                            unreadable.add(item); // the second handler takes the place of the first
                            threads.add(Thread.currentThread());
                        }))
                .list();
        assertLeftOut(items);
        samples.scan()
                .segments(4)
                .pageSize(2)
                .onUnreadable(item -> threads.add(Thread.currentThread()))
                .forEach(item -> threads.add(Thread.currentThread()));
        assertThat(threads).containsExactly(Thread.currentThread());
        assertLeftOut(
                with(samples.async().scan().segments(4).pageSize(2)).list().join());
    }

    @Test
    void aLimitIsOfTheItemsThatCanBeRead() {
        assertThat(with(query(stator)).limit(3).list()).extracting(this::number).containsExactly(1, 2, 6);
        assertTold(Set.of(0, 3, 4, 5));
        assertThat(with(query(stator)).first()).map(this::number).contains(1);
        assertTold(Set.of(0));
        assertThat(with(asyncQuery(stator)).limit(3).list().join())
                .extracting(this::number)
                .containsExactly(1, 2, 6);
        assertTold(Set.of(0, 3, 4, 5));
        assertThat(with(samples.scan()).segments(4).limit(14).list()).hasSize(14);
    }

    @Test
    void tokensGoOnAfterThem() {
        List<T> items = new ArrayList<>();
        Page<T> page = with(query(stator)).limit(2).page();
        items.addAll(page.items());
        while (page.token().isPresent()) {
            assertThat(page.items()).hasSize(2);
            page = with(query(stator)).limit(2).startAt(page.token().get()).page();
            items.addAll(page.items());
        }
        assertLeftOut(items);
    }

    @Test
    void tokensOfAParallelScanGoOnAfterThem() {
        Set<Integer> numbers = new HashSet<>();
        Optional<String> token = Optional.empty();
        do {
            Scan<T, T> scan = with(samples.scan().segments(3).pageSize(2));
            Page<T> page =
                    token.map(scan::startAt).orElse(scan).pages().iterator().next();
            page.items().forEach(item -> assertThat(numbers.add(number(item))).isTrue());
            token = page.token();
        } while (token.isPresent());
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(readable());
        assertTold(damages.keySet());
    }

    @Test
    void pagesHaveWhatCanBeRead() {
        List<Integer> sizes = new ArrayList<>();
        for (Page<T> page : with(query(stator)).pageSize(5).pages()) {
            sizes.add(page.items().size());
            assertThat(page.isLast() || page.scannedCount() == 5).isTrue();
        }
        assertThat(sizes.subList(0, 4)).containsExactly(2, 4, 4, 4);
        Cursor<T> cursor = with(query(stator)).cursor();
        assertThat(cursor.many(4)).extracting(this::number).containsExactly(1, 2, 6, 7);
        assertThat(cursor.skip(3)).isEqualTo(3);
        assertThat(number(cursor.one())).isEqualTo(11);
    }

    @Test
    void theKeyIsForFurtherCalls() {
        with(samples.scan()).forEach(item -> {});
        TableSchema<T> schema = samples.schema();
        for (UnreadableItem<T> item : unreadable) {
            assertThat(item.key().orElseThrow().schema()).isSameAs(schema);
            samples.put(sample(number(item.key().orElseThrow())));
        }
        assertThat(samples.scan().list()).hasSize(20);
    }
}
