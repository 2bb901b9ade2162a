package dev.stator.contract.atrest;

import static dev.stator.error.ProtectedValueException.Reason.AUTHENTICATION_FAILED;
import static dev.stator.error.ProtectedValueException.Reason.CORRUPT;
import static dev.stator.error.ProtectedValueException.Reason.FOREIGN_POINTER;
import static dev.stator.error.ProtectedValueException.Reason.NOT_ENCRYPTED;
import static dev.stator.error.ProtectedValueException.Reason.OBJECT_CHANGED;
import static dev.stator.error.ProtectedValueException.Reason.OBJECT_MISSING;
import static dev.stator.error.ProtectedValueException.Reason.TOO_LARGE;
import static dev.stator.error.ProtectedValueException.Reason.UNSUPPORTED_FORMAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.admin.Reencryption;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ConfigurationException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.face.Futures;
import dev.stator.s3.S3Store;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Somebody who can write the table, or the bucket, changes where a value is or what is there: no call gives a value that was not put. */
@ExtendWith(StatorExtension.class)
class ObjectAttackTest {
    private static final List<String> EAGER = List.of("text", "cover", "secret", "gzip", "zstd");

    private final Leaflet leaflet = Leaflet.of("ada", 1);
    private LocalS3 s3;
    private S3Store store;
    private Stator stator;
    private LeafletTable leaflets;
    private Map<String, AttributeValue> item;

    @BeforeEach
    void put(LocalDynamoDb server, LocalS3 objects, Stator own) {
        s3 = objects;
        store = objects.store(own.tablePrefix() + "/");
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(TinkKeys.create())
                .s3(store)
                .s3(objects.settings()
                        .name("archive")
                        .prefix(own.tablePrefix() + "archive/")
                        .build())
                .build();
        leaflets = new LeafletTable(stator);
        leaflets.put(leaflet);
        item = raw(LeafletTable.SCHEMA, "ada", 1);
    }

    @AfterEach
    void close() {
        stator.close();
    }

    private Map<String, AttributeValue> raw(dev.stator.schema.TableSchema<?> schema, String owner, int number) {
        return stator.client()
                .getItem(get -> get.tableName(stator.tableName(schema))
                        .key(Map.of(
                                "owner",
                                AttributeValue.fromS(owner),
                                "number",
                                AttributeValue.fromN(Integer.toString(number)))))
                .item();
    }

    private void store(String attribute, AttributeValue value) {
        Map<String, AttributeValue> changed = new HashMap<>(item);
        changed.put(attribute, value);
        stator.client()
                .putItem(put ->
                        put.tableName(stator.tableName(LeafletTable.SCHEMA)).item(changed));
    }

    private AttributeValue pointer(String attribute, String part, AttributeValue value) {
        Map<String, AttributeValue> changed = new HashMap<>(item.get(attribute).m());
        changed.put(part, value);
        return AttributeValue.fromM(changed);
    }

    private String key(String attribute) {
        return item.get(attribute).m().get("key").s();
    }

    private void object(String key, byte[] bytes) {
        s3.client().putObject(put -> put.bucket(LocalS3.BUCKET).key(key), RequestBody.fromBytes(bytes));
    }

    private byte[] object(String key) {
        return s3.client()
                .getObjectAsBytes(get -> get.bucket(LocalS3.BUCKET).key(key))
                .asByteArray();
    }

    private void delete(String key) {
        s3.client().deleteObject(delete -> delete.bucket(LocalS3.BUCKET).key(key));
    }

    private Map<String, Callable<?>> reads() {
        Map<String, Callable<?>> reads = new LinkedHashMap<>();
        reads.put("get", () -> leaflets.get("ada", 1));
        reads.put("query", () -> leaflets.query("ada").list());
        reads.put("scan", () -> leaflets.scan().list());
        reads.put("batch", () -> leaflets.getAll(List.of(LeafletSchema.key("ada", 1))));
        reads.put(
                "transaction",
                () -> stator.transactionGet()
                        .get(leaflets, LeafletSchema.key("ada", 1))
                        .run());
        reads.put("async get", () -> leaflets.async().get("ada", 1).join());
        reads.put("async scan", () -> leaflets.async().scan().list().join());
        return reads;
    }

    private void assertRefused(String attribute, Reason... reasons) {
        Refused.by(reads(), "leaflets[owner=ada, number=1]", attribute, reasons);
    }

    private void assertRefusedLazily(Reason reason) {
        var lazy = leaflets.get("ada", 1).orElseThrow().lazy();
        Map<String, Callable<?>> reads = new LinkedHashMap<>();
        reads.put("text", lazy::text);
        reads.put("async", () -> lazy.textAsync().join());
        Refused.by(reads, "leaflets[owner=ada, number=1]", "lazy", reason);
    }

    private Reason refusal(String attribute) {
        return Refused.by(() -> leaflets.get("ada", 1), "leaflets[owner=ada, number=1]", attribute);
    }

    private String read(String attribute) {
        Leaflet read = leaflets.get("ada", 1).orElseThrow();
        return attribute.equals("text") ? read.text() : read.secret();
    }

    @Test
    void aStoreThatTheConnectionLacksIsNoAttack(LocalDynamoDb server) {
        try (Stator lacking = server.stator()
                .tablePrefix(stator.tablePrefix())
                .encryption(TinkKeys.create())
                .build()) {
            LeafletTable table = new LeafletTable(lacking);
            Map<String, Callable<?>> calls = new LinkedHashMap<>();
            calls.put("get", () -> table.get("ada", 1));
            calls.put("scan", () -> table.scan().list());
            calls.put("async get", () -> Futures.join(table.async().get("ada", 1)));
            calls.put("job", () -> new Reencryption(lacking, LeafletTable.SCHEMA).run());
            calls.forEach((name, call) -> assertThatThrownBy(call::call)
                    .as(name)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("the connection has no store")
                    .hasMessageContaining("add Stator.builder().s3("));
        }
    }

    @Test
    void twoStoresOfOneNameAreRefused(LocalDynamoDb server) {
        assertThatThrownBy(() -> server.stator().s3(store).s3(s3.store("other/")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("has an S3 store without a name already");
        S3Store archive = s3.settings().name("archive").build();
        assertThatThrownBy(() -> server.stator().s3(store).s3(archive).s3(archive))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("has an S3 store 'archive' already");
    }

    @Test
    void pointersElsewhereAreNotFollowed() {
        for (String attribute : EAGER) {
            store(attribute, pointer(attribute, "store", AttributeValue.fromS("archive")));
            assertRefused(attribute, FOREIGN_POINTER);
            store(attribute, pointer(attribute, "store", AttributeValue.fromS("stator"))); // the bucket's name
            assertRefused(attribute, FOREIGN_POINTER);
            for (String key : List.of(
                    "",
                    "/",
                    "..",
                    "etc/passwd",
                    "x" + key(attribute),
                    key(attribute) + "x",
                    key(attribute).replace(store.prefix(), "other/"),
                    key(attribute).replace(store.prefix(), store.prefix() + "../"),
                    key(attribute).replace("leaflets/", "twins/"),
                    key(attribute).replace(stator.tableName(LeafletTable.SCHEMA), "leaflets"),
                    key(attribute).replace("/" + attribute + "/", "/other/"))) {
                store(attribute, pointer(attribute, "key", AttributeValue.fromS(key)));
                assertRefused(attribute, FOREIGN_POINTER);
            }
        }
    }

    @Test
    void pointersOfOtherAttributesItemsAndTablesAreNotFollowed() {
        store("text", item.get("cover"));
        assertRefused("text", FOREIGN_POINTER);
        leaflets.put(Leaflet.of("bob", 1));
        leaflets.put(Leaflet.of("ada", 2));
        for (Map<String, AttributeValue> other :
                List.of(raw(LeafletTable.SCHEMA, "bob", 1), raw(LeafletTable.SCHEMA, "ada", 2))) {
            store("text", other.get("text"));
            assertThat(refusal("text")).isEqualTo(FOREIGN_POINTER);
            store("lazy", other.get("lazy"));
            assertThat(refusal("lazy")).isEqualTo(FOREIGN_POINTER);
        }
        new TwinTable(stator).put(new Twin("ada", 1, null, null, leaflet.text()));
        store("text", raw(TwinTable.SCHEMA, "ada", 1).get("text"));
        assertRefused("text", FOREIGN_POINTER);
    }

    @Test
    void lengthsThatAreNotTheObjectsAreRefused() {
        for (String length : List.of("0", "1", "999999999999999999")) {
            for (String attribute : EAGER) {
                store(attribute, pointer(attribute, "length", AttributeValue.fromN(length)));
                assertRefused(attribute, OBJECT_CHANGED);
            }
            store("lazy", pointer("lazy", "length", AttributeValue.fromN(length)));
            assertRefusedLazily(OBJECT_CHANGED);
        }
        for (String length : List.of("-1", "1.5", "9999999999999999999999999999999999999")) {
            store("text", pointer("text", "length", AttributeValue.fromN(length)));
            assertRefused("text", CORRUPT);
        }
    }

    @Test
    void damagedPointersAreRefused() {
        store("text", pointer("text", "v", AttributeValue.fromN("2")));
        assertRefused("text", UNSUPPORTED_FORMAT);
        store("text", pointer("text", "form", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {2, 0, 'S'}))));
        assertRefused("text", UNSUPPORTED_FORMAT);
        store("text", pointer("text", "form", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1, 16, 'S'}))));
        assertRefused("text", UNSUPPORTED_FORMAT);
        store("text", pointer("text", "form", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1, 0, '?'}))));
        assertRefused("text", UNSUPPORTED_FORMAT, CORRUPT);
        for (String part : List.of("store", "key", "length", "sha256", "form", "at", "v")) {
            store("text", pointer("text", part, AttributeValue.fromBool(true)));
            assertThat(refusal("text")).as(part).isIn(CORRUPT, UNSUPPORTED_FORMAT);
        }
        store("text", pointer("text", "more", AttributeValue.fromBool(true)));
        assertRefused("text", CORRUPT);
        byte[] hash = item.get("text").m().get("sha256").b().asByteArray();
        hash[0]++;
        store("text", pointer("text", "sha256", AttributeValue.fromB(SdkBytes.fromByteArray(hash))));
        assertRefused("text", OBJECT_CHANGED);
    }

    @Test
    void objectsThatWereChangedAreRefused() {
        for (String attribute : EAGER) {
            byte[] bytes = object(key(attribute));
            object(key(attribute), Arrays.copyOf(bytes, bytes.length - 1));
            assertRefused(attribute, OBJECT_CHANGED);
            object(key(attribute), Arrays.copyOf(bytes, bytes.length + 1));
            assertRefused(attribute, OBJECT_CHANGED);
            object(key(attribute), new byte[bytes.length]);
            assertRefused(attribute, OBJECT_CHANGED);
            delete(key(attribute));
            assertRefused(attribute, OBJECT_MISSING);
            object(key(attribute), bytes);
        }
        byte[] bytes = object(key("lazy"));
        object(key("lazy"), new byte[bytes.length]);
        assertRefusedLazily(OBJECT_CHANGED);
        delete(key("lazy"));
        assertRefusedLazily(OBJECT_MISSING);
    }

    @Test
    void everyByteOfAnObjectIsThere() {
        for (String attribute : List.of("text", "secret")) {
            byte[] bytes = object(key(attribute));
            for (int i = 0; i < bytes.length; i++) {
                byte[] flipped = bytes.clone();
                flipped[i] ^= (byte) (1 << i % 8);
                object(key(attribute), flipped);
                assertThat(refusal(attribute)).as("byte " + i).isEqualTo(OBJECT_CHANGED);
            }
            object(key(attribute), bytes);
            assertThat(read(attribute)).startsWith(Secret.VALUE);
        }
    }

    /** Table and bucket both are the attacker's, who thus can name the right length and SHA-256. */
    @Test
    void whatIsEncryptedIsAuthenticThoughPointerAndObjectAgree() {
        byte[] bytes = object(key("secret"));
        for (int i = 0; i < bytes.length; i++) {
            byte[] flipped = bytes.clone();
            flipped[i] ^= (byte) (1 << i % 8);
            replace("secret", flipped, item.get("secret").m().get("form").b().asByteArray());
            assertThat(refusal("secret"))
                    .as("byte " + i)
                    .isIn(i < 5 ? List.of(Reason.UNKNOWN_KEY, CORRUPT) : List.of(AUTHENTICATION_FAILED));
        }
        leaflets.put(Leaflet.of("bob", 1));
        byte[] of = object(
                raw(LeafletTable.SCHEMA, "bob", 1).get("secret").m().get("key").s());
        replace("secret", of, item.get("secret").m().get("form").b().asByteArray());
        assertRefused("secret", AUTHENTICATION_FAILED);
        replace("secret", Secret.VALUE.getBytes(StandardCharsets.UTF_8), new byte[] {1, 0, 'S'});
        assertRefused("secret", NOT_ENCRYPTED);
        replace("lazy", "archive", Secret.VALUE.getBytes(StandardCharsets.UTF_8), new byte[] {1, 0, 'S'});
        assertThat(refusal("lazy")).isEqualTo(NOT_ENCRYPTED);
    }

    @Test
    void bombsDoNotInflate() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(new byte[1 << 20]);
        }
        replace("gzip", gzip.toByteArray(), new byte[] {1, 1 << 2, 'S'});
        assertRefused("gzip", TOO_LARGE);
        replace("gzip", com.github.luben.zstd.Zstd.compress(new byte[1 << 20]), new byte[] {1, 2 << 2, 'S'});
        assertRefused("gzip", TOO_LARGE);
        replace("gzip", new byte[] {1, 2, 3}, new byte[] {1, 1 << 2, 'S'});
        assertRefused("gzip", CORRUPT);
    }

    private void replace(String attribute, byte[] bytes, byte[] form) {
        replace(attribute, "", bytes, form);
    }

    private void replace(String attribute, String ownStore, byte[] bytes, byte[] form) {
        object(key(attribute), bytes);
        Map<String, AttributeValue> pointer = new HashMap<>(item.get(attribute).m());
        pointer.put("store", AttributeValue.fromS(ownStore));
        pointer.put("length", AttributeValue.fromN(Integer.toString(bytes.length)));
        pointer.put("form", AttributeValue.fromB(SdkBytes.fromByteArray(form)));
        pointer.put("sha256", AttributeValue.fromB(SdkBytes.fromByteArray(sha256(bytes))));
        store(attribute, AttributeValue.fromM(pointer));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
