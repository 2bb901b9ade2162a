package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.admin.Reencryption;
import dev.stator.encryption.Encryption;
import dev.stator.encryption.PlaintextPolicy;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ProtectedValueException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Bytes of before an attribute was encrypted, which begin as if Stator had stored them. */
@ExtendWith(StatorExtension.class)
class PlainBytesTest {
    /** The header of a plain value: version 1, no flags, the kind B. */
    private static final byte[] LIKE_PLAIN = {1, 0, 'B', 7, 8};

    /** The same of an encrypted one. */
    private static final byte[] LIKE_ENCRYPTED = {1, 1, 'B', 1, 2, 3, 4, 5, 6, 7, 8, 9};

    private static final TinkKeys KEYS = TinkKeys.create();

    private Stator reading;
    private Stator forbidding;
    private BlobTable blobs;

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own) {
        forbidding = connection(server, own, Encryption.with(KEYS));
        reading = connection(server, own, Encryption.with(KEYS).plaintext(PlaintextPolicy.READ));
        blobs = new BlobTable(reading);
        blobs.put(new Blob("x", null, null, null));
    }

    private static Stator connection(LocalDynamoDb server, Stator own, Encryption encryption) {
        return server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .encryption(encryption)
                .build();
    }

    @AfterEach
    void close() {
        reading.close();
        forbidding.close();
    }

    private void store(String attribute, byte[] bytes) {
        reading.client()
                .putItem(put -> put.tableName(reading.tableName(BlobTable.SCHEMA))
                        .item(Map.of(
                                "id",
                                AttributeValue.fromS("x"),
                                attribute,
                                AttributeValue.fromB(SdkBytes.fromByteArray(bytes)))));
    }

    private Blob blob() {
        return blobs.get("x").orElseThrow();
    }

    @Test
    void theyAreReadAsTheyAreAndEncryptedAsTheyAre() {
        store("bytes", LIKE_PLAIN);
        assertThat(blob().bytes()).isEqualTo(LIKE_PLAIN);
        assertThat(new Reencryption(reading, BlobTable.SCHEMA).run().reencrypted())
                .isEqualTo(1);
        assertThat(blob().bytes()).isEqualTo(LIKE_PLAIN);
        assertThat(new BlobTable(forbidding).get("x").orElseThrow().bytes()).isEqualTo(LIKE_PLAIN);
    }

    @Test
    void whatLooksEncryptedIsRefusedAndNotTakenForAnotherValue() {
        store("bytes", LIKE_ENCRYPTED);
        assertThatThrownBy(this::blob).isInstanceOf(ProtectedValueException.class);
    }

    @Test
    void withDeterministicEncryptionOrCompressionTheirFirstThreeBytesAreAHeader() {
        store("fixed", LIKE_PLAIN);
        assertThat(blob().fixed()).isEqualTo(new byte[] {7, 8});
        store("small", LIKE_PLAIN);
        assertThat(blob().small()).isEqualTo(new byte[] {7, 8});
    }

    @Test
    void otherBytesAreReadAsTheyAre() {
        store("fixed", new byte[] {2, 0, 'B', 7});
        assertThat(blob().fixed()).isEqualTo(new byte[] {2, 0, 'B', 7});
    }

    @Test
    void withoutThePolicyAllOfThemAreRefused() {
        for (byte[] bytes : new byte[][] {LIKE_PLAIN, LIKE_ENCRYPTED, {2, 0, 'B', 7}}) {
            store("bytes", bytes);
            assertThatThrownBy(() -> new BlobTable(forbidding).get("x")).isInstanceOf(ProtectedValueException.class);
        }
    }
}
