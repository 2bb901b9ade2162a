package dev.stator.contract.enhanced;

import static dev.stator.contract.enhanced.Scenario.same;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.UpdateItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** Single items: what is sent, stored and given is as with the enhanced client's own bean. */
@ExtendWith(StatorExtension.class)
class ItemsTest {
    private static final Key ONE =
            Key.builder().partitionValue("c1").sortValue(1).build();
    private static final Sale FULL = Sale.of("c1", 1);
    private static final Sale BARE = Sale.bare("c1", 1);

    private static final Expression UNPAID = Expression.builder()
            .expression("#s <> :s")
            .putExpressionName("#s", "state")
            .putExpressionValue(":s", AttributeValue.fromS("PAID"))
            .build();

    @Test
    void anItemIsPutAndGot(LocalDynamoDb server) {
        assertThat(same(server, ItemsTest::putAndGet)).isEqualTo(Arrays.asList(FULL, FULL, FULL, FULL, null));
    }

    private static <T> Object putAndGet(Side<T> side) {
        side.table.putItem(side.of(FULL));
        return Arrays.asList(
                side.sale(side.table.getItem(ONE)),
                side.sale(side.table.getItem(side.of(BARE))),
                side.sale(side.table.getItem(get -> get.key(ONE).consistentRead(true))),
                side.sale(side.table.getItemWithResponse(get -> get.key(ONE)).attributes()),
                side.sale(side.table.getItem(
                        Key.builder().partitionValue("c1").sortValue(9).build())));
    }

    @Test
    void anItemWithNullsHasOnlyWhatItHas(LocalDynamoDb server) {
        assertThat(same(server, ItemsTest::bare)).isEqualTo(BARE);
    }

    private static <T> Object bare(Side<T> side) {
        side.table.putItem(side.of(BARE));
        return side.sale(side.table.getItem(ONE));
    }

    @Test
    void aPutOnAConditionGivesTheOldItem(LocalDynamoDb server) {
        assertThat(same(server, ItemsTest::putOnCondition)).isEqualTo(FULL);
    }

    private static <T> Object putOnCondition(Side<T> side) {
        Expression absent = Expression.builder()
                .expression("attribute_not_exists(customer)")
                .build();
        side.table.putItem(put -> put.item(side.of(FULL)).conditionExpression(absent));
        assertThatThrownBy(
                        () -> side.table.putItem(put -> put.item(side.of(BARE)).conditionExpression(UNPAID)))
                .isInstanceOf(ConditionalCheckFailedException.class);
        return side.sale(side.table
                .putItemWithResponse(put -> put.item(side.of(BARE)).returnValues(ReturnValue.ALL_OLD))
                .attributes());
    }

    @Test
    void anUpdateRemovesWhatIsNull(LocalDynamoDb server) {
        assertThat(same(server, ItemsTest::update)).isEqualTo(List.of(BARE, FULL));
    }

    private static <T> Object update(Side<T> side) {
        side.with(1);
        Sale bare = side.sale(side.table.updateItem(side.of(BARE)));
        return List.of(bare, side.sale(side.table.updateItem(side.of(FULL))));
    }

    @Test
    void anUpdateThatIgnoresNullsLeavesThemAlone(LocalDynamoDb server) {
        assertThat(same(server, ItemsTest::updateIgnoringNulls)).isEqualTo(List.of(1, 2, 3, 4));
    }

    /** A document without a zip replaces the whole one, unless the mode is to go into it. */
    @SuppressWarnings("deprecation") // ignoreNulls is the older form of a mode
    private static <T> Object updateIgnoringNulls(Side<T> side) {
        side.with(1, 2, 3, 4);
        side.table.updateItem(update -> change(side, 1, update).ignoreNulls(true));
        side.table.updateItem(update -> change(side, 2, update).ignoreNullsMode(IgnoreNullsMode.MAPS_ONLY));
        side.table.updateItem(update -> change(side, 3, update).ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY));
        side.table.updateItem(update -> change(side, 4, update).ignoreNullsMode(IgnoreNullsMode.DEFAULT));
        List<Sale> stored = side.sales(side.table.query(q -> q.queryConditional(hash())).items().stream()
                .toList());
        assertThat(stored).extracting(Sale::note).containsExactly("fragile", "fragile", "fragile", null);
        assertThat(stored).extracting(sale -> sale.shipTo().zip()).containsExactly(null, null, "75001", null);
        return List.of(1, 2, 3, 4);
    }

    private static QueryConditional hash() {
        return QueryConditional.keyEqualTo(key -> key.partitionValue("c1"));
    }

    private static <T> UpdateItemEnhancedRequest.Builder<T> change(
            Side<T> side, long number, UpdateItemEnhancedRequest.Builder<T> update) {
        Sale sale = new Sale(
                "c1",
                number,
                null,
                null,
                null,
                new BigDecimal("9"),
                false,
                7,
                null,
                Set.of(),
                null,
                Map.of("red", 5),
                new Address("Rue 2", "Lyon", null),
                new Contact(null, "456"),
                null,
                null);
        return update.item(side.of(sale));
    }

    @Test
    void anUpdateOnAConditionThatFailsChangesNothing(LocalDynamoDb server) {
        assertThat(same(server, ItemsTest::updateOnCondition)).isEqualTo(FULL);
    }

    private static <T> Object updateOnCondition(Side<T> side) {
        side.with(1);
        assertThatThrownBy(() -> side.table.updateItem(
                        update -> update.item(side.of(BARE)).conditionExpression(UNPAID)))
                .isInstanceOf(ConditionalCheckFailedException.class);
        return side.sale(side.table.getItem(ONE));
    }

    @Test
    void anUpdateGivesWhatItIsAskedFor(LocalDynamoDb server) {
        assertThat(same(server, ItemsTest::updateReturning)).isEqualTo(FULL);
    }

    private static <T> Object updateReturning(Side<T> side) {
        side.with(1);
        return side.sale(side.table
                .updateItemWithResponse(update -> update.item(side.of(BARE)).returnValues(ReturnValue.ALL_OLD))
                .attributes());
    }

    @Test
    void anItemIsDeleted(LocalDynamoDb server) {
        assertThat(same(server, ItemsTest::delete))
                .isEqualTo(Arrays.asList(Sale.of("c1", 1), null, Sale.of("c1", 2), Sale.of("c1", 3)));
    }

    private static <T> Object delete(Side<T> side) {
        side.with(1, 2, 3);
        assertThatThrownBy(() -> side.table.deleteItem(delete -> delete.key(ONE).conditionExpression(UNPAID)))
                .isInstanceOf(ConditionalCheckFailedException.class);
        return Arrays.asList(
                side.sale(side.table.deleteItem(ONE)),
                side.sale(side.table.deleteItem(ONE)),
                side.sale(side.table.deleteItem(side.of(Sale.bare("c1", 2)))),
                side.sale(side.table
                        .deleteItemWithResponse(delete ->
                                delete.key(key -> key.partitionValue("c1").sortValue(3)))
                        .attributes()));
    }

    @Test
    void theAsynchronousClientDoesTheSame(LocalDynamoDb server) {
        assertThat(same(server, ItemsTest::asynchronously)).isEqualTo(List.of(FULL, BARE, BARE));
    }

    private static <T> Object asynchronously(Side<T> side) {
        side.asyncTable.putItem(side.of(FULL)).join();
        return List.of(
                side.sale(side.asyncTable.getItem(ONE).join()),
                side.sale(side.asyncTable.updateItem(side.of(BARE)).join()),
                side.sale(side.asyncTable.deleteItem(ONE).join()));
    }
}
