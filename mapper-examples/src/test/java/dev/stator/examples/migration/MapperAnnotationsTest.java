package dev.stator.examples.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapper;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBQueryExpression;
import com.amazonaws.services.dynamodbv2.model.ConditionalCheckFailedException;
import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.error.VersionConflictException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The annotations of DynamoDBMapper and what stands for them: what one stores, the other reads. */
class MapperAnnotationsTest {
    private static final Instant NOW = Instant.parse("2026-01-05T09:30:00.250Z");

    @RegisterExtension
    static final StatorExtension STATOR =
            StatorExtension.with(settings -> settings.clock(Clock.fixed(NOW, ZoneOffset.UTC)));

    private Stator stator;
    private DynamoDBMapper mapper;
    private SaleTable sales;

    /** What the mapper stored under 1, and Stator under 2. */
    private Map<String, AttributeValue> old;

    private Map<String, AttributeValue> fresh;

    @BeforeEach
    void storeBoth(Stator connection, LocalDynamoDb server) {
        stator = connection;
        mapper = Old.mapper(server, stator);
        sales = new SaleTable(stator);
        new TableAdmin(stator).create(SaleTable.SCHEMA);
        mapper.save(oldSale("1"));
        sales.put(sale("2"));
        old = raw("1");
        fresh = raw("2");
    }

    private static OldSale oldSale(String number) {
        OldSale sale = new OldSale();
        sale.setCustomer("c1");
        sale.setNumber(number);
        sale.setTotal(100L);
        sale.setState(State.NEW);
        sale.setPlace("Rome");
        sale.setCached("never stored");
        sale.setDue(Date.from(NOW));
        sale.setGift(true);
        sale.setAddress(new OldSale.Address("Rome", "Via Appia"));
        sale.setBox(new OldSale.Box(10, 20));
        sale.setDiscount(15);
        sale.setNote(new OldSale.Note("ring twice"));
        sale.setTags(Set.of("a", "b"));
        return sale;
    }

    private static Sale sale(String number) {
        return Sale.builder()
                .customer("c1")
                .number(number)
                .total(100L)
                .state(State.NEW)
                .place("Rome")
                .cached("never stored")
                .due(NOW)
                .gift(true)
                .address(new Sale.Address("Rome", "Via Appia"))
                .box(new Sale.Box(10, 20))
                .discount(15)
                .note(new Sale.Note("ring twice"))
                .tags(Set.of("a", "b"))
                .build();
    }

    private Map<String, AttributeValue> raw(String number) {
        return stator.client()
                .getItem(get -> get.tableName(stator.tableName(SaleTable.SCHEMA))
                        .key(SaleSchema.key("c1", number).attributes()))
                .item();
    }

    private void assertStoredAlike(String... attributes) {
        assertThat(attributes)
                .allSatisfy(name -> assertThat(fresh.get(name)).isNotNull().isEqualTo(old.get(name)));
    }

    @Test
    @Row({"`@DynamoDBTable(tableName = …)`", "`@DynamoDBHashKey`, `@DynamoDBRangeKey`"})
    void eachReadsWhatTheOtherStored() {
        Sale read = sales.get("c1", "1").orElseThrow();
        assertThat(read)
                .isEqualTo(sale("1")
                        .withCached(null)
                        .withVersion(1L)
                        .withCreated(read.created())
                        .withUpdated(read.updated())
                        .withCurrency("EUR"));
        OldSale back = mapper.load(OldSale.class, "c1", "2");
        OldSale expected = oldSale("2");
        expected.setCached(null);
        expected.setVersion(1L);
        expected.setCreated(Date.from(NOW));
        expected.setUpdated(Date.from(NOW));
        expected.setCurrency("EUR");
        assertThat(back).isEqualTo(expected);
    }

    @Test
    @Row("`@DynamoDBAttribute(attributeName = \"t\")`")
    void namedAttributes() {
        assertStoredAlike("t");
    }

    @Test
    @Row("`@DynamoDBIgnore`")
    void ignored() {
        assertThat(old).doesNotContainKey("cached");
        assertThat(fresh).doesNotContainKey("cached");
    }

    @Test
    @Row("`@DynamoDBIndexHashKey`, `@DynamoDBIndexRangeKey`")
    void indexes() {
        OldSale hash = new OldSale();
        hash.setState(State.NEW);
        assertThat(mapper.query(
                        OldSale.class,
                        new DynamoDBQueryExpression<OldSale>()
                                .withIndexName("byState")
                                .withConsistentRead(false)
                                .withHashKeyValues(hash)))
                .hasSize(2);
        assertThat(sales.byState(State.NEW).list()).hasSize(2);
        assertThat(sales.byTotal("c1").list()).hasSize(2);
    }

    @Test
    @Row("`@DynamoDBVersionAttribute`")
    void versions() {
        assertStoredAlike("version");
        Sale read = sales.get("c1", "1").orElseThrow();
        OldSale stale = mapper.load(OldSale.class, "c1", "1");
        assertThat(sales.put(read).version()).isEqualTo(2);
        assertThatThrownBy(() -> mapper.save(stale)).isInstanceOf(ConditionalCheckFailedException.class);
        mapper.save(mapper.load(OldSale.class, "c1", "1"));
        assertThatThrownBy(() -> sales.put(read)).isInstanceOf(VersionConflictException.class);
        assertThat(sales.get("c1", "1").orElseThrow().version()).isEqualTo(3);
    }

    @Test
    @Row({"`@DynamoDBAutoGeneratedTimestamp(strategy = CREATE)`", "`@DynamoDBAutoGeneratedTimestamp(strategy = ALWAYS)`"
    })
    void stamps() {
        assertThat(fresh.get("created").s()).isEqualTo("2026-01-05T09:30:00.250000000Z");
        assertThat(old.get("created").s()).hasSize("2026-01-05T09:30:00.250Z".length());
        Sale read = sales.get("c1", "1").orElseThrow();
        assertThat(read.created()).isEqualTo(Instant.parse(old.get("created").s()));
        Sale again = sales.put(read);
        assertThat(again.created()).isEqualTo(read.created());
        assertThat(again.updated()).isEqualTo(NOW);
        OldSale loaded = mapper.load(OldSale.class, "c1", "1");
        assertThat(loaded.getUpdated()).isEqualTo(Date.from(NOW));
    }

    @Test
    @Row({"`@DynamoDBAutoGeneratedDefault`", "`@DynamoDBAutoGenerated` with a generator of your own"})
    void defaults() {
        assertStoredAlike("currency");
        assertThat(sales.put(sale("3").withCurrency("CHF")).currency()).isEqualTo("CHF");
    }

    @Test
    @Row("`@DynamoDBDocument`")
    void documents() {
        assertStoredAlike("address");
    }

    @Test
    @Row("`@DynamoDBFlattened`")
    void flattened() {
        assertStoredAlike("boxWidth", "boxHeight");
    }

    @Test
    @Row("`@DynamoDBTypeConverted`")
    void converted() {
        assertStoredAlike("discount");
    }

    @Test
    @Row("`@DynamoDBTypeConvertedEnum`")
    void enums() {
        assertStoredAlike("state");
    }

    @Test
    @Row("`@DynamoDBTypeConvertedEpochDate`")
    void epochDates() {
        assertStoredAlike("due");
    }

    @Test
    @Row("`@DynamoDBTypeConvertedJson`")
    void json() {
        assertStoredAlike("note");
    }

    @Test
    @Row("`@DynamoDBTyped(BOOL)`")
    void typed() {
        assertStoredAlike("gift");
    }
}
