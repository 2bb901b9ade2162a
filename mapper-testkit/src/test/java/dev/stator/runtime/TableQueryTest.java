package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.InvalidTokenException;
import dev.stator.error.NotOneItemException;
import dev.stator.query.Cursor;
import dev.stator.query.Page;
import dev.stator.query.Query;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;

/** Queries of a table and its indexes. */
@ExtendWith(StatorExtension.class)
class TableQueryTest {
    private static final int ENTRIES = 10;

    private EntryTable entries;

    @BeforeEach
    void fill(Stator stator) {
        entries = new EntryTable(stator);
        IntStream.range(0, ENTRIES).forEach(i -> {
            entries.put(Entry.of("l1", i));
            entries.put(Entry.of("l2", i));
        });
    }

    @Test
    void aQueryGivesTheItemsOfOneHashKeyInTheOrderOfTheRangeKey() {
        assertThat(numbers(entries.query("l1"))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(entries.query("l1").list()).extracting(Entry::log).containsOnly("l1");
        assertThat(entries.query("l3").list()).isEmpty();
    }

    @Test
    void theRangeKeyIsComparedInEveryWay() {
        assertThat(numbers(entries.query("l1").id().eq("e03"))).containsExactly(3);
        assertThat(numbers(entries.query("l1").id().lt("e03"))).containsExactly(0, 1, 2);
        assertThat(numbers(entries.query("l1").id().le("e03"))).containsExactly(0, 1, 2, 3);
        assertThat(numbers(entries.query("l1").id().gt("e07"))).containsExactly(8, 9);
        assertThat(numbers(entries.query("l1").id().ge("e07"))).containsExactly(7, 8, 9);
        assertThat(numbers(entries.query("l1").id().between("e03", "e05"))).containsExactly(3, 4, 5);
        assertThat(numbers(entries.query("l1").id().beginsWith("e0"))).hasSize(10);
        assertThat(numbers(entries.query("l1").id().beginsWith("e1"))).isEmpty();
    }

    @Test
    void indexesAreQueriedByTheirName() {
        assertThat(numbers(entries.byTopic("even").weight().gt(6))).containsExactly(8, 8);
        assertThat(numbers(entries.byTopic("odd").descending().limit(3))).containsExactly(9, 9, 7);
        SdkBytes prefix = SdkBytes.fromByteArray(new byte[] {1});
        assertThat(numbers(entries.byDigest("l1").digest().beginsWith(prefix))).hasSize(10);
        assertThat(numbers(entries.byDigest("l1").digest().lt(Entry.of("l1", 2).digest())))
                .containsExactly(0, 1);
        assertThat(entries.scanByTopic().where(EntryTable.LOG.eq("l2")).list()).hasSize(10);
    }

    @Test
    void theAsyncFaceQueriesAlike() {
        assertThat(entries.async().query("l1").id().gt("e07").list().join())
                .extracting(Entry::weight)
                .containsExactly(8, 9);
        assertThat(entries.async().byTopic("even").weight().le(2).count().join())
                .isEqualTo(4);
        assertThat(entries.async().query("l1").descending().first().join().map(Entry::weight))
                .contains(9);
        assertThat(entries.async().query("l1").id().eq("e03").one().join().weight())
                .isEqualTo(3);
        assertThat(entries.async().query("l3").oneOrEmpty().join()).isEmpty();
        assertThatThrownBy(() -> Face.joined(entries.async().query("l1").one()))
                .isInstanceOf(NotOneItemException.class);
        assertThat(entries.async().scanByDigest().limit(3).page().join().items())
                .hasSize(3);
    }

    @Test
    void twoConditionsBothHold() {
        assertThat(numbers(entries.query("l1")
                        .where(EntryTable.WEIGHT.gt(2))
                        .where(EntryTable.NOTE.exists().or(EntryTable.TOPIC.eq("even")))))
                .containsExactly(3, 4, 6, 8, 9);
    }

    @Test
    void limitIsTheNumberOfItemsAfterTheFilterAndPageSizeThatBefore() {
        Query<Entry, Entry> noted = entries.query("l1").where(EntryTable.NOTE.exists());
        assertThat(numbers(noted.limit(2))).containsExactly(0, 3);
        assertThat(numbers(noted.pageSize(2).limit(3))).containsExactly(0, 3, 6);
        assertThat(pages(noted.pageSize(2).pages()))
                .extracting(Page::scannedCount)
                .startsWith(2, 2, 2, 2, 2);
        assertThat(noted.count()).isEqualTo(4);
        assertThat(noted.limit(3).count()).isEqualTo(3);
        assertThat(noted.pageSize(1).limit(3).count()).isEqualTo(3);
    }

    @Test
    void aPageThatALimitCutGoesOnRightAfterItsLastItem() {
        Query<Entry, Entry> all =
                entries.query("l1").where(EntryTable.WEIGHT.ne(4)).pageSize(5);
        for (int limit = 1; limit <= ENTRIES; limit++) {
            assertThat(inPiecesOf(limit, all)).containsExactly(0, 1, 2, 3, 5, 6, 7, 8, 9);
            assertThat(inPiecesOf(limit, all.descending())).containsExactly(9, 8, 7, 6, 5, 3, 2, 1, 0);
        }
    }

    @Test
    void theTokenOfAnIndexHasItsKeyToo() {
        assertThat(inPiecesOf(3, entries.byTopic("even"))).containsExactly(0, 0, 2, 2, 4, 4, 6, 6, 8, 8);
        assertThat(inPiecesOf(3, entries.byTopic("even").where(EntryTable.LOG.eq("l2"))))
                .containsExactly(0, 2, 4, 6, 8);
        assertThat(inPiecesOf(4, entries.byDigest("l1"))).hasSize(10);
    }

    private static List<Integer> inPiecesOf(int limit, Query<Entry, Entry> query) {
        List<Integer> numbers = new ArrayList<>();
        Page<Entry> page = query.limit(limit).page();
        page.items().forEach(entry -> numbers.add(entry.weight()));
        while (page.token().isPresent()) {
            page = query.limit(limit).startAt(page.token().get()).page();
            page.items().forEach(entry -> numbers.add(entry.weight()));
        }
        return numbers;
    }

    @Test
    void oneIsExactlyOne() {
        assertThat(entries.query("l1").id().eq("e03").one()).isEqualTo(Entry.of("l1", 3));
        assertThat(entries.query("l1").id().eq("e03").oneOrEmpty()).contains(Entry.of("l1", 3));
        assertThat(entries.query("l3").oneOrEmpty()).isEmpty();
        assertThat(entries.query("l3").first()).isEmpty();
        assertThat(entries.query("l1").first()).contains(Entry.of("l1", 0));
        assertThatThrownBy(() -> entries.query("l3").one())
                .isInstanceOfSatisfying(
                        NotOneItemException.class, e -> assertThat(e.isNone()).isTrue())
                .hasMessage("query entries: one item was asked for, and there is none");
        assertThatThrownBy(() -> entries.byTopic("even").one())
                .isInstanceOfSatisfying(
                        NotOneItemException.class, e -> assertThat(e.isNone()).isFalse())
                .hasMessage("query entries, index by-topic: one item was asked for, and there is more than one");
        assertThatThrownBy(() -> entries.query("l1").oneOrEmpty()).isInstanceOf(NotOneItemException.class);
    }

    @Test
    void aCursorGoesOnWhereItStopped() {
        Cursor<Entry> cursor = entries.query("l1").pageSize(3).cursor();
        assertThat(cursor.one().weight()).isZero();
        assertThat(cursor.many(3)).extracting(Entry::weight).containsExactly(1, 2, 3);
        assertThat(cursor.skip(2)).isEqualTo(2);
        assertThat(cursor.oneOrEmpty().map(Entry::weight)).contains(6);
        assertThat(cursor.chunks(2)).extracting(List::size).containsExactly(2, 1);
        assertThat(cursor.all()).isEmpty();
        assertThat(cursor.skip(2)).isZero();
        assertThat(cursor.many(2)).isEmpty();
        assertThat(cursor.oneOrEmpty()).isEmpty();
        assertThatThrownBy(cursor::one).isInstanceOf(NotOneItemException.class);
        assertThat(entries.query("l1").cursor().all()).hasSize(10);
    }

    @Test
    void whatCannotBeReadIsRefusedBeforeItIsSent() {
        assertThatThrownBy(() -> entries.consistent().byTopic("even").list())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("query entries, index by-topic: a global index cannot be read consistently");
        assertThat(entries.consistent().byDigest("l1").count()).isEqualTo(10);
        assertThatThrownBy(
                        () -> entries.query("l1").where(EntryTable.ID.gt("e01")).list())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("query entries: a query cannot filter by 'id', which is in its key;"
                        + " compare it in the key condition");
        Query<Entry, Entry> nameless = entries.query("");
        assertThatThrownBy(nameless::list).isInstanceOf(InvalidKeyException.class);
        assertThatThrownBy(() ->
                        Face.joined(entries.async().query("l1").id().gt("").list()))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessageContaining("'id' must not be empty");
    }

    @Test
    void aTokenOfSomethingElseIsRefused() {
        String token = entries.query("l1").limit(3).page().token().orElseThrow();
        assertThat(entries.query("l1").startAt(token).count()).isEqualTo(7);
        assertThat(entries.query("l1").descending().startAt(token).count()).isEqualTo(2);
        Stream.of(
                        entries.query("l2"),
                        entries.query("l1").id().gt("e00"),
                        entries.byDigest("l1"),
                        entries.byTopic("l1"))
                .forEach(other -> assertThatThrownBy(() -> other.startAt(token).list())
                        .isInstanceOfSatisfying(
                                InvalidTokenException.class,
                                e -> assertThat(e.table()).contains("entries"))
                        .hasMessageNotContaining("l1"));
        assertThatThrownBy(() -> entries.scan().startAt(token).first()).isInstanceOf(InvalidTokenException.class);
        assertThatThrownBy(() ->
                        Face.joined(entries.async().scan().startAt("no token").list()))
                .isInstanceOf(InvalidTokenException.class);
    }

    private static List<Integer> numbers(Query<Entry, Entry> query) {
        return query.stream().map(Entry::weight).toList();
    }

    private static <R> List<Page<R>> pages(Iterable<Page<R>> pages) {
        List<Page<R>> list = new ArrayList<>();
        pages.forEach(list::add);
        return list;
    }
}
