package dev.stator.contract.enhanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.contract.enhanced.Freight.Box;
import dev.stator.contract.enhanced.Freight.Tank;
import dev.stator.enhanced.EnhancedSchema;
import dev.stator.error.InvalidItemException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.UndecodableItemException;
import dev.stator.runtime.PlaceTable;
import dev.stator.testkit.StatorExtension;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** What the enhanced client's own beans do not have, or do otherwise. */
@ExtendWith(StatorExtension.class)
class EnhancedSchemaTest {
    private static final EnhancedSchema<Freight> FREIGHTS = EnhancedSchema.of(FreightTable.SCHEMA);
    private static final Key FIRST =
            Key.builder().partitionValue("s1").sortValue(1).build();

    private static DynamoDbTable<Freight> freights(Stator stator) {
        DynamoDbTable<Freight> table = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(stator.client())
                .build()
                .table(stator.tablePrefix() + "freights", FREIGHTS);
        table.createTable(FREIGHTS.creation());
        return table;
    }

    @Test
    void aTableIsCreatedAsTheSchemaSays(Stator stator) {
        TableDescription table = freights(stator).describeTable().table();
        assertThat(table.globalSecondaryIndexes().get(0).projection().nonKeyAttributes())
                .containsExactly("sent");
        assertThat(table.localSecondaryIndexes().get(0).projection().projectionType())
                .isEqualTo(ProjectionType.KEYS_ONLY);
        assertThat(table.streamSpecification().streamViewType()).isEqualTo(StreamViewType.KEYS_ONLY);
    }

    @Test
    void sealedDocumentsGoThroughEveryCall(Stator stator) {
        DynamoDbTable<Freight> table = freights(stator);
        Freight boxes = Freight.of(1, new Box(3, "a"), new Tank(2.5), new Box(1, null));
        Freight tanks = Freight.of(1, new Tank(7));
        table.putItem(boxes);
        assertThat(raw(stator)).isEqualTo(FreightTable.SCHEMA.toItem(boxes));
        assertThat(table.getItem(FIRST)).isEqualTo(boxes);
        assertThat(table.updateItem(tanks)).isEqualTo(tanks);
        table.updateItem(update -> update.item(new Freight("s1", 1, null, null, new Tank(8), null, null))
                .ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY));
        assertThat(table.query(QueryConditional.keyEqualTo(FIRST)).items())
                .containsExactly(
                        new Freight("s1", 1, tanks.port(), tanks.sent(), new Tank(8), List.of(), tanks.note()));
        assertThat(new FreightTable(stator).get("s1", 1).orElseThrow().main()).isEqualTo(new Tank(8));
    }

    private static Map<String, AttributeValue> raw(Stator stator) {
        return stator.client()
                .scan(scan -> scan.tableName(stator.tablePrefix() + "freights").consistentRead(true))
                .items()
                .get(0);
    }

    @Test
    void anIndexThatHoldsSomeAttributesGivesItemsInPart(Stator stator) {
        DynamoDbTable<Freight> table = freights(stator);
        Freight freight = Freight.of(1, new Tank(7));
        table.putItem(freight);
        assertThat(table.index("byPort").scan().iterator().next().items())
                .containsExactly(new Freight("s1", 1, "Brest", freight.sent(), null, null, null));
    }

    @Test
    void nullIsNotStoredByThisClient(Stator stator) {
        DynamoDbTable<Freight> table = freights(stator);
        table.putItem(new Freight("s1", 1, null, null, null, null, null));
        assertThat(raw(stator)).containsOnlyKeys("ship", "number");
        new FreightTable(stator).put(new Freight("s1", 1, null, null, null, null, null));
        assertThat(raw(stator)).containsEntry("note", AttributeValue.fromNul(true));
        table.updateItem(new Freight("s1", 1, null, null, null, null, null));
        assertThat(raw(stator)).containsOnlyKeys("ship", "number");
    }

    @Test
    void conditionsAreTyped(Stator stator) {
        DynamoDbTable<Freight> table = freights(stator);
        Freight freight = Freight.of(1, new Tank(7));
        Expression absent = FREIGHTS.expression(FreightTable.SHIP.notExists());
        table.putItem(put -> put.item(freight).conditionExpression(absent));
        assertThatThrownBy(() -> table.putItem(put -> put.item(freight).conditionExpression(absent)))
                .isInstanceOf(ConditionalCheckFailedException.class);
        Expression own = Expression.builder()
                .expression("#port = :port")
                .putExpressionName("#port", "port")
                .putExpressionValue(":port", AttributeValue.fromS("Brest"))
                .build();
        Expression both = own.and(FREIGHTS.expression(
                FreightTable.NUMBER.gt(0).and(FreightTable.SENT.lt(Instant.parse("2027-01-01T00:00:00Z")))));
        assertThat(table.scan(scan -> scan.filterExpression(both)).items()).containsExactly(freight);
        assertThatThrownBy(() -> FREIGHTS.expression(FreightTable.NUMBER.in(List.of())))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("the expression cannot be sent: 'number'");
    }

    @Test
    @SuppressWarnings("unchecked") // what the client's method is declared with is the entity
    void aConverterStoresSingleValues(Stator stator) {
        DynamoDbTable<Freight> table = freights(stator);
        Freight freight = Freight.of(1, new Tank(7));
        table.putItem(freight);
        AttributeConverter<Instant> sent =
                (AttributeConverter<Instant>) (AttributeConverter<?>) FREIGHTS.converterForAttribute("sent");
        AttributeConverter<Object> main =
                (AttributeConverter<Object>) (AttributeConverter<?>) FREIGHTS.converterForAttribute("main");
        assertThat(sent.transformFrom(freight.sent()))
                .isEqualTo(AttributeValue.fromS("2026-01-05T09:30:00.000000000Z"));
        assertThat(sent.transformTo(AttributeValue.fromS("2026-01-05T09:30:00Z")))
                .isEqualTo(freight.sent());
        assertThat(sent.transformFrom(null)).isEqualTo(AttributeValue.fromNul(true));
        assertThat(sent.attributeValueType()).isEqualTo(AttributeValueType.S);
        assertThat(main.attributeValueType()).isEqualTo(AttributeValueType.NULL);
        assertThat(main.transformTo(main.transformFrom(new Box(1, "b")))).isEqualTo(new Box(1, "b"));
        assertThatThrownBy(() -> main.transformFrom("no cargo")).isInstanceOf(InvalidItemException.class);
        assertThat(FREIGHTS.converterForAttribute("none")).isNull();
        Expression late = Expression.builder()
                .expression("sent >= :sent AND main = :main")
                .putExpressionValue(":sent", sent.transformFrom(freight.sent()))
                .putExpressionValue(":main", main.transformFrom(new Tank(7)))
                .build();
        assertThat(table.scan(scan -> scan.filterExpression(late)).items()).containsExactly(freight);
    }

    @Test
    void anIndexHasUpToFourAttributesInEachKey() {
        TableMetadata metadata = EnhancedSchema.of(PlaceTable.SCHEMA).tableMetadata();
        assertThat(metadata.indexPartitionKeys("byArea")).containsExactly("country", "city");
        assertThat(metadata.indexSortKeys("byArea")).containsExactly("zip", "number");
        assertThat(metadata.primaryPartitionKey()).isEqualTo("id");
        assertThat(metadata.primarySortKey()).isEmpty();
    }

    @Test
    void singleAttributesAreThoseOfTheItem() {
        Freight freight = new Freight("s1", 1, null, null, new Tank(7), null, null);
        assertThat(FREIGHTS.attributeNames())
                .containsExactly("ship", "number", "port", "sent", "main", "others", "note");
        assertThat(FREIGHTS.attributeValue(freight, "number")).isEqualTo(AttributeValue.fromN("1"));
        assertThat(FREIGHTS.attributeValue(freight, "port")).isNull();
        assertThatThrownBy(() -> FREIGHTS.attributeValue(freight, "harbour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Freight has no attribute 'harbour'");
        Map<String, AttributeValue> two = new HashMap<>();
        two.put("ship", AttributeValue.fromS("s1"));
        two.put("port", null);
        assertThat(FREIGHTS.itemToMap(freight, List.of("ship", "port"))).isEqualTo(two);
        assertThat(FREIGHTS.itemToMap(freight, true)).containsOnlyKeys("ship", "number", "main");
        assertThat(FREIGHTS.itemToMap(freight, false))
                .containsEntry("port", AttributeValue.fromNul(true))
                .hasSize(7);
    }

    @Test
    void anItemOfWhichNothingIsKnownIsNullOrEmpty() {
        Map<String, AttributeValue> other =
                Map.of("x", AttributeValue.fromS("y"), "port", AttributeValue.fromNul(true));
        assertThat(FREIGHTS.mapToItem(other)).isNull();
        assertThat(FREIGHTS.mapToItem(other, false)).isNull();
        assertThat(FREIGHTS.mapToItem(other, true)).isEqualTo(new Freight(null, 0, null, null, null, null, null));
        assertThatThrownBy(() -> FREIGHTS.mapToItem(Map.of("number", AttributeValue.fromS("one"))))
                .isInstanceOf(UndecodableItemException.class)
                .hasMessageContaining("number");
    }

    @Test
    void schemasAreEqualByWhatTheyAreOf() {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        assertThat(FREIGHTS)
                .isEqualTo(EnhancedSchema.of(FreightTable.SCHEMA))
                .hasSameHashCodeAs(EnhancedSchema.of(FreightTable.SCHEMA))
                .isNotEqualTo(EnhancedSchema.of(FreightTable.SCHEMA, clock))
                .isNotEqualTo(EnhancedSchema.of(SaleTable.SCHEMA))
                .hasToString("EnhancedSchema of Freight");
        assertThat(FREIGHTS.itemType()).isEqualTo(EnhancedType.of(Freight.class));
        assertThat(FREIGHTS.isAbstract()).isFalse();
    }

    @Test
    void aDocumentStandsInASchemaWrittenByHand(Stator stator) {
        EnhancedSchema<Address> addresses = EnhancedSchema.of(AddressSchema.INSTANCE);
        assertThatThrownBy(addresses::creation)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Address is a document and has no table");
        StaticTableSchema<Person> schema = StaticTableSchema.builder(Person.class)
                .newItemSupplier(Person::new)
                .addAttribute(
                        String.class,
                        name -> name.name("name")
                                .getter(person -> person.name)
                                .setter((person, value) -> person.name = value)
                                .tags(StaticAttributeTags.primaryPartitionKey()))
                .addAttribute(
                        EnhancedType.documentOf(Address.class, addresses),
                        home -> home.name("home")
                                .getter(person -> person.home)
                                .setter((person, value) -> person.home = value))
                .build();
        DynamoDbTable<Person> people = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(stator.client())
                .build()
                .table(stator.tablePrefix() + "people", schema);
        people.createTable();
        Person person = new Person();
        person.name = "Ann";
        person.home = new Address("Rue 1", "Paris", null);
        people.putItem(person);
        assertThat(people.getItem(person).home).isEqualTo(person.home);
        person.home = null;
        assertThat(people.updateItem(person).home).isNull();
        assertThat(addresses.itemToMap(new Address("a", null, null), true).keySet())
                .isEqualTo(Set.of("street"));
    }

    /** A class of which the enhanced client's schema is written by hand. */
    private static final class Person {
        private String name;
        private Address home;
    }

    @Test
    void whatTheEnhancedClientStoresOtherwiseIsRead() {
        Map<String, AttributeValue> item =
                Model.TWIN.schema().itemToMap(Model.TWIN.from().apply(withoutZip()), true);
        Map<String, AttributeValue> nulls = new HashMap<>(item);
        Map<String, AttributeValue> address = new HashMap<>(item.get("shipTo").m());
        address.put("zip", AttributeValue.fromNul(true)); // without DynamoDbIgnoreNulls
        nulls.put("shipTo", AttributeValue.fromM(address));
        assertThat(Model.RECORD.schema().mapToItem(nulls)).isEqualTo(withoutZip());
    }

    private static Sale withoutZip() {
        Sale sale = Sale.of("c1", 1);
        return new Sale(
                sale.customer(),
                sale.number(),
                sale.state(),
                sale.placed(),
                sale.weight(),
                sale.total(),
                sale.gift(),
                sale.pieces(),
                sale.reference(),
                sale.tags(),
                sale.lines(),
                sale.counts(),
                new Address("Rue 1", "Paris", null),
                sale.contact(),
                sale.discount(),
                sale.note());
    }
}
