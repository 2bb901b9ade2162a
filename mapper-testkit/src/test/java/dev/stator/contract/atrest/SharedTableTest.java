package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.batch.BatchGet;
import dev.stator.batch.BatchGetResult;
import dev.stator.batch.BatchWrite;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ConfigurationException;
import dev.stator.error.TransactionCancelledException;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import dev.stator.transaction.Transaction;
import dev.stator.transaction.TransactionGet;
import dev.stator.transaction.TransactionGetResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Batches and transactions over entities that share a table and know nothing of each other: each item is stored as its own entity says. */
@ExtendWith(StatorExtension.class)
class SharedTableTest {
    private static final String TEXT = "a text of more than ten bytes";

    @Table("shared")
    record Author(
            @HashKey String id,
            @RangeKey int number,
            @Encrypted String note,
            String city,
            @S3Backed(inlineBytes = 10) @Encrypted String letter) {}

    @Table("shared")
    record Place(
            @HashKey String id,
            @RangeKey int number,
            String note,
            @Encrypted String city) {}

    @Table("shared")
    record Bare(@HashKey String id, @RangeKey int number, String note, String city) {}

    @Table("shared")
    record Hidden(
            @HashKey @Encrypted(deterministic = true) String id,
            @RangeKey int number) {}

    private static final Author AUTHOR = new Author("x", 1, "note", "city", TEXT);
    private static final Place PLACE = new Place("x", 2, "note", "city");
    private static final Bare BARE = new Bare("x", 3, "note", "city");
    private static final Key<Author> AUTHOR_KEY = SharedTableTest_AuthorSchema.key("x", 1);
    private static final Key<Place> PLACE_KEY = SharedTableTest_PlaceSchema.key("x", 2);
    private static final Key<Bare> BARE_KEY = SharedTableTest_BareSchema.key("x", 3);

    private Stator stator;
    private SharedTableTest_AuthorTable authors;
    private SharedTableTest_PlaceTable places;
    private SharedTableTest_BareTable bares;

    @BeforeEach
    void connect(LocalDynamoDb server, LocalS3 objects, Stator own) {
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .encryption(TinkKeys.create())
                .s3(objects.store(own.tablePrefix()))
                .build();
        use(stator);
    }

    private void use(Stator connection) {
        authors = new SharedTableTest_AuthorTable(connection);
        places = new SharedTableTest_PlaceTable(connection);
        bares = new SharedTableTest_BareTable(connection);
    }

    @AfterEach
    void close() {
        stator.close();
    }

    private Map<String, AttributeValue> raw(String id, int number) {
        return stator.client()
                .getItem(get -> get.tableName(stator.tableName(SharedTableTest_AuthorTable.SCHEMA))
                        .key(Map.of(
                                "id",
                                AttributeValue.fromS(id),
                                "number",
                                AttributeValue.fromN(Integer.toString(number)))))
                .item();
    }

    private static AttributeValue.Type type(Map<String, AttributeValue> item, String attribute) {
        return item.get(attribute).type();
    }

    /** What is stored is what each entity says, and what it reads. Deletes the items. */
    private void assertStored(String id) {
        Map<String, AttributeValue> author = raw(id, 1);
        assertThat(type(author, "note")).isEqualTo(AttributeValue.Type.B);
        assertThat(type(author, "city")).isEqualTo(AttributeValue.Type.S);
        assertThat(type(author, "letter")).isEqualTo(AttributeValue.Type.M);
        Map<String, AttributeValue> place = raw(id, 2);
        assertThat(type(place, "note")).isEqualTo(AttributeValue.Type.S);
        assertThat(type(place, "city")).isEqualTo(AttributeValue.Type.B);
        Map<String, AttributeValue> bare = raw(id, 3);
        assertThat(type(bare, "note")).isEqualTo(AttributeValue.Type.S);
        assertThat(type(bare, "city")).isEqualTo(AttributeValue.Type.S);
        assertThat(authors.delete(AUTHOR_KEY)).contains(AUTHOR);
        assertThat(places.delete(PLACE_KEY)).contains(PLACE);
        assertThat(bares.delete(BARE_KEY)).contains(BARE);
    }

    private void assertBatchesWrite(Stator connection, String id) {
        for (BatchWrite batch : List.of(
                connection.batchWrite().put(authors, AUTHOR).put(places, PLACE).put(bares, BARE),
                connection.batchWrite().put(bares, BARE).put(places, PLACE).put(authors, AUTHOR))) {
            batch.run();
            assertStored(id);
            batch.async().run().join();
            assertStored(id);
        }
    }

    private void assertTransactionsWrite(Stator connection, String id) {
        for (Transaction transaction : List.of(
                connection
                        .transaction()
                        .put(authors, AUTHOR)
                        .create(places, PLACE)
                        .put(bares, BARE),
                connection.transaction().create(bares, BARE).put(places, PLACE).create(authors, AUTHOR))) {
            transaction.run();
            assertStored(id);
            transaction.async().run().join();
            assertStored(id);
        }
    }

    private void assertReads(Stator connection) {
        connection
                .batchWrite()
                .put(authors, AUTHOR)
                .put(places, PLACE)
                .put(bares, BARE)
                .run();
        for (BatchGet batch : List.of(
                connection
                        .batchGet()
                        .get(authors, AUTHOR_KEY)
                        .get(places, PLACE_KEY)
                        .get(bares, BARE_KEY),
                connection
                        .batchGet()
                        .get(bares, BARE_KEY)
                        .get(places, PLACE_KEY)
                        .get(authors, AUTHOR_KEY))) {
            for (BatchGetResult found : List.of(batch.run(), batch.async().run().join())) {
                assertThat(found.items(authors)).containsExactly(AUTHOR);
                assertThat(found.items(places)).containsExactly(PLACE);
                assertThat(found.items(bares)).containsExactly(BARE);
            }
        }
        for (TransactionGet transaction : List.of(
                connection
                        .transactionGet()
                        .get(authors, AUTHOR_KEY)
                        .get(places, PLACE_KEY)
                        .get(bares, BARE_KEY),
                connection
                        .transactionGet()
                        .get(bares, BARE_KEY)
                        .get(places, PLACE_KEY)
                        .get(authors, AUTHOR_KEY))) {
            for (TransactionGetResult found :
                    List.of(transaction.run(), transaction.async().run().join())) {
                assertThat(found.items(authors)).containsExactly(AUTHOR);
                assertThat(found.items(places)).containsExactly(PLACE);
                assertThat(found.items(bares)).containsExactly(BARE);
            }
        }
    }

    @Test
    void aBatchStoresEachItemAsItsEntitySays() {
        assertBatchesWrite(stator, "x");
    }

    @Test
    void aTransactionStoresEachItemAsItsEntitySays() {
        assertTransactionsWrite(stator, "x");
    }

    @Test
    void batchesAndTransactionsReadEachItemAsItsEntitySays() {
        assertReads(stator);
    }

    @Test
    void theSameHoldsForATenant() {
        Stator acme = stator.tenant("acme");
        use(acme);
        assertBatchesWrite(acme, "acme#x");
        assertTransactionsWrite(acme, "acme#x");
        assertReads(acme);
    }

    @Test
    void updatesOfATransactionStoreWhatTheySetAsTheirEntitySays() {
        stator.batchWrite().put(authors, AUTHOR).put(places, PLACE).run();
        stator.transaction()
                .update(places.update(PLACE_KEY)
                        .set(SharedTableTest_PlaceTable.CITY, "Lisbon")
                        .set(SharedTableTest_PlaceTable.NOTE, "new"))
                .update(authors.update(AUTHOR_KEY)
                        .set(SharedTableTest_AuthorTable.CITY, "Porto")
                        .set(SharedTableTest_AuthorTable.NOTE, "newer"))
                .run();
        assertThat(authors.get(AUTHOR_KEY)).contains(new Author("x", 1, "newer", "Porto", TEXT));
        assertThat(places.get(PLACE_KEY)).contains(new Place("x", 2, "new", "Lisbon"));
        assertThat(type(raw("x", 1), "note")).isEqualTo(AttributeValue.Type.B);
        assertThat(type(raw("x", 2), "city")).isEqualTo(AttributeValue.Type.B);
    }

    @Test
    void theItemThatCancelsATransactionIsReadAsItsEntitySays() {
        stator.batchWrite().put(authors, AUTHOR).put(places, PLACE).run();
        TransactionCancelledException cancelled = catchThrowableOfType(
                TransactionCancelledException.class,
                () -> stator.transaction()
                        .put(bares, BARE)
                        .create(places, PLACE)
                        .create(authors, AUTHOR)
                        .run());
        assertThat(cancelled.reasons().get(1).item(Place.class)).contains(PLACE);
        assertThat(cancelled.reasons().get(2).item(Author.class)).contains(AUTHOR);
        assertThat(bares.get(BARE_KEY)).isEmpty();
    }

    @Test
    void anItemThatIsAskedForAsTwoEntitiesIsReadAsEach() {
        authors.put(AUTHOR);
        Key<Bare> sameKey = SharedTableTest_BareSchema.key("x", 1);
        for (BatchGet batch : List.of(
                stator.batchGet().get(authors, AUTHOR_KEY).get(bares, sameKey),
                stator.batchGet().get(bares, sameKey).get(authors, AUTHOR_KEY))) {
            BatchGetResult found = batch.run();
            assertThat(found.items(authors)).containsExactly(AUTHOR);
            assertThat(found.items(bares)).containsExactly(new Bare("x", 1, "note", "city"));
        }
        TransactionGetResult found = stator.transactionGet()
                .get(bares, sameKey)
                .get(authors, AUTHOR_KEY)
                .run();
        assertThat(found.items(authors)).containsExactly(AUTHOR);
        assertThat(found.items(bares)).containsExactly(new Bare("x", 1, "note", "city"));
    }

    @Test
    void entitiesThatStoreTheKeyOfTheirTableDifferentlyHaveNoCallTogether() {
        SharedTableTest_HiddenTable hidden = new SharedTableTest_HiddenTable(stator);
        assertThatThrownBy(() -> stator.transaction()
                        .put(authors, AUTHOR)
                        .put(hidden, new Hidden("y", 1))
                        .run())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("transaction shared: Author and Hidden share the table shared, and its key attribute 'id'"
                        + " is encrypted in one of them only");
        BatchWrite batch = stator.batchWrite().put(authors, AUTHOR).put(hidden, new Hidden("y", 1));
        assertThatThrownBy(batch::run).hasCauseInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> batch.async().run().join()).hasRootCauseInstanceOf(ConfigurationException.class);
    }
}
