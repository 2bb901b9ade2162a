package dev.stator.contract.atrest;

import static dev.stator.error.ProtectedValueException.Reason.AUTHENTICATION_FAILED;
import static dev.stator.error.ProtectedValueException.Reason.NOT_ENCRYPTED;
import static dev.stator.error.ProtectedValueException.Reason.OBJECT_MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stator.Stator;
import dev.stator.StatorBuilder;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.batch.Backoff;
import dev.stator.batch.BatchGet;
import dev.stator.batch.BatchGetException;
import dev.stator.batch.BatchGetResult;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.error.StatorException;
import dev.stator.error.UndecodableItemException;
import dev.stator.face.Face;
import dev.stator.s3.S3Store;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A batch tells which items cannot be read, whatever of them is at fault, and gives all others; a transaction names the first. */
@ExtendWith(StatorExtension.class)
class UnreadableBatchesTest {
    private static final String CLUB = "the-secret-club";

    /** Another view of a parcel. */
    @Table("parcels")
    record Label(
            @HashKey String route,
            @RangeKey int number,
            @Encrypted String content) {}

    private final ChangedAnswers answers = new ChangedAnswers();
    private S3Store store;
    private StatorBuilder settings;
    private Stator stator;
    private ParcelTable parcels;
    private MemberTable members;

    @BeforeEach
    void store(LocalDynamoDb server, LocalS3 objects, Stator own) {
        store = objects.store(own.tablePrefix());
        settings = server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .encryption(TinkKeys.create())
                .s3(store)
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor(answers)
                        .build());
        stator = settings.build();
        parcels = new ParcelTable(stator);
        members = new MemberTable(stator);
        fill(parcels, "north");
        members.put(Member.of(CLUB, 1));
        Map<String, AttributeValue> plain = stator.client()
                .scan(scan -> scan.tableName(stator.tableName(MemberTable.SCHEMA)))
                .items()
                .get(0);
        put(stator.tableName(MemberTable.SCHEMA), plain, "note", AttributeValue.fromS("plain"));
        members.putAll(LongStream.of(0, 2, 3)
                .mapToObj(number -> Member.of(CLUB, number))
                .toList());
    }

    @AfterEach
    void close() {
        stator.close();
    }

    /** Five parcels. Of the first the content is another's, of the third an object is gone, and of the fourth the weight is a text. */
    private void fill(ParcelTable table, String route) {
        table.putAll(IntStream.range(0, 5).mapToObj(Parcel::of).toList());
        set(route, 0, "content", raw(route, 1).get("content"));
        store.objects(Face.BLOCKING)
                .delete(raw(route, 2).get("manifest").m().get("key").s())
                .join();
        set(route, 3, "weight", AttributeValue.fromS("heavy"));
    }

    private Map<String, AttributeValue> raw(String route, int number) {
        return stator.client()
                .getItem(get -> get.tableName(stator.tableName(ParcelTable.SCHEMA))
                        .key(Map.of(
                                "route",
                                AttributeValue.fromS(route),
                                "number",
                                AttributeValue.fromN(Integer.toString(number)))))
                .item();
    }

    private void set(String route, int number, String attribute, AttributeValue value) {
        put(stator.tableName(ParcelTable.SCHEMA), raw(route, number), attribute, value);
    }

    private void put(String table, Map<String, AttributeValue> item, String attribute, AttributeValue value) {
        Map<String, AttributeValue> changed = new HashMap<>(item);
        changed.put(attribute, value);
        stator.client().putItem(put -> put.tableName(table).item(changed));
    }

    private static Key<Parcel> parcel(int number) {
        return ParcelSchema.key("north", number);
    }

    private static List<Key<Parcel>> parcels(int from, int to) {
        return IntStream.range(from, to).mapToObj(UnreadableBatchesTest::parcel).toList();
    }

    private static List<Key<Member>> members(int from, int to) {
        return LongStream.range(from, to)
                .mapToObj(number -> MemberSchema.key(CLUB, number))
                .toList();
    }

    private static BatchGetException failure(Face face, BatchGet batch) {
        return failure(
                face == Face.BLOCKING ? batch::run : () -> batch.async().run().join());
    }

    private static BatchGetException failure(Callable<?> call) {
        Throwable thrown = catchThrowable(call::call);
        Throwable failure = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        assertThat(failure).isInstanceOf(BatchGetException.class);
        return (BatchGetException) failure;
    }

    private static void assertRefused(StatorException failure, Reason reason, String attribute) {
        assertThat(failure).isInstanceOfSatisfying(ProtectedValueException.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.attribute()).isEqualTo(attribute);
        });
    }

    /** That three of the five parcels are told, each with its own reason. */
    private static void assertParcels(BatchGetResult result, ParcelTable table) {
        assertThat(result.items(table)).containsExactly(Parcel.of(1), Parcel.of(4));
        Map<Key<Parcel>, StatorException> unreadable = result.unreadable(table);
        assertThat(unreadable.keySet()).containsExactly(parcel(0), parcel(2), parcel(3));
        unreadable.forEach((key, reason) -> {
            assertThat(reason).hasMessageStartingWith(key + ": ").hasMessageNotContaining("acme");
            assertThat(reason.key()).contains(key.text());
            assertThat(result.item(table, key)).isEmpty();
        });
        assertRefused(unreadable.get(parcel(0)), AUTHENTICATION_FAILED, "content");
        assertRefused(unreadable.get(parcel(2)), OBJECT_MISSING, "manifest");
        assertThat(unreadable.get(parcel(3))).isInstanceOf(UndecodableItemException.class);
    }

    @ParameterizedTest
    @EnumSource
    void itemsOfTwoTablesAreToldUnderTheirKeysAndTheOthersAreThere(Face face) {
        BatchGetException e =
                failure(face, stator.batchGet().get(parcels, parcels(0, 6)).get(members, members(0, 5)));
        assertParcels(e.result(), parcels);
        assertThat(e.result().missing(parcels)).containsExactly(parcel(5));
        assertThat(e.result().unprocessed(parcels)).isEmpty();
        assertThat(e.result().items(members))
                .containsExactly(Member.of(CLUB, 0), Member.of(CLUB, 2), Member.of(CLUB, 3));
        assertThat(e.result().unreadable(members)).containsOnlyKeys(members(1, 2));
        assertRefused(e.result().unreadable(members).get(members(1, 2).get(0)), NOT_ENCRYPTED, "note");
        assertThat(e.result().missing(members)).isEqualTo(members(4, 5));
        assertThat(e.result().unprocessed(members)).isEmpty();
        assertThat(e)
                .hasMessage(
                        "batch get: cannot read 3 of 6 items, the first parcels[route=north, number=0]; cannot read 1 of 5"
                                + " items, the first members[club=(encrypted), number=(encrypted)]; see the cause")
                .hasCause(e.result().unreadable(parcels).get(parcel(0)));
        assertThat(e.getSuppressed()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void getAllOfATableThrowsWithTheOthers(Face face) {
        BatchGetException e = failure(
                face == Face.BLOCKING
                        ? () -> parcels.getAll(parcels(0, 5))
                        : () -> parcels.async().getAll(parcels(0, 5)).join());
        assertParcels(e.result(), parcels);
        assertThat(e.table()).contains("parcels");
        List<Parcel> readable = List.of(Parcel.of(1), Parcel.of(4));
        assertThat(parcels.getAll(List.of(parcel(1), parcel(4)))).isEqualTo(readable);
    }

    @ParameterizedTest
    @EnumSource
    void ofATenantTheyAreToldAsTheTenantsOwn(Face face) {
        Stator tenant = stator.tenant("acme");
        ParcelTable theirs = new ParcelTable(tenant);
        fill(theirs, "acme#north");
        assertParcels(
                failure(face, tenant.batchGet().get(theirs, parcels(0, 5))).result(), theirs);
    }

    @ParameterizedTest
    @EnumSource
    void whatDynamoDbLeavesIsToldBesideThem(Face face) {
        answers.leave(stator.tableName(ParcelTable.SCHEMA), parcel(4).attributes());
        BatchGetException e = failure(
                face,
                stator.batchGet()
                        .get(parcels, parcels(0, 5))
                        .backoff(new Backoff(2, Duration.ofMillis(1), Duration.ofMillis(1))));
        assertThat(e.result().unprocessed(parcels)).containsExactly(parcel(4));
        assertThat(e.result().unreadable(parcels)).containsOnlyKeys(parcel(0), parcel(2), parcel(3));
        assertThat(e.result().items(parcels)).containsExactly(Parcel.of(1));
        assertThat(e).hasNoCause().hasMessageContaining("no answer to 1 of 5 keys");
        assertThat(e.getSuppressed()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void oneThatIsDeletedWhileItsObjectsAreReadIsMissing(Face face) {
        String object = raw("north", 1).get("manifest").m().get("key").s();
        answers.then(() -> {
            stator.client()
                    .deleteItem(delete -> delete.tableName(stator.tableName(ParcelTable.SCHEMA))
                            .key(parcel(1).attributes()));
            store.objects(Face.BLOCKING).delete(object).join();
        });
        BatchGetResult result =
                failure(face, stator.batchGet().get(parcels, parcels(0, 5))).result();
        assertThat(result.missing(parcels)).containsExactly(parcel(1));
        assertThat(result.items(parcels)).containsExactly(Parcel.of(4));
        assertThat(result.unreadable(parcels)).containsOnlyKeys(parcel(0), parcel(2), parcel(3));
    }

    /** There is nobody to tell of it: the keys are those of the request. */
    @ParameterizedTest
    @EnumSource
    void anItemWhoseKeyCannotBeDecryptedEndsTheBatch(Face face) {
        answers.replace("club", AttributeValue.fromB(SdkBytes.fromUtf8String("no ciphertext")));
        BatchGetException e;
        try (Stator indirect = settings.directItems(false).build()) { // so that the interceptor has items to change
            members = new MemberTable(indirect);
            e = failure(face, indirect.batchGet().get(members, members(0, 4)));
        }
        assertThat(e.result().unprocessed(members)).isEqualTo(members(0, 4));
        assertThat(e.result().unreadable(members)).isEmpty();
        assertThat(e.getCause())
                .isInstanceOf(ProtectedValueException.class)
                .hasMessageStartingWith("members: attribute 'club'");
    }

    @Test
    void oneThatIsAskedForAsTwoTypesIsToldOnce() {
        UnreadableBatchesTest_LabelTable labels = new UnreadableBatchesTest_LabelTable(stator);
        BatchGetException e = failure(
                Face.BLOCKING,
                stator.batchGet()
                        .get(parcels, parcel(0))
                        .get(labels, UnreadableBatchesTest_LabelSchema.key("north", 0)));
        assertThat(e.result().unreadable(labels)).hasSize(1);
        assertThat(e.getCause()).isSameAs(e.result().unreadable(parcels).get(parcel(0)));
        assertThat(e.getSuppressed()).isEmpty();
    }

    @Test
    void aTransactionThrowsForTheFirstAndNamesIt() {
        for (int number : List.of(0, 2, 3)) {
            var transaction = stator.transactionGet()
                    .get(members, members(0, 1))
                    .get(parcels, parcel(1), parcel(number), parcel(4));
            String problem = parcel(number) + ": attribute '"
                    + Map.of(0, "content", 2, "manifest", 3, "weight").get(number) + "' cannot be read: ";
            assertThat(catchThrowable(transaction::run)).hasMessageStartingWith(problem);
            assertThat(catchThrowable(() -> transaction.async().run().join()).getCause())
                    .hasMessageStartingWith(problem);
        }
        assertThat(catchThrowable(() ->
                        stator.transactionGet().get(members, members(0, 2)).run()))
                .hasMessageStartingWith(
                        "members[club=(encrypted), number=(encrypted)]: attribute 'note' cannot be read: ");
    }
}
