package dev.stator.contract.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.ConfigurationException;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.TransactionCancelledException;
import dev.stator.error.UndecodableItemException;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** One tenant cannot see, scan or overwrite what another has in the same table. */
@ExtendWith(StatorExtension.class)
class TenantTest {
    private final Requests requests = new Requests();
    private Stator stator;
    private Stator wired;
    private Stator acme;
    private DealTable deals;
    private Set<Map<String, AttributeValue>> others;

    @BeforeEach
    void othersHaveTheSameDeals(Stator connection, LocalDynamoDb server) {
        stator = connection;
        for (String other : List.of("acm", "acme.b", "zoo")) {
            new DealTable(stator.tenant(other)).putAll(deals(6));
        }
        new DealTable(stator).putAll(deals(6));
        others = others();
        wired = server.stator()
                .tablePrefix(stator.tablePrefix())
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor(requests)
                        .build())
                .build();
        acme = wired.tenant("acme");
        deals = new DealTable(acme);
    }

    @AfterEach
    void nothingOfOthersHasChangedAndNoRequestNamedAnotherKey() {
        assertThat(others()).isEqualTo(others).hasSize(24);
        assertThat(requests.values("client"))
                .allSatisfy(value -> assertThat(value.s()).startsWith("acme#"));
        wired.close();
    }

    @Test
    void aTenantDoesNotDeleteTheTableOfAll() {
        assertThatThrownBy(() -> new TableAdmin(acme).delete(DealTable.SCHEMA))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("it has the items of all tenants");
        assertThatThrownBy(() ->
                        new TableAdmin(acme).async().delete(DealTable.SCHEMA).join())
                .hasCauseInstanceOf(ConfigurationException.class);
    }

    private static List<Deal> deals(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> Deal.of("c" + number % 3, "d" + number))
                .toList();
    }

    private Set<Map<String, AttributeValue>> others() {
        return items().stream()
                .filter(item -> !String.valueOf(item.get("client")).contains("S=acme#"))
                .collect(Collectors.toSet());
    }

    private List<Map<String, AttributeValue>> items() {
        return stator
                .client()
                .scanPaginator(request -> request.tableName(stator.tableName(DealTable.SCHEMA)))
                .items()
                .stream()
                .toList();
    }

    @Test
    void itemsAreStoredBehindTheNameAndReadWithoutIt() {
        Deal deal = Deal.of("c1", "d1");
        Key<Deal> key = DealSchema.key("c1", "d1");
        assertThat(deals.create(deal)).isEqualTo(deal);
        assertThat(deals.get(key)).contains(deal);
        assertThat(deals.async().get(key).join()).contains(deal);
        assertThat(key.attributes()).containsEntry("client", AttributeValue.fromS("c1"));
        assertThat(items())
                .filteredOn(item -> AttributeValue.fromS("acme#c1").equals(item.get("client")))
                .hasSize(1);
        assertThat(deals.get("c2", "d2")).isEmpty();
        assertThat(new DealTable(stator).get("acme#c1", "d1")).isPresent();
    }

    @Test
    void everyCallOfATableIsTheTenantsOwn() {
        deals.putAll(deals(9));
        Deal changed = Deal.of("c1", "d1").at("won", 9);
        assertThat(deals.update(changed)).isEqualTo(changed);
        assertThat(deals.update("c1", "d1").add(DealTable.PRICE, 1L).returnNew().price())
                .isEqualTo(10);
        assertThat(deals.update("c1", "d1").set(DealTable.NOTE, "x").returnOld())
                .isPresent();
        assertThat(deals.update("c1", "d1")
                        .set(DealTable.NOTE, "y")
                        .returnUpdatedNew()
                        .get(DealTable.NOTE))
                .contains("y");
        assertThat(deals.diff(changed, changed.at("lost", 9)).returnNew().stage())
                .isEqualTo("lost");
        assertThat(deals.put(changed, DealTable.STAGE.eq("lost"))).isEqualTo(changed);
        assertThat(deals.get("c1", "d1", DealTable.STAGE).orElseThrow().get(DealTable.CLIENT))
                .contains("c1");
        assertThat(deals.rekey("c1", "d1", Deal.of("c9", "d1"))).isEqualTo(Deal.of("c9", "d1"));
        assertThat(deals.delete("c9", "d1")).contains(Deal.of("c9", "d1"));
        assertThat(deals.attempt().get("c1", "d4").value()).contains(Deal.of("c1", "d4"));
        List<Key<Deal>> keys = List.of(DealSchema.key("c0", "d0"), DealSchema.key("c2", "d2"));
        assertThat(deals.getAll(keys)).containsExactly(Deal.of("c0", "d0"), Deal.of("c2", "d2"));
        deals.deleteAll(keys);
        assertThat(acme.batchGet().get(deals, keys).run().missing(deals)).isEqualTo(keys);
        assertThat(deals.scan().count()).isEqualTo(6);
    }

    @Test
    void whatABatchLeavesIsSentAgain() {
        requests.leaveABatch();
        assertThat(deals.putAll(deals(5))).isEqualTo(deals(5));
        assertThat(deals.scan().list()).containsExactlyInAnyOrderElementsOf(deals(5));
    }

    @Test
    void transactionsAreTheTenantsOwn() {
        deals.putAll(deals(4));
        acme.transaction()
                .create(deals, Deal.of("c9", "d9"))
                .put(deals, Deal.of("c9", "d8"))
                .update(deals.update("c0", "d0").set(DealTable.STAGE, "won").when(DealTable.CLIENT.eq("c0")))
                .delete(deals, DealSchema.key("c1", "d1"))
                .check(deals, DealSchema.key("c2", "d2"), DealTable.STAGE.eq("open"))
                .run();
        assertThat(acme.transactionGet()
                        .get(deals, DealSchema.key("c9", "d9"), DealSchema.key("c1", "d1"))
                        .run()
                        .item(deals, DealSchema.key("c9", "d9")))
                .contains(Deal.of("c9", "d9"));
        TransactionCancelledException cancelled = catchThrowableOfType(
                TransactionCancelledException.class,
                () -> acme.transaction()
                        .create(deals, Deal.of("c9", "d9").at("new", 1))
                        .run());
        assertThat(cancelled.reasons().get(0).item(Deal.class)).contains(Deal.of("c9", "d9"));
        assertThatThrownBy(() -> acme.transaction()
                        .put(new DealTable(stator), Deal.of("c1", "d1"))
                        .run())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsFoundIsDeletedUpdatedAndOutlined() {
        deals.putAll(deals(9));
        assertThat(deals.byStage("open").updateAll(each -> each.set(DealTable.STAGE, "won")))
                .isEqualTo(9);
        assertThat(deals.scan().outline().partitions()).hasSize(3).allMatch(partition -> partition.items() == 3);
        assertThat(deals.query("c1").outline())
                .hasToString("query deals: 1 partition, 3 items\n  c1: 3 items\n" + "    d1\n    d4\n    d7");
        assertThat(deals.query("c1").deleteAll()).isEqualTo(3);
        assertThat(deals.scan().segments(2).deleteAll()).isEqualTo(6);
        assertThat(deals.scan().count()).isZero();
    }

    @Test
    void exceptionsHaveKeysAndItemsWithoutTheName() {
        deals.put(Deal.of("c1", "d1"));
        ConditionFailedException taken =
                catchThrowableOfType(ConditionFailedException.class, () -> deals.create(Deal.of("c1", "d1")));
        assertThat(taken.item(Deal.class)).contains(Deal.of("c1", "d1"));
        assertThat(taken.key()).contains("client=c1, id=d1");
        Map<String, AttributeValue> broken = new HashMap<>(DealTable.SCHEMA.toItem(Deal.of("acme#c1", "d2")));
        broken.put("note", AttributeValue.fromN("1"));
        stator.client()
                .putItem(request ->
                        request.tableName(stator.tableName(DealTable.SCHEMA)).item(broken));
        assertThatThrownBy(() -> deals.get("c1", "d2"))
                .isInstanceOf(UndecodableItemException.class)
                .hasMessageStartingWith("deals[client=c1, id=d2]: attribute 'note'");
    }

    @Test
    void conditionsCompareTheHashKeyAsItIsStored() {
        deals.putAll(deals(6));
        assertThat(deals.scan().where(DealTable.CLIENT.eq("c1")).count()).isEqualTo(2);
        assertThat(deals.scan().where(DealTable.CLIENT.ne("c1")).count()).isEqualTo(4);
        assertThat(deals.scan().where(DealTable.CLIENT.in("c1", "c2")).count()).isEqualTo(4);
        assertThat(deals.scan().where(DealTable.CLIENT.between("c0", "c1")).count())
                .isEqualTo(4);
        assertThat(deals.scan().where(DealTable.CLIENT.gt("c1").not()).count()).isEqualTo(4);
        assertThat(deals.scan().where(DealTable.CLIENT.beginsWith("c")).count()).isEqualTo(6);
        assertThat(deals.byStage("open")
                        .where(DealTable.CLIENT.eq("c1").or(DealTable.ID.eq("d0")))
                        .count())
                .isEqualTo(3);
        assertThat(deals.put(Deal.of("c1", "d1"), DealTable.CLIENT.exists())).isNotNull();
        assertThatThrownBy(() -> deals.put(Deal.of("c1", "d1"), DealTable.CLIENT.eq("c2")))
                .isInstanceOf(ConditionFailedException.class);
    }

    @Test
    void whatWouldSeeTheNameIsRefused() {
        deals.put(Deal.of("c1", "d1"));
        requests.sent().clear();
        List<Consumer<DealTable>> calls = List.of(
                table -> table.scan().where(DealTable.CLIENT.contains("1")).list(),
                table -> table.scan().where(DealTable.CLIENT.size().gt(1)).list(),
                table -> table.scan().where(DealTable.CLIENT.eq(DealTable.ID)).list(),
                table -> table.scan().where(DealTable.NOTE.eq(DealTable.CLIENT)).list(),
                table -> table.update("c1", "d1")
                        .set(DealTable.NOTE, DealTable.CLIENT)
                        .returnNew());
        for (Consumer<DealTable> call : calls) {
            assertThatThrownBy(() -> call.accept(deals))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("a tenant's 'client' is stored with the tenant's name in front");
        }
        assertThat(requests.sent()).isEmpty();
    }

    @Test
    void aTableTurnedRoundIsTheTenantsOwn() {
        deals.putAll(deals(6));
        deals.put(Deal.of("c9", "d1"));
        assertThat(deals.byId("d1").list()).containsExactly(Deal.of("c1", "d1"), Deal.of("c9", "d1"));
        assertThat(deals.byId("d1").client().eq("c9").list()).containsExactly(Deal.of("c9", "d1"));
        assertThat(deals.byId("d1").client().between("c0", "c5").list()).containsExactly(Deal.of("c1", "d1"));
        assertThat(deals.byId("d1").client().beginsWith("c9").list()).containsExactly(Deal.of("c9", "d1"));
        assertThat(deals.byId("d1").descending().first()).contains(Deal.of("c9", "d1"));
        assertThatThrownBy(() -> deals.byId("d1").client().gt("c0").list())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("not by lt, le, gt or ge");
    }

    @Test
    void anIndexWithTheHashKeyBehindAnotherAttributeIsQueriedByThat() {
        BidTable bids = new BidTable(acme);
        assertThatThrownBy(() -> bids.byStage("open").list())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("must be compared by eq");
        assertThatThrownBy(() -> bids.byStage("open").price().gt(5L).list())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("must be compared by eq");
        assertThat(requests.sent()).isEmpty();
    }

    @Test
    void indexesGiveTheTenantsOwn() {
        deals.putAll(deals(6));
        assertThat(deals.byStage("open").list()).hasSize(6);
        assertThat(deals.byStageOnly("open").list())
                .allSatisfy(deal ->
                        assertThat(deal.get(DealTable.CLIENT).orElseThrow()).startsWith("c"))
                .hasSize(6);
        assertThat(deals.byPrice("c1").price().ge(1L).list()).hasSize(2);
        assertThat(deals.scanByStage().list()).hasSize(6);
        assertThat(deals.byStage("open").limit(2).list()).hasSize(2);
    }

    @Test
    void aQueryOfTheTableReadsNoMoreThanIsAskedFor() {
        deals.putAll(deals(6));
        requests.sent().clear();
        assertThat(deals.query("c1").first()).contains(Deal.of("c1", "d1"));
        QueryRequest query = requests.sent(QueryRequest.class).get(0);
        assertThat(query.limit()).isEqualTo(1);
        assertThat(query.filterExpression()).isNull();
        assertThat(deals.scan().limit(1).list()).hasSize(1);
        assertThat(requests.sent(ScanRequest.class)).hasSize(1).allSatisfy(scan -> {
            assertThat(scan.limit()).isNull();
            assertThat(scan.expressionAttributeValues()).containsValue(AttributeValue.fromS("acme#"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a#b", "a b", "ä", "#"})
    void aNameIsOfLettersAndDigits(String name) {
        assertThatThrownBy(() -> stator.tenant(name)).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> Stator.builder().tenant(name).build()).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void aViewIsOfNoTenantYetAndClosesNothing() {
        assertThatThrownBy(() -> acme.tenant("zoo"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'acme'");
        assertThat(acme.tenant()).contains("acme");
        assertThat(stator.tenant()).isEmpty();
        assertThat(acme).hasToString("Stator[prefix=" + stator.tablePrefix() + ", tenant=acme]");
        acme.close();
        deals.put(Deal.of("c1", "d1"));
        assertThat(new DealTable(wired.tenant("acme")).get("c1", "d1")).isPresent();
    }

    @Test
    void aConnectionCanBeATenantsFromTheStart(LocalDynamoDb server) {
        try (Stator own =
                server.stator().tablePrefix(stator.tablePrefix()).tenant("acme").build()) {
            new DealTable(own).put(Deal.of("c1", "d1"));
            assertThat(own.tenant()).contains("acme");
        }
        assertThat(deals.scan().list()).containsExactly(Deal.of("c1", "d1"));
    }

    @Test
    void onlyTablesWithATextAsHashKeyCanBeUsed() {
        assertThatThrownBy(() -> new MeterTable(acme))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "the table meters cannot be used by a tenant: its hash key 'number' is of type N, and only one"
                                + " of type S can have the tenant's name in front");
        new MeterTable(stator).put(new Meter(1));
    }

    @Test
    void theNameCountsAmongTheBytesOfAKey() {
        assertThat(deals.get("c".repeat(2_043), "d1")).isEmpty();
        assertThatThrownBy(() -> deals.get("c".repeat(2_044), "d1"))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessage("deals: key attribute 'client' has 2049 bytes with the tenant's name; it may have 2048");
    }
}
