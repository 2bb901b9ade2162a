package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.StatorBuilder;
import dev.stator.interceptor.CallReport;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples of direct-reads.md. */
@ExtendWith(StatorExtension.class)
class DirectReadsTest {
    private final List<CallReport> reports = new ArrayList<>();
    private StatorBuilder settings;

    @BeforeEach
    void ownTables(LocalDynamoDb server, Stator stator) {
        settings = server.stator().tablePrefix(stator.tablePrefix()).interceptor(call -> reports::add);
        new OrderTable(stator).put(Orders.order("c1", "o1"));
    }

    @Test
    void theSdkReadsTheItemsWhereThatIsAskedFor() {
        // sample: indirect
        Stator stator = settings.directItems(false).build();
        // end
        assertThat(new OrderTable(stator).get("c1", "o1")).isPresent();
        assertThat(reports)
                .singleElement()
                .satisfies(report -> assertThat(report.isDirect()).isFalse());
        stator.close();
    }
}
