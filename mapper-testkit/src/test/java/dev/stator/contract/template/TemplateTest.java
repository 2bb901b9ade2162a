package dev.stator.contract.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.UndecodableItemException;
import dev.stator.testkit.StatorExtension;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys that are made of properties. */
@ExtendWith(StatorExtension.class)
class TemplateTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private Stator stator;
    private OrderTable orders;

    @BeforeEach
    void connect(Stator own) {
        stator = own;
        orders = new OrderTable(stator);
    }

    @Test
    void theKeyIsStoredAsTextAndItsPropertiesAreNotStoredAgain() {
        Order order = new Order("c1", 5, Status.NEW, NOON, "n");
        assertThat(OrderSchema.INSTANCE.toItem(order))
                .isEqualTo(Map.of(
                        "PK", s("CUST#c1"),
                        "SK", s("ORDER#0000000005"),
                        "status", s("N"),
                        "placed", s("2026-01-02T12:00:00.000000000Z"),
                        "note", s("n"),
                        "GSI1PK", s("STATUS#N"),
                        "GSI1SK", s("2026-01-02T12:00:00.000000000Z#c1")));
        orders.put(order);
        assertThat(orders.get("c1", 5)).contains(order);
        assertThat(OrderSchema.INSTANCE.fromJson(OrderSchema.INSTANCE.toJson(order)))
                .isEqualTo(order);
    }

    @Test
    void whatCannotBeAPartOfAKeyIsRefusedByName() {
        assertThatThrownBy(() -> orders.get("", 5))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessage("market: key attribute 'PK' cannot be made: 'customerId' is empty");
        assertThatThrownBy(() -> orders.get("c1", -5))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessage(
                        "market: key attribute 'SK' cannot be made: 'number' is negative, and a padded number cannot be");
        assertThatThrownBy(() -> orders.put(new Order("c1", 10_000_000_000L, null, null, null)))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessage("market: key attribute 'SK' cannot be made: 'number' has 11 digits; the key has 10");
    }

    @Test
    void aKeyOfAnotherFormIsUndecodable() {
        Map<String, AttributeValue> item = Map.of("PK", s("CUST#c1"), "SK", s("ORDER#5"));
        assertThatThrownBy(() -> OrderSchema.INSTANCE.fromItem(item))
                .isInstanceOf(UndecodableItemException.class)
                .hasMessage("market[PK=CUST#c1, SK=ORDER#5]: attribute 'SK' cannot be read: the key is not of the form"
                        + " 'ORDER#{number:10}'");
    }

    @Test
    void aQueryReadsTheItemsOfItsEntityOnly() {
        for (long number : new long[] {1, 2, 10, 11, 100}) {
            orders.put(new Order("c1", number, Status.NEW, NOON, null));
        }
        orders.put(new Order("c2", 1, Status.NEW, NOON, null));
        stator.client()
                .putItem(put -> put.tableName(stator.tablePrefix() + "market")
                        .item(Map.of("PK", s("CUST#c1"), "SK", s("PROFILE"))));
        stator.client()
                .putItem(put -> put.tableName(stator.tablePrefix() + "market")
                        .item(Map.of("PK", s("CUST#c1"), "SK", s("ACCOUNT"))));
        assertThat(orders.query("c1").stream().map(Order::number)).containsExactly(1L, 2L, 10L, 11L, 100L);
        assertThat(orders.query("c1").number().eq(2L).stream().map(Order::number))
                .containsExactly(2L);
        assertThat(orders.query("c1").number().gt(10L).stream().map(Order::number))
                .containsExactly(11L, 100L);
        assertThat(orders.query("c1").number().ge(10L).stream().map(Order::number))
                .containsExactly(10L, 11L, 100L);
        assertThat(orders.query("c1").number().lt(10L).stream().map(Order::number))
                .containsExactly(1L, 2L);
        assertThat(orders.query("c1").number().le(10L).stream().map(Order::number))
                .containsExactly(1L, 2L, 10L);
        assertThat(orders.query("c1").number().between(2L, 11L).stream().map(Order::number))
                .containsExactly(2L, 10L, 11L);
        assertThat(orders.query("c1").number().beginsWith("00000000").stream().map(Order::number))
                .containsExactly(1L, 2L, 10L, 11L);
        assertThat(orders.gsi1(Status.NEW).placed().eq(NOON).customerId().eq("c2").stream()
                        .map(Order::number))
                .containsExactly(1L);
        assertThat(orders.gsi1(Status.NEW).placed().gt(NOON).list()).isEmpty();
        assertThat(orders.gsi1(Status.NEW).placed().le(NOON).list()).hasSize(6);
    }

    private static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }
}
