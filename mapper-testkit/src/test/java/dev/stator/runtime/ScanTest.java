package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.error.UndecodableItemException;
import dev.stator.query.Page;
import dev.stator.query.Scan;
import dev.stator.runtime.Canned.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scans that wait, over answers that are told page by page. */
class ScanTest {
    private static final ScanPages PAGES = new ScanPages(List.of(2, 0, 3, 0));

    private final Canned canned = new Canned(PAGES);
    private final Scan<Ticket, Ticket> scan = new TicketTable(canned.stator(1).build()).scan();

    @Test
    void aListHasTheItemsOfAllPages() {
        assertThat(scan.list()).extracting(Ticket::id).containsExactly("0-0", "0-1", "2-0", "2-1", "2-2");
        assertThat(canned.operations()).hasSize(4);
    }

    @Test
    void pagesAreWhatDynamoDbGave() {
        List<Page<Ticket>> pages = new ArrayList<>();
        scan.pages().forEach(pages::add);
        assertThat(pages).extracting(page -> page.items().size()).containsExactly(2, 0, 3, 0);
        assertThat(pages).extracting(Page::isLast).containsExactly(false, false, false, true);
        assertThat(pages).extracting(Page::scannedCount).containsExactly(2, 0, 3, 0);
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() {
        Stream<Ticket> stream = scan.stream();
        Iterator<Page<Ticket>> pages = scan.pages().iterator();
        assertThat(canned.operations()).isEmpty();
        stream.close();
        assertThat(pages).hasNext();
    }

    @Test
    void aPageIsReadWhenTheOneBeforeIsUsedUp() {
        assertThat(scan.stream().limit(2)).hasSize(2);
        assertThat(canned.operations()).hasSize(1);
    }

    @Test
    void anIteratorReadsAPageWhenTheOneBeforeIsUsedUp() {
        Iterator<Ticket> tickets = scan.iterator();
        tickets.next();
        tickets.next();
        assertThat(canned.operations()).hasSize(1);
        tickets.next();
        assertThat(canned.operations()).hasSize(3);
    }

    @Test
    void aParallelStreamHasTheItemsOfAllPages() {
        assertThat(scan.stream().parallel().map(Ticket::id)).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void limitIsTheNumberOfItemsAndStopsReading() {
        assertThat(scan.limit(3).list()).extracting(Ticket::id).containsExactly("0-0", "0-1", "2-0");
        assertThat(canned.operations()).hasSize(3);
    }

    @Test
    void eachListReadsAnew() {
        assertThat(scan.list()).isEqualTo(scan.list());
        assertThat(canned.operations()).hasSize(8);
    }

    @Test
    void limitAndPageSizeAreAtLeastOne() {
        assertThatThrownBy(() -> scan.limit(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit");
        assertThatThrownBy(() -> scan.pageSize(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pageSize");
    }

    @Test
    void anItemThatCannotBeReadIsNamedAndThePagesBeforeAreRead() {
        Scan<Ticket, Ticket> broken = new TicketTable(
                        new Canned((call, operation) -> broken(call)).stator(1).build())
                .scan();
        List<String> read = new ArrayList<>();
        assertThatThrownBy(() -> broken.stream().forEach(ticket -> read.add(ticket.id())))
                .isInstanceOf(UndecodableItemException.class)
                .hasMessageContaining("tickets[board=b1, id=broken]")
                .hasMessageContaining("'priority'")
                .hasMessageNotContaining("secret");
        assertThat(read).containsExactly("0-0", "0-1");
    }

    static Answer broken(int call) throws IOException {
        return call == 0
                ? PAGES.answer(0, "Scan")
                : Answer.ok("{\"Items\":[{\"board\":{\"S\":\"b1\"},\"id\":{\"S\":\"broken\"},"
                        + "\"priority\":{\"S\":\"secret\"}}],\"Count\":1,\"ScannedCount\":1}");
    }
}
