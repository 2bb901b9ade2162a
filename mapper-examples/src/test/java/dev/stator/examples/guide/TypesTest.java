package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The samples of types.md. */
@ExtendWith(StatorExtension.class)
class TypesTest {
    private static final UUID ID = UUID.fromString("7f2c6a9e-35b1-4a52-9a52-0f9e4d6b1c11");

    private final Stator stator;

    TypesTest(Stator stator) {
        this.stator = stator;
    }

    @Test
    void everyTypeOfThePageIsStoredAndRead() {
        SaleTable sales = new SaleTable(stator);
        Sale sale = sale();
        sales.put(sale);

        assertThat(sales.get(ID)).contains(sale);
    }

    @Test
    void theStoredFormsAreThoseOfThePage() {
        // sample: stored
        Map<String, AttributeValue> item = SaleTable.SCHEMA.toItem(sale());
        String json = SaleTable.SCHEMA.toJson(sale());
        // end
        assertThat(item)
                .containsEntry("price", text("EUR 12.50"))
                .containsEntry(
                        "payment", AttributeValue.fromM(Map.of("type", text("card"), "lastDigits", text("4242"))))
                .containsEntry("expires", AttributeValue.fromN("1767605400"))
                .containsEntry("history", AttributeValue.fromM(Map.of("P", text("2026-01-05T09:30:00.000000000Z"))))
                .containsEntry("voucher", AttributeValue.fromNul(true));
        assertThat(json).contains("\"price\":{\"S\":\"EUR 12.50\"}");
    }

    @Test
    void aFlattenedDocumentIsStoredBesideTheOthers() {
        Shop shop = new Shop("s1", new Address("High Street 1", "Oxford"));

        Map<String, AttributeValue> item = ShopTable.SCHEMA.toItem(shop);

        assertThat(item).containsOnlyKeys("id", "address_street", "address_city");
        assertThat(ShopTable.SCHEMA.fromItem(item)).isEqualTo(shop);
    }

    @Test
    void anUnknownConstantIsReadAsTheDefault() {
        Map<String, AttributeValue> item = new HashMap<>(OrderTable.SCHEMA.toItem(Orders.order("c1", "o1")));
        item.put("status", text("SHIPPED"));

        assertThat(OrderTable.SCHEMA.fromItem(item).status()).isEqualTo(Status.UNKNOWN);
    }

    private static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }

    private static Sale sale() {
        Instant instant = Instant.parse("2026-01-05T09:30:00Z");
        return new Sale(
                ID,
                new Money(new BigDecimal("12.50"), Currency.getInstance("EUR")),
                new Payment.Card("4242"),
                Map.of("north", List.of(Map.of(ID, new Line("pen", 2, new BigDecimal("6.25"))))),
                Map.of(Status.PAID, instant),
                instant,
                null);
    }
}
