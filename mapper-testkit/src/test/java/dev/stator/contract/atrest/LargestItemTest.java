package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.encryption.TinkKeys;
import dev.stator.s3.S3Store;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values that each may stay in the item, and together are too large for one: the largest go to S3. */
@ExtendWith(StatorExtension.class)
class LargestItemTest {
    private static final int KIB = 1024;

    /** An item of so many bytes has nothing more put into S3. */
    private static final int LARGEST = 300 * KIB;

    @Table("albums")
    record Album(
            @HashKey String id,
            @S3Backed(inlineBytes = 300 * KIB) @Nullable String one,
            @S3Backed(inlineBytes = 300 * KIB) @Nullable String two,
            @S3Backed(inlineBytes = 300 * KIB) @Nullable String six,
            @Nullable String own) {
        /** How long the item is, in which all is. */
        static Album of(int length, int two) {
            int rest = length - "idx".length() - "one".length() - "two".length() - two;
            return new Album("x", "1".repeat(rest), "2".repeat(two), null, null);
        }
    }

    private Stator stator;
    private LargestItemTest_AlbumTable albums;

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own, S3Store store) {
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .encryption(TinkKeys.create())
                .s3(store)
                .build();
        albums = new LargestItemTest_AlbumTable(stator);
    }

    @AfterEach
    void close() {
        stator.close();
    }

    /** Where it is after it was put in each way, and that it is read as it was put. */
    private void assertStored(Album album, Map<String, AttributeValue.Type> types) {
        Map<String, Consumer<Album>> puts = Map.of(
                "put", albums::put,
                "async put", each -> albums.async().put(each).join(),
                "batch", each -> albums.putAll(List.of(each)),
                "transaction", each -> stator.transaction().put(albums, each).run());
        puts.forEach((name, put) -> {
            albums.delete(album);
            put.accept(album);
            Map<String, AttributeValue> raw = stator.client()
                    .getItem(get -> get.tableName(stator.tableName(LargestItemTest_AlbumTable.SCHEMA))
                            .key(Map.of("id", AttributeValue.fromS("x"))))
                    .item();
            types.forEach((attribute, type) -> assertThat(raw.get(attribute).type())
                    .as("%s of %s", attribute, name)
                    .isEqualTo(type));
            assertThat(albums.get("x")).as(name).contains(album);
            assertThat(albums.async().get("x").join()).as(name).contains(album);
        });
    }

    @Test
    void anItemOfTheLimitStaysWhole() {
        assertStored(Album.of(LARGEST, 100 * KIB), Map.of("one", AttributeValue.Type.S, "two", AttributeValue.Type.S));
    }

    @Test
    void oneByteMoreAndTheLargestValueIsInS3() {
        assertStored(
                Album.of(LARGEST + 1, 100 * KIB), Map.of("one", AttributeValue.Type.M, "two", AttributeValue.Type.S));
        assertStored(
                Album.of(LARGEST + 1, 250 * KIB), Map.of("one", AttributeValue.Type.S, "two", AttributeValue.Type.M));
    }

    /** 700 KiB, which DynamoDB would refuse. */
    @Test
    void asManyGoAsHaveTo() {
        assertStored(
                new Album("x", "1".repeat(200 * KIB), "2".repeat(240 * KIB), "6".repeat(260 * KIB), null),
                Map.of("one", AttributeValue.Type.S, "two", AttributeValue.Type.M, "six", AttributeValue.Type.M));
        assertStored(
                new Album(
                        "x", "1".repeat(200 * KIB), "2".repeat(10 * KIB), "6".repeat(150 * KIB), "o".repeat(250 * KIB)),
                Map.of(
                        "one",
                        AttributeValue.Type.M,
                        "two",
                        AttributeValue.Type.S,
                        "six",
                        AttributeValue.Type.M,
                        "own",
                        AttributeValue.Type.S));
    }

    /** What cannot go stays; DynamoDB takes 400 KiB. */
    @Test
    void whatIsNotS3BackedStays() {
        assertStored(
                new Album("x", "1".repeat(KIB), "2".repeat(100), null, "o".repeat(350 * KIB)),
                Map.of("one", AttributeValue.Type.M, "two", AttributeValue.Type.S, "own", AttributeValue.Type.S));
    }
}
