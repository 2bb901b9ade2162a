package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.error.ConfigurationException;
import dev.stator.error.ProtectedValueException;
import dev.stator.s3.S3Bytes;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Text;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Attributes of one entity, each in a store of its own: another bucket, or another prefix of the same. */
@ExtendWith(StatorExtension.class)
class NamedStoresTest {
    private static final String ARCHIVE = "archive";

    @Table("books")
    record Book(
            @HashKey String id,
            @S3Backed(inlineBytes = 10) @Nullable S3Text page,

            @S3Backed(store = ARCHIVE, inlineBytes = 10) @Nullable
            S3Bytes scan,

            @S3Backed(store = "covers", inlineBytes = 10) @Nullable
            String cover) {}

    static LocalS3 s3;

    private LocalDynamoDb server;
    private String prefix;
    private Stator stator;
    private NamedStoresTest_BookTable books;

    @BeforeAll
    static void start() {
        s3 = LocalS3.start();
        s3.client().createBucket(bucket -> bucket.bucket(ARCHIVE));
    }

    @AfterAll
    static void stop() {
        s3.close();
    }

    @BeforeEach
    void connect(LocalDynamoDb local, Stator own) {
        server = local;
        prefix = own.tablePrefix();
        stator = with(
                s3.settings().prefix(prefix + "/pages/").build(),
                s3.settings().name(ARCHIVE).bucket(ARCHIVE).prefix(prefix + "/").build(),
                s3.settings().name("covers").prefix(prefix + "/covers/").build());
        books = new NamedStoresTest_BookTable(stator);
    }

    @AfterEach
    void close() {
        stator.close();
    }

    private Stator with(S3Store... stores) {
        var settings = server.stator().tablePrefix(prefix).createMissingTables(true);
        for (S3Store store : stores) {
            settings.s3(store);
        }
        return settings.build();
    }

    private List<String> keys(String bucket, String folder) {
        return s3.client().listObjectsV2(list -> list.bucket(bucket).prefix(prefix + folder)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    private static byte[] bytes() {
        return new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    }

    private static Book book() {
        return new Book("x", S3Text.of("a page of a book"), S3Bytes.of(bytes()), "a cover of a book");
    }

    private static void assertRead(@Nullable Book read) {
        assertThat(read.page().text()).isEqualTo("a page of a book");
        assertThat(read.scan().bytes()).isEqualTo(bytes());
        assertThat(read.cover()).isEqualTo("a cover of a book");
    }

    @Test
    void eachObjectIsInItsStoreAndReadFromThere() {
        books.put(book());
        assertThat(keys(LocalS3.BUCKET, "/")).hasSize(2);
        assertThat(keys(LocalS3.BUCKET, "/pages/")).hasSize(1);
        assertThat(keys(LocalS3.BUCKET, "/covers/")).hasSize(1);
        assertThat(keys(ARCHIVE, "/")).hasSize(1);
        assertRead(books.get("x").orElseThrow());

        books.async().put(book()).join();
        assertThat(keys(LocalS3.BUCKET, "/pages/")).hasSize(2);
        assertThat(keys(LocalS3.BUCKET, "/covers/")).hasSize(2);
        assertThat(keys(ARCHIVE, "/")).hasSize(2);
        assertRead(books.async().get("x").join().orElseThrow());
    }

    @Test
    void anUpdateWritesToTheStoreOfItsAttributeOnly() {
        books.put(book());
        Book changed = books.update("x")
                .set(NamedStoresTest_BookTable.SCAN, S3Bytes.of(new byte[20]))
                .returnNew();
        assertThat(changed.scan().bytes()).isEqualTo(new byte[20]);
        assertThat(changed.page().text()).isEqualTo("a page of a book");
        assertThat(keys(ARCHIVE, "/")).hasSize(2);
        assertThat(keys(LocalS3.BUCKET, "/")).hasSize(2);
    }

    @Test
    void whatIsReadFromOneStoreAndWrittenAgainIsCopiedInIt() {
        books.put(book());
        Book read = books.get("x").orElseThrow();
        books.put(new Book("y", read.page(), read.scan(), read.cover()));
        assertRead(books.get("y").orElseThrow());
        assertThat(keys(ARCHIVE, "/")).hasSize(2);
        assertThat(keys(LocalS3.BUCKET, "/pages/")).hasSize(2);
    }

    /** As where a table is copied to another account: names, prefixes and keys are the same, and the bucket is another. */
    @Test
    void whatWasReadOnAnotherConnectionIsCopiedFromTheBucketOfThatOne() {
        books.put(book());
        Book read = books.get("x").orElseThrow();
        try (Stator other = with(
                s3.settings().bucket(ARCHIVE).prefix(prefix + "/pages/").build(),
                s3.settings().name(ARCHIVE).prefix(prefix + "/").build(),
                s3.settings()
                        .name("covers")
                        .bucket(ARCHIVE)
                        .prefix(prefix + "/covers/")
                        .build())) {
            NamedStoresTest_BookTable others = new NamedStoresTest_BookTable(other);
            others.put(read);
            assertRead(others.get("x").orElseThrow());
            others.async().put(read).join();
            assertRead(others.get("x").orElseThrow());
            assertThat(keys(ARCHIVE, "/pages/")).hasSize(2);
        }
        assertRead(read);
    }

    @Test
    void aPointerToAnotherStoreIsRefused() {
        books.put(book());
        String table = stator.tableName(NamedStoresTest_BookTable.SCHEMA);
        Map<String, AttributeValue> item = new HashMap<>(stator.client()
                .getItem(get -> get.tableName(table).key(Map.of("id", AttributeValue.fromS("x"))))
                .item());
        item.put("cover", item.get("page"));
        stator.client().putItem(put -> put.tableName(table).item(item));
        assertThatThrownBy(() -> books.get("x"))
                .isInstanceOf(ProtectedValueException.class)
                .hasMessageStartingWith("books[id=x]")
                .hasMessageContaining("cover");
    }

    @Test
    void aStoreThatTheConnectionLacksIsNamed() {
        try (Stator nameless = with(s3.settings().prefix(prefix + "/pages/").build())) {
            assertThatThrownBy(() -> new NamedStoresTest_BookTable(nameless).put(book()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("books")
                    .hasMessageContaining(ARCHIVE);
        }
        assertThat(keys(LocalS3.BUCKET, "/")).isEmpty();
    }
}
