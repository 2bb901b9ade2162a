package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.stator.Stator;
import dev.stator.query.Outline;
import dev.stator.query.Outline.Partition;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;

/** Which partitions there are, and what is in them. */
@ExtendWith(StatorExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutlineTest {
    private Stator stator;
    private TicketTable tickets;

    @BeforeAll
    void twoBoards(Stator stator) {
        this.stator = stator;
        tickets = new TicketTable(stator);
        tickets.putAll(IntStream.range(0, 7)
                .mapToObj(number -> Ticket.of("b1", "t" + number))
                .toList());
        tickets.put(Ticket.of("b2", "t0").withStatus("closed"));
    }

    @Test
    void aScanHasAllPartitionsWithTheirRangeKeysAndCounts() {
        Outline outline = tickets.scan().pageSize(3).outline();
        assertThat(outline.partitions())
                .containsExactlyInAnyOrder(
                        new Partition("b1", 7, List.of("t0", "t1", "t2", "t3", "t4", "t5", "t6")),
                        new Partition("b2", 1, List.of("t0")));
        assertThat(outline.items()).isEqualTo(8);
        assertThat(outline.isComplete()).isTrue();
        assertThat(outline.text())
                .startsWith("scan tickets: 2 partitions, 8 items\n  b")
                .contains("\n  b1: 7 items\n    t0\n    t1\n")
                .contains("\n  b2: 1 item\n    t0");
        assertThat(outline).hasToString(outline.text());
    }

    @Test
    void aQueryHasOnePartition() {
        assertThat(tickets.query("b1").id().between("t2", "t3").outline())
                .hasToString("query tickets: 1 partition, 2 items\n  b1: 2 items\n    t2\n    t3");
        assertThat(tickets.query("b1")
                        .where(TicketTable.STATUS.eq("closed"))
                        .outline()
                        .items())
                .isZero();
        assertThat(tickets.query("none").outline()).hasToString("query tickets: 0 partitions, 0 items");
    }

    @Test
    void whatIsLeftOutIsCountedAndSaid() {
        Outline keys = tickets.query("b1").outline(1, 2);
        assertThat(keys)
                .hasToString("query tickets: 1 partition, 7 items\n  b1: 7 items\n    t0\n    t1\n    … 5 more");
        assertThat(keys.isComplete()).isFalse();
        Outline partitions = tickets.scan().outline(1, 1);
        assertThat(partitions.items()).isEqualTo(8);
        assertThat(partitions.otherItems())
                .isEqualTo(8 - partitions.partitions().get(0).items());
        assertThat(partitions.text())
                .startsWith("scan tickets: 1 partition and others, 8 items\n")
                .endsWith(" of other partitions");
        assertThat(partitions.isComplete()).isFalse();
        assertThatThrownBy(() -> tickets.scan().outline(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIndexHasItsOwnPartitions() {
        Outline outline = tickets.scanByStatus().outline();
        assertThat(outline.source()).isEqualTo("scan tickets, index byStatus");
        assertThat(outline.partitions())
                .extracting(Partition::hashKey, Partition::items)
                .containsExactlyInAnyOrder(tuple("open", 7L), tuple("closed", 1L));
    }

    @Test
    void theAsynchronousFaceGivesTheSame() {
        assertThat(tickets.async().query("b1").outline().join())
                .isEqualTo(tickets.query("b1").outline());
        assertThat(tickets.async().scan().segments(3).outline(2, 3).join().items())
                .isEqualTo(8);
    }

    @Test
    void keysThatAreNoTextsAreDigitsAndBase64() {
        LotTable lots = new LotTable(stator);
        lots.put(new Lot(new BigDecimal("12.50"), SdkBytes.fromByteArray(new byte[] {-1, -2, -3})));
        assertThat(lots.scan().outline()).hasToString("scan lots: 1 partition, 1 item\n  12.5: 1 item\n    //79");
    }
}
