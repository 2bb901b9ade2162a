package dev.stator.contract.enhanced;

import static dev.stator.contract.enhanced.Scenario.same;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.NestedAttributeName;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Queries and scans, of the table and of its indexes, and what is read in part. */
@ExtendWith(StatorExtension.class)
class PagesTest {
    private static final Key HASH = Key.builder().partitionValue("c1").build();
    private static final QueryConditional ALL = QueryConditional.keyEqualTo(HASH);

    @Test
    void aTableIsQueriedPageByPage(LocalDynamoDb server) {
        assertThat(numbers(same(server, PagesTest::query)))
                .isEqualTo("[[1, 2], [3, 4], [5]][[5, 4, 3, 2], [1]][[2, 3]]");
    }

    private static <T> Object query(Side<T> side) {
        side.with(1, 2, 3, 4, 5);
        QueryConditional some = QueryConditional.sortBetween(
                key -> key.partitionValue("c1").sortValue(2),
                key -> key.partitionValue("c1").sortValue(3));
        return List.of(
                side.pages(side.table.query(q -> q.queryConditional(ALL).limit(2))),
                side.pages(side.table.query(q ->
                        q.queryConditional(ALL).limit(4).scanIndexForward(false).consistentRead(true))),
                side.pages(side.table.query(some)));
    }

    @Test
    void aQueryGoesOnWhereAPageEnded(LocalDynamoDb server) {
        assertThat(numbers(same(server, PagesTest::goOn))).isEqualTo("[[1, 2]][[3, 4, 5]]");
    }

    private static <T> Object goOn(Side<T> side) {
        side.with(1, 2, 3, 4, 5);
        Page<T> first = side.table
                .query(q -> q.queryConditional(ALL).limit(2))
                .iterator()
                .next();
        Map<String, AttributeValue> last = first.lastEvaluatedKey();
        return List.of(
                List.of(side.sales(first.items())),
                side.pages(side.table.query(q -> q.queryConditional(ALL).exclusiveStartKey(last))));
    }

    @Test
    void anIndexIsQueriedAndScanned(LocalDynamoDb server) {
        assertThat(numbers(same(server, PagesTest::indexes)))
                .isEqualTo("[[1], [3], [5]][[5, 3]][[5, 4], [3, 2], [1]][[5, 4]][[1, 2, 3, 4, 5]]");
    }

    private static <T> Object indexes(Side<T> side) {
        side.with(1, 2, 3, 4, 5);
        side.table.putItem(side.of(Sale.bare("c1", 6))); // is in no index
        DynamoDbIndex<T> byState = side.table.index("byState");
        DynamoDbIndex<T> byWeight = side.table.index("byWeight");
        QueryConditional paid = QueryConditional.keyEqualTo(key -> key.partitionValue("PAID"));
        QueryConditional late = QueryConditional.sortGreaterThan(
                key -> key.partitionValue("PAID").sortValue("2026-01-03"));
        QueryConditional light =
                QueryConditional.sortLessThan(key -> key.partitionValue("c1").sortValue(97));
        Key key = byState.keyFrom(side.of(Sale.of("c1", 1)));
        assertThat(key.partitionKeyValue()).isEqualTo(AttributeValue.fromS("PAID"));
        assertThat(key.sortKeyValue()).contains(AttributeValue.fromS("2026-01-02"));
        List<List<Sale>> scanned = side.pages(byState.scan());
        assertThat(scanned.get(0)).hasSize(5);
        return List.of(
                side.pages(byState.query(q -> q.queryConditional(paid).limit(1)))
                        .subList(0, 3),
                side.pages(byState.query(q -> q.queryConditional(late).scanIndexForward(false))),
                side.pages(byWeight.query(q -> q.queryConditional(ALL).limit(2))),
                side.pages(byWeight.query(light)),
                List.of(scanned.get(0).stream()
                        .sorted((a, b) -> Long.compare(a.number(), b.number()))
                        .toList()));
    }

    @Test
    void aTableIsScanned(LocalDynamoDb server) {
        assertThat(numbers(same(server, PagesTest::scan))).isEqualTo("[[1, 2, 3], [4, 5]][[], [4, 5]]");
    }

    private static <T> Object scan(Side<T> side) {
        side.with(1, 2, 3, 4, 5);
        Expression many = Expression.builder()
                .expression("#n > :n")
                .putExpressionName("#n", "number")
                .putExpressionValue(":n", AttributeValue.fromN("3"))
                .build();
        return List.of(
                side.pages(side.table.scan(s -> s.limit(3))),
                side.pages(side.table.scan(s -> s.limit(3).filterExpression(many))));
    }

    @Test
    void itemsAreReadInPart(LocalDynamoDb server) {
        Sale keys = Sale.bare("c1", 1);
        Sale parts = new Sale(
                null,
                0,
                State.PAID,
                null,
                null,
                null,
                false,
                0,
                null,
                Set.of(),
                null,
                null,
                new Address(null, "Paris", null),
                new Contact("a@example.org", null),
                null,
                null);
        assertThat(same(server, PagesTest::projection))
                .isEqualTo(List.of(List.of(List.of(keys)), List.of(List.of(parts))));
    }

    private static <T> Object projection(Side<T> side) {
        side.with(1);
        return List.of(
                side.pages(side.table.query(q -> q.queryConditional(ALL).attributesToProject("customer", "number"))),
                side.pages(side.table.scan(s -> s.attributesToProject("state", "mail")
                        .addNestedAttributeToProject(NestedAttributeName.create("shipTo", "city")))));
    }

    @Test
    void anItemWithoutAnyAttributeAskedForIsNull(LocalDynamoDb server) {
        assertThat(same(server, PagesTest::nothing)).isEqualTo("[null]");
    }

    private static <T> Object nothing(Side<T> side) {
        side.table.putItem(side.of(Sale.bare("c1", 1)));
        return side.pages(side.table.scan(s -> s.attributesToProject("note")))
                .get(0)
                .toString();
    }

    @Test
    void theAsynchronousClientReadsTheSame(LocalDynamoDb server) {
        assertThat(numbers(same(server, PagesTest::asynchronously)))
                .isEqualTo("[[1, 2, 3, 4, 5]][[1, 2, 3, 4, 5]][[1, 3, 5]]");
    }

    private static <T> Object asynchronously(Side<T> side) {
        side.with(1, 2, 3, 4, 5);
        List<T> queried = new ArrayList<>();
        List<T> scanned = new ArrayList<>();
        List<T> indexed = new ArrayList<>();
        QueryConditional paid = QueryConditional.keyEqualTo(key -> key.partitionValue("PAID"));
        side.asyncTable
                .query(q -> q.queryConditional(ALL).limit(2))
                .items()
                .subscribe(queried::add)
                .join();
        side.asyncTable.scan(s -> s.limit(2)).items().subscribe(scanned::add).join();
        side.asyncTable
                .index("byState")
                .query(q -> q.queryConditional(paid).limit(2))
                .subscribe(page -> indexed.addAll(page.items()))
                .join();
        return List.of(List.of(side.sales(queried)), List.of(side.sales(scanned)), List.of(side.sales(indexed)));
    }

    /** The numbers of the sales in pages of calls. */
    @SuppressWarnings("unchecked")
    private static String numbers(Object calls) {
        StringBuilder text = new StringBuilder();
        for (List<List<Sale>> pages : (List<List<List<Sale>>>) calls) {
            text.append(pages.stream()
                    .filter(page -> page != pages.get(pages.size() - 1) || pages.size() == 1 || !page.isEmpty())
                    .map(page -> page.stream().map(Sale::number).toList())
                    .toList());
        }
        return text.toString();
    }
}
