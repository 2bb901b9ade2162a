package dev.stator.contract.single;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.contract.single.ShopItem.Customer;
import dev.stator.contract.single.ShopItem.Order;
import dev.stator.contract.single.ShopItem.Product;
import dev.stator.error.UndecodableItemException;
import dev.stator.expression.Condition;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Types that are told apart by what their keys begin with. */
@ExtendWith(StatorExtension.class)
class ShopItemTest {
    private static final Customer ADA = new Customer("c1", "Ada", "London");
    private static final Order NINE = new Order("c1", 9, "new", 100, null);
    private static final Order TEN = new Order("c1", 10, "paid", 200, null);
    private static final Product CUP = new Product("ORDER#000009", 5);

    private Stator stator;
    private ShopItemTable shop;
    private ShopItem_OrderTable orders;
    private ShopItem_CustomerTable customers;
    private ShopItem_ProductTable products;

    @BeforeEach
    void store(Stator stator) {
        this.stator = stator;
        shop = new ShopItemTable(stator);
        orders = new ShopItem_OrderTable(stator);
        customers = new ShopItem_CustomerTable(stator);
        products = new ShopItem_ProductTable(stator);
        Stream.of(ADA, NINE, TEN, CUP).forEach(shop::put);
    }

    @Test
    void anItemIsReadAsWhatItsKeySays() {
        assertThat(shop.get("CUST#c1", "ORDER#000009")).contains(NINE);
        assertThat(shop.get("PRODUCT", "ORDER#000009")).contains(CUP);
        assertThat(shop.get(ShopItemSchema.key(ShopItem_CustomerSchema.key("c1"))))
                .contains(ADA);
        assertThat(orders.get("c1", 10)).contains(TEN);
        assertThat(stored("CUST#c1", "#PROFILE")).containsOnlyKeys("PK", "SK", "name", "city", "GSI1PK", "GSI1SK");
    }

    @Test
    void aPartitionHasItemsOfAllTypesInTheOrderOfTheirKeys() {
        assertThat(customers.partition("c1").pageSize(1).list()).containsExactly(ADA, NINE, TEN);
        assertThat(orders.async().partition("c1").descending().list().join()).containsExactly(TEN, NINE, ADA);
        assertThat(shop.query("CUST#c1").sk().beginsWith("ORDER#").list()).containsExactly(NINE, TEN);
        assertThat(products.partition().list()).containsExactly(CUP);
    }

    @Test
    void aQueryOfOneTypeReadsItsPrefixOnly() {
        assertThat(orders.query("c1").list()).containsExactly(NINE, TEN);
        assertThat(orders.query("c1").number().gt(9L).list()).containsExactly(TEN);
        assertThat(customers.query("c1").list()).containsExactly(ADA);
    }

    @Test
    void aScanOfOneTypeGivesItsItemsOnly() {
        assertThat(orders.scan().list()).containsExactlyInAnyOrder(NINE, TEN);
        assertThat(customers.scan().list()).containsExactly(ADA);
        assertThat(products.scan().list()).containsExactly(CUP);
        assertThat(shop.scan().count()).isEqualTo(4);
        assertThat(shop.scan()
                        .where(Condition.<ShopItem>widen(ShopItem_OrderTable.TOTAL.gt(150L))
                                .or(Condition.widen(ShopItem_ProductTable.PRICE.eq(5L))))
                        .list())
                .containsExactlyInAnyOrder(TEN, CUP);
    }

    @Test
    void anIndexOfAllTypesIsReadAsEachOfThem() {
        assertThat(shop.gsi1("CITY#London").list()).containsExactly(ADA);
        assertThat(orders.gsi1("new").list()).containsExactly(NINE);
        assertThat(orders.scanGsi1().list()).containsExactlyInAnyOrder(NINE, TEN);
        assertThat(shop.scanGsi1().list()).containsExactlyInAnyOrder(ADA, NINE, TEN);
    }

    @Test
    void anUpdateChangesTheItemOfItsTypeAndCreatesOneOfIt() {
        assertThat(orders.update("c1", 9).set(ShopItem_OrderTable.TOTAL, 1L).returnNew())
                .isEqualTo(new Order("c1", 9, "new", 1, null));
        assertThat(orders.update("c1", 11).set(ShopItem_OrderTable.TOTAL, 2L).returnNew())
                .isEqualTo(new Order("c1", 11, null, 2, null));
        assertThat(orders.query("c1").count()).isEqualTo(3);
    }

    @Test
    void anItemWithTheKeyOfNoTypeIsNotRead() {
        stator.client()
                .putItem(request -> request.tableName(stator.tableName(ShopItemTable.SCHEMA))
                        .item(Map.of("PK", AttributeValue.fromS("CUST#c2"), "SK", AttributeValue.fromS("NOTE#1"))));
        assertThatThrownBy(() -> customers.partition("c2").list())
                .isInstanceOf(UndecodableItemException.class)
                .hasMessageContaining("shop", "PK=CUST#c2, SK=NOTE#1")
                .hasMessageContaining("it is an item of none of the types of the table:"
                        + " Customer (PK begins with CUST#, SK = #PROFILE),"
                        + " Order (PK begins with CUST#, SK begins with ORDER#), Product (PK = PRODUCT)");
        assertThat(orders.query("c2").list()).isEmpty();
        assertThatThrownBy(() -> ShopItem_OrderSchema.INSTANCE.fromItem(ShopItemSchema.INSTANCE.toItem(ADA)))
                .isInstanceOf(UndecodableItemException.class)
                .hasMessageContaining("the key is not of the form 'ORDER#{number:6}'");
    }

    @Test
    void manyItemsOfTwoTypesAreReadInOrderOverAllPages() {
        List<ShopItem> many = LongStream.range(0, 250)
                .<ShopItem>mapToObj(i -> new Order("c7", i, "new", i, "n".repeat(10_000)))
                .toList();
        shop.putAll(many);
        Customer owner = new Customer("c7", "n".repeat(900), null);
        shop.create(owner);
        List<ShopItem> read = customers.partition("c7").list();
        assertThat(read).hasSize(251).startsWith(owner).endsWith(many.get(249));
        assertThat(read.subList(1, 251)).isEqualTo(many);
        assertThat(orders.query("c7").pageSize(40).list()).hasSize(250);
    }

    private Map<String, AttributeValue> stored(String pk, String sk) {
        return stator.client()
                .getItem(request -> request.tableName(stator.tableName(ShopItemTable.SCHEMA))
                        .key(Map.of("PK", AttributeValue.fromS(pk), "SK", AttributeValue.fromS(sk))))
                .item();
    }
}
