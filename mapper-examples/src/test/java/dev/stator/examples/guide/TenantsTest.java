package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.InvalidRequestException;
import dev.stator.testkit.StatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples of tenants.md. */
@ExtendWith(StatorExtension.class)
class TenantsTest {
    @Test
    void eachTenantHasItsOwnItems(Stator stator) {
        // sample: tenants
        OrderTable acme = new OrderTable(stator.tenant("acme"));
        OrderTable zoo = new OrderTable(stator.tenant("zoo"));

        acme.put(Orders.order("c1", "2026-01")); // under acme#c1
        acme.get("c1", "2026-01"); // the order of c1
        acme.scan().list(); // acme's orders
        zoo.get("c1", "2026-01"); // empty
        // end
        assertThat(acme.get("c1", "2026-01")).contains(Orders.order("c1", "2026-01"));
        assertThat(acme.scan().list()).hasSize(1);
        assertThat(zoo.scan().list()).isEmpty();
        assertThat(zoo.get("c1", "2026-01")).isEmpty();
    }

    @Test
    void aConnectionCanBeATenantsFromTheStart(Stator stator) {
        // sample: tenant-connection
        try (Stator acme = Stator.builder()
                .client(stator.client())
                .tablePrefix(stator.tablePrefix())
                .createMissingTables(true)
                .tenant("acme")
                .build()) {
            new OrderTable(acme).put(Orders.order("c1", "2026-01"));
        }
        // end
        assertThat(new OrderTable(stator).get("acme#c1", "2026-01")).isPresent();
    }

    @Test
    void theHashKeyIsComparedWithValues(Stator stator) {
        OrderTable acme = new OrderTable(stator.tenant("acme"));
        acme.put(Orders.order("c1", "2026-01"));
        // sample: tenant-condition
        acme.byStatus(Status.NEW).where(OrderTable.CUSTOMER_ID.in("c1", "c2")).list();
        // end
        assertThat(acme.byStatus(Status.NEW)
                        .where(OrderTable.CUSTOMER_ID.in("c1", "c2"))
                        .list())
                .hasSize(1);
        assertThatThrownBy(() ->
                        acme.scan().where(OrderTable.CUSTOMER_ID.size().gt(1)).list())
                .isInstanceOf(InvalidRequestException.class);
    }
}
