package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.query.Page;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scans of a table. */
@ExtendWith(StatorExtension.class)
class TableScanTest {
    private static final int ITEMS = 7;

    @Test
    void everyPageHasAsManyItemsAsAskedForAndAllItemsComeOnce(Stator stator) {
        TicketTable tickets = filled(stator);
        List<Page<Ticket>> pages = new ArrayList<>();
        tickets.scan().pageSize(3).pages().forEach(pages::add);
        assertThat(pages).extracting(page -> page.items().size()).startsWith(3, 3, 1);
        assertThat(pages.get(pages.size() - 1).isLast()).isTrue();
        assertThat(tickets.scan().pageSize(3).list()).hasSize(ITEMS).doesNotHaveDuplicates();
        assertThat(tickets.async().scan().pageSize(3).list().join())
                .hasSize(ITEMS)
                .doesNotHaveDuplicates();
    }

    @Test
    void limitAndPageSizeGoTogether(Stator stator) {
        TicketTable tickets = filled(stator);
        assertThat(tickets.scan().pageSize(2).limit(5).list()).hasSize(5);
        assertThat(tickets.scan().pageSize(5).limit(2).list()).hasSize(2);
        assertThat(tickets.scan().limit(100).list()).hasSize(ITEMS);
    }

    @Test
    void aConsistentScanSeesWhatWasWritten(Stator stator) {
        TicketTable tickets = filled(stator);
        assertThat(tickets.consistent().scan().stream().map(Ticket::id))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, ITEMS).mapToObj(i -> "t" + i).toList());
    }

    private static TicketTable filled(Stator stator) {
        TicketTable tickets = new TicketTable(stator);
        IntStream.range(0, ITEMS).forEach(i -> tickets.put(new Ticket("b" + i % 2, "t" + i, null, i, null, Set.of())));
        return tickets;
    }
}
