package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples of entities.md. */
@ExtendWith(StatorExtension.class)
class EntitiesTest {
    private final Stator stator;

    EntitiesTest(Stator stator) {
        this.stator = stator;
    }

    @Test
    void aRecordIsStoredAndRead() {
        Order order = Orders.order("c1", "o1");
        // sample: order-use
        OrderTable orders = new OrderTable(stator);
        orders.put(order);
        Order same = orders.get("c1", "o1").orElseThrow();
        // end
        assertThat(same).isEqualTo(order);
    }

    @Test
    void aBeanIsStoredAndRead() {
        CustomerTable customers = new CustomerTable(stator);
        Customer customer = new Customer();
        customer.setId("c1");
        customer.setEmail("ada@example.org");
        customer.countVisit();
        customers.put(customer);

        Customer read = customers.get("c1").orElseThrow();

        assertThat(read.getEmail()).isEqualTo("ada@example.org");
        assertThat(read.isActive()).isTrue();
        assertThat(read.getPhones()).isEmpty();
        assertThat(read.countVisit()).isEqualTo(1);
    }

    @Test
    void aClassWithFieldsIsStoredAndRead() {
        CounterTable counters = new CounterTable(stator);
        Counter counter = new Counter();
        counter.name = "visits";
        counter.value = 7;
        counters.put(counter);

        assertThat(counters.get("visits").orElseThrow().value).isEqualTo(7);
    }

    @Test
    void aClassWithABuilderIsStoredAndRead() {
        InvoiceTable invoices = new InvoiceTable(stator);
        invoices.put(Invoice.builder()
                .number("2026-1")
                .amount(new BigDecimal("12.50"))
                .build());

        assertThat(invoices.get("2026-1").orElseThrow().amount()).isEqualByComparingTo("12.50");
    }

    @Test
    void aClassWithAConstructorIsStoredAndRead() {
        RoomTable rooms = new RoomTable(stator);
        rooms.put(new Room("north", 12, 8));

        assertThat(rooms.get("north", 12).orElseThrow().getSeats()).isEqualTo(8);
    }

    @Test
    void theFieldsOfASuperclassAreStoredAndRead() {
        UUID id = UUID.fromString("7f2c6a9e-35b1-4a52-9a52-0f9e4d6b1c11");
        // sample: superclass-use
        DeviceTable devices = new DeviceTable(stator);
        devices.put(new Device(id, "X1"));
        devices.get(id); // the key is a UUID here, as the superclass was told
        // end
        assertThat(devices.get(id).orElseThrow().model()).isEqualTo("X1");
    }

    @Test
    void aLombokClassIsStoredAndRead() {
        Instant written = Instant.parse("2026-01-05T09:30:00Z");
        // sample: lombok-use
        NoteTable notes = new NoteTable(stator);
        Note note = Note.builder().author("ada").written(written).text("hello").build();
        notes.put(note);
        // end
        assertThat(notes.get("ada", written)).contains(note);
    }
}
