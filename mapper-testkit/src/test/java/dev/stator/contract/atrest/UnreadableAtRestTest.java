package dev.stator.contract.atrest;

import static dev.stator.error.ProtectedValueException.Reason.AUTHENTICATION_FAILED;
import static dev.stator.error.ProtectedValueException.Reason.NOT_ENCRYPTED;
import static dev.stator.error.ProtectedValueException.Reason.OBJECT_CHANGED;
import static dev.stator.error.ProtectedValueException.Reason.OBJECT_MISSING;
import static dev.stator.error.ProtectedValueException.Reason.UNKNOWN_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.encryption.KeySource;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.error.UndecodableItemException;
import dev.stator.expression.Partial;
import dev.stator.query.Page;
import dev.stator.query.UnreadableItem;
import dev.stator.s3.S3Store;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/** Queries and scans leave out items whose protected values cannot be read, and give the others of the same page. */
@ExtendWith(StatorExtension.class)
class UnreadableAtRestTest {
    private static final Map<Integer, Reason> REASONS = Map.of(
            0, UNKNOWN_KEY,
            2, NOT_ENCRYPTED,
            3, OBJECT_MISSING,
            4, OBJECT_CHANGED,
            5, AUTHENTICATION_FAILED);

    /** Of which only an attribute that is not protected cannot be read. */
    private static final int HEAVY = 6;

    private static final List<Integer> READABLE = List.of(1, 7, 8, 9);

    private final TinkKeys keys = TinkKeys.create();
    private final List<UnreadableItem<Parcel>> unreadable = Collections.synchronizedList(new ArrayList<>());
    private LocalDynamoDb server;
    private S3Store store;
    private String prefix;
    private Stator stator;
    private ParcelTable parcels;

    @BeforeEach
    void store(LocalDynamoDb dynamoDb, S3Client s3, LocalS3 objects, Stator own) {
        server = dynamoDb;
        prefix = own.tablePrefix();
        store = objects.store(prefix);
        stator = connect(keys);
        parcels = new ParcelTable(stator);
        parcels.putAll(IntStream.range(0, 10).mapToObj(Parcel::of).toList());
        damage(s3);
    }

    private void damage(S3Client s3) {
        try (Stator other = connect(TinkKeys.create())) {
            new ParcelTable(other).put(Parcel.of(0));
        }
        set(2, "content", AttributeValue.fromS("plain"));
        s3.deleteObject(request -> request.bucket(LocalS3.BUCKET).key(objectKey(3, "manifest")));
        s3.putObject(
                request -> request.bucket(LocalS3.BUCKET).key(objectKey(4, "letter")),
                RequestBody.fromString("another"));
        set(5, "content", raw(1).get("content"));
        set(HEAVY, "weight", AttributeValue.fromS("heavy"));
    }

    private Stator connect(KeySource source) {
        return server.stator()
                .tablePrefix(prefix)
                .createMissingTables(true)
                .encryption(source)
                .s3(store)
                .build();
    }

    @AfterEach
    void close() {
        stator.close();
    }

    private static Map<String, AttributeValue> key(int number) {
        return Map.of("route", AttributeValue.fromS("north"), "number", AttributeValue.fromN(Integer.toString(number)));
    }

    private Map<String, AttributeValue> raw(int number) {
        return stator.client()
                .getItem(get ->
                        get.tableName(stator.tableName(ParcelTable.SCHEMA)).key(key(number)))
                .item();
    }

    private String objectKey(int number, String attribute) {
        return raw(number).get(attribute).m().get("key").s();
    }

    private void set(int number, String attribute, AttributeValue value) {
        Map<String, AttributeValue> changed = new HashMap<>(raw(number));
        changed.put(attribute, value);
        stator.client()
                .putItem(put ->
                        put.tableName(stator.tableName(ParcelTable.SCHEMA)).item(changed));
    }

    private static int number(UnreadableItem<Parcel> item) {
        return Integer.parseInt(
                item.key().orElseThrow().attributes().get("number").n());
    }

    /** That these are the others, and each that cannot be read was told once and rightly; forgets what was told. */
    private void assertLeftOut(List<Parcel> items) {
        assertThat(items)
                .containsExactlyInAnyOrderElementsOf(
                        READABLE.stream().map(Parcel::of).toList());
        Map<Integer, UnreadableItem<Parcel>> told =
                unreadable.stream().collect(Collectors.toMap(UnreadableAtRestTest::number, Function.identity()));
        assertThat(told.remove(HEAVY).error()).isInstanceOf(UndecodableItemException.class);
        assertThat(told.keySet()).isEqualTo(REASONS.keySet());
        told.forEach((number, item) -> assertThat(item.error())
                .hasMessageContaining("parcels[route=north, number=" + number + "]")
                .isInstanceOfSatisfying(
                        ProtectedValueException.class,
                        e -> assertThat(e.reason()).isEqualTo(REASONS.get(number))));
        unreadable.clear();
    }

    @Test
    void scansAndQueriesOfBothFaces() {
        assertLeftOut(parcels.scan().onUnreadable(unreadable::add).list());
        assertLeftOut(parcels.query("north").onUnreadable(unreadable::add).list());
        assertLeftOut(
                parcels.async().scan().onUnreadable(unreadable::add).list().join());
        assertLeftOut(parcels.async()
                .query("north")
                .onUnreadable(unreadable::add)
                .list()
                .join());
        assertThatThrownBy(() -> parcels.query("north").list())
                .isInstanceOfSatisfying(
                        ProtectedValueException.class,
                        e -> assertThat(e.reason()).isEqualTo(UNKNOWN_KEY));
    }

    @Test
    void parallelScans() {
        assertLeftOut(parcels.scan().segments(3).onUnreadable(unreadable::add).list());
        assertLeftOut(parcels.async()
                .scan()
                .segments(3)
                .pageSize(2)
                .onUnreadable(unreadable::add)
                .list()
                .join());
    }

    @Test
    void limitsAndTokensGoOnAfterThem() {
        List<Parcel> items = new ArrayList<>();
        Page<Parcel> page =
                parcels.query("north").onUnreadable(unreadable::add).limit(2).page();
        assertThat(page.items()).containsExactly(Parcel.of(1), Parcel.of(7));
        items.addAll(page.items());
        items.addAll(parcels.query("north")
                .onUnreadable(unreadable::add)
                .startAt(page.token().orElseThrow())
                .list());
        assertLeftOut(items);
    }

    @Test
    void aTokenInsideAPageOfAFilterGoesOn() {
        List<Parcel> items = new ArrayList<>();
        Page<Parcel> page = null;
        do {
            var query = parcels.query("north")
                    .where(ParcelTable.CONTENT.exists())
                    .onUnreadable(unreadable::add)
                    .limit(1);
            page = (page == null ? query : query.startAt(page.token().orElseThrow())).page();
            items.addAll(page.items());
        } while (page.token().isPresent());
        assertLeftOut(items);
    }

    @Test
    void aTenantsItems() {
        ParcelTable acme = new ParcelTable(stator.tenant("acme"));
        acme.putAll(List.of(Parcel.of(1), Parcel.of(2)));
        Map<String, AttributeValue> moved = new HashMap<>(raw(1)); // of nobody in particular, to the tenant's key
        moved.put("route", AttributeValue.fromS("acme#north"));
        stator.client()
                .putItem(put ->
                        put.tableName(stator.tableName(ParcelTable.SCHEMA)).item(moved));
        for (List<Parcel> items : List.of(
                acme.query("north").onUnreadable(unreadable::add).list(),
                acme.scan().pageSize(1).onUnreadable(unreadable::add).list())) {
            assertThat(items).containsExactly(Parcel.of(2));
        }
        assertThat(unreadable).hasSize(2).allSatisfy(item -> {
            assertThat(item.key().orElseThrow().text()).isEqualTo("route=north, number=1");
            assertThat(item.toString()).doesNotContain("acme").contains("parcels[route=north, number=1]");
        });
    }

    @Test
    void aProjectionReadsWhatItAsksFor() {
        List<Partial<Parcel>> parts = parcels.query("north")
                .onUnreadable(unreadable::add)
                .project(ParcelTable.MANIFEST)
                .list();
        assertThat(parts).hasSize(9);
        assertThat(unreadable).extracting(UnreadableAtRestTest::number).containsExactly(3);
    }

    @Test
    void whatReadsKeysOnlyChangesThemToo() {
        assertThat(parcels.scan().onUnreadable(unreadable::add).count()).isEqualTo(10);
        assertThat(parcels.query("north")
                        .onUnreadable(unreadable::add)
                        .updateAll(each -> each.set(ParcelTable.CONTENT, "new")
                                .set(ParcelTable.WEIGHT, 1L)
                                .remove(ParcelTable.MANIFEST)
                                .remove(ParcelTable.LETTER)))
                .isEqualTo(10);
        assertThat(unreadable).isEmpty();
        assertThat(parcels.scan().list())
                .hasSize(10)
                .allSatisfy(parcel -> assertThat(parcel.content()).isEqualTo("new"));
    }
}
