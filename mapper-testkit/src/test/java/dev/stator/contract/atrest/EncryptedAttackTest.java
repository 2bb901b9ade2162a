package dev.stator.contract.atrest;

import static dev.stator.error.ProtectedValueException.Reason.AUTHENTICATION_FAILED;
import static dev.stator.error.ProtectedValueException.Reason.CORRUPT;
import static dev.stator.error.ProtectedValueException.Reason.NOT_ENCRYPTED;
import static dev.stator.error.ProtectedValueException.Reason.TOO_LARGE;
import static dev.stator.error.ProtectedValueException.Reason.UNKNOWN_KEY;
import static dev.stator.error.ProtectedValueException.Reason.UNSUPPORTED_FORMAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.admin.Reencryption;
import dev.stator.admin.ReencryptionReport;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Somebody who can write the tables and has no keys changes what is stored: no call gives a value that was not put. */
class EncryptedAttackTest {
    private static final TinkKeys KEYS = TinkKeys.create();

    @RegisterExtension
    static final StatorExtension STATOR = StatorExtension.with(settings -> settings.encryption(KEYS));

    private static final int HEADER = 3;

    /** Tink's version byte and the id of the key. */
    private static final int PREFIX = 5;

    /** The most that a cipher needs besides: a nonce of 12 bytes and a tag of 16. */
    private static final int TAG = 28;

    private final Secret secret = Secret.of("ada", 1);
    private Stator stator;
    private SecretTable secrets;
    private Map<String, AttributeValue> item;

    @BeforeEach
    void put(Stator connection) {
        stator = connection;
        secrets = new SecretTable(connection);
        secrets.put(secret);
        item = raw("ada", 1);
    }

    private Map<String, AttributeValue> raw(String owner, int number) {
        return stator.client()
                .getItem(get -> get.tableName(stator.tableName(SecretTable.SCHEMA))
                        .key(Map.of(
                                "owner",
                                AttributeValue.fromS(owner),
                                "number",
                                AttributeValue.fromN(Integer.toString(number)))))
                .item();
    }

    private byte[] bytes(String attribute) {
        return item.get(attribute).b().asByteArray();
    }

    private void store(String attribute, AttributeValue value) {
        Map<String, AttributeValue> changed = new HashMap<>(item);
        changed.put(attribute, value);
        stator.client()
                .putItem(put ->
                        put.tableName(stator.tableName(SecretTable.SCHEMA)).item(changed));
    }

    private void store(String attribute, byte[] bytes) {
        store(attribute, AttributeValue.fromB(SdkBytes.fromByteArray(bytes)));
    }

    /** Every call that gives the item. */
    private Map<String, Callable<?>> reads() {
        Map<String, Callable<?>> reads = new LinkedHashMap<>();
        reads.put("get", this::read);
        reads.put("query", () -> secrets.query("ada").list());
        reads.put("scan", () -> secrets.scan().list());
        reads.put("batch", () -> secrets.getAll(List.of(SecretSchema.key("ada", 1))));
        reads.put(
                "transaction",
                () -> stator.transactionGet()
                        .get(secrets, SecretSchema.key("ada", 1))
                        .run());
        reads.put("async get", () -> secrets.async().get("ada", 1).join());
        reads.put("async scan", () -> secrets.async().scan().list().join());
        return reads;
    }

    private Optional<Secret> read() {
        return secrets.get("ada", 1);
    }

    private void assertRefused(String attribute, Reason... reasons) {
        Refused.by(reads(), "secrets[owner=ada, number=1]", attribute, reasons);
    }

    private Reason refusal(String attribute) {
        return Refused.by(this::read, "secrets[owner=ada, number=1]", attribute);
    }

    @Test
    void valuesOfOtherAttributesAreRefused() {
        store("note", item.get("other"));
        assertRefused("note", AUTHENTICATION_FAILED);
        store("tag", item.get("mark"));
        assertRefused("tag", AUTHENTICATION_FAILED);
        assertThat(secrets.scan().where(SecretTable.TAG.eq(secret.mark())).list())
                .isEmpty();
    }

    @Test
    void valuesOfOtherItemsAreRefusedUnlessTheyAreDeterministic() {
        secrets.put(Secret.of("ada", 2));
        secrets.put(Secret.of("bob", 1));
        for (Map<String, AttributeValue> other : List.of(raw("ada", 2), raw("bob", 1))) {
            store("note", other.get("note"));
            assertThat(refusal("note")).isEqualTo(AUTHENTICATION_FAILED);
            store("letter", other.get("letter"));
            assertThat(refusal("letter")).isEqualTo(AUTHENTICATION_FAILED);
        }
        store("tag", raw("bob", 1).get("tag")); // bound to table and attribute only, as the annotation says
        assertThat(read().orElseThrow().tag()).isEqualTo(Secret.of("bob", 1).tag());
    }

    @Test
    void valuesOfOtherTablesAreRefused() {
        TwinTable twins = new TwinTable(stator);
        twins.put(new Twin("ada", 1, secret.note(), secret.tag(), null));
        Map<String, AttributeValue> twin = stator.client()
                .getItem(get -> get.tableName(stator.tableName(TwinTable.SCHEMA))
                        .key(Map.of("owner", AttributeValue.fromS("ada"), "number", AttributeValue.fromN("1"))))
                .item();
        store("note", twin.get("note"));
        assertRefused("note", AUTHENTICATION_FAILED);
        store("tag", twin.get("tag"));
        assertRefused("tag", AUTHENTICATION_FAILED);
    }

    /** As in CBC and CTR, where parts of two values make a third. */
    @Test
    void partsOfTwoValuesAreNoValue() {
        secrets.update("ada", 1).set(SecretTable.NOTE, "b".repeat(128)).run();
        byte[] one = raw("ada", 1).get("note").b().asByteArray();
        secrets.update("ada", 1).set(SecretTable.NOTE, "c".repeat(128)).run();
        byte[] two = raw("ada", 1).get("note").b().asByteArray();
        for (int cut = HEADER + PREFIX + 1; cut < one.length; cut++) {
            byte[] pasted = one.clone();
            System.arraycopy(two, cut, pasted, cut, two.length - cut);
            store("note", pasted);
            assertThat(refusal("note")).isEqualTo(AUTHENTICATION_FAILED);
        }
    }

    @Test
    void partsOfTwoDeterministicValuesAreNoValue() {
        secrets.update("ada", 1).set(SecretTable.TAG, "b".repeat(128)).run();
        byte[] one = raw("ada", 1).get("tag").b().asByteArray();
        secrets.update("ada", 1).set(SecretTable.TAG, "c".repeat(128)).run();
        byte[] two = raw("ada", 1).get("tag").b().asByteArray();
        for (int cut = HEADER + PREFIX + 1; cut < one.length; cut++) {
            byte[] pasted = one.clone();
            System.arraycopy(two, cut, pasted, cut, two.length - cut);
            store("tag", pasted);
            assertThat(refusal("tag")).isEqualTo(AUTHENTICATION_FAILED);
        }
    }

    @Test
    void everyBitIsAuthentic() {
        for (String attribute : List.of("note", "tag", "letter")) {
            byte[] bytes = bytes(attribute);
            for (int bit = 0; bit < bytes.length * 8; bit++) {
                byte[] flipped = bytes.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                store(attribute, flipped);
                assertThat(refusal(attribute))
                        .as("bit " + bit)
                        .isIn(
                                bit / 8 < HEADER + PREFIX
                                        ? EnumSet.of(
                                                AUTHENTICATION_FAILED,
                                                UNSUPPORTED_FORMAT,
                                                NOT_ENCRYPTED,
                                                UNKNOWN_KEY,
                                                CORRUPT)
                                        : EnumSet.of(AUTHENTICATION_FAILED));
            }
        }
    }

    @Test
    void noLengthButTheOwnIsAuthentic() {
        for (String attribute : List.of("note", "tag", "letter")) {
            byte[] bytes = bytes(attribute);
            for (int length = 0; length < bytes.length + 40; length++) {
                if (length == bytes.length) {
                    continue;
                }
                store(attribute, Arrays.copyOf(bytes, length));
                assertThat(refusal(attribute))
                        .as("length " + length)
                        .isIn(
                                length < HEADER
                                        ? EnumSet.of(UNSUPPORTED_FORMAT)
                                        : length < HEADER + PREFIX + TAG
                                                ? EnumSet.of(CORRUPT, AUTHENTICATION_FAILED)
                                                : EnumSet.of(AUTHENTICATION_FAILED));
            }
        }
    }

    @Test
    void otherVersionsAndFlagsAreNotRead() {
        byte[] bytes = bytes("note");
        bytes[0] = 2;
        store("note", bytes);
        assertRefused("note", UNSUPPORTED_FORMAT);
        for (int flags = 0; flags < 256; flags++) {
            byte[] other = bytes("note");
            if (other[1] == (byte) flags) {
                continue;
            }
            other[1] = (byte) flags;
            store("note", other);
            assertThat(refusal("note"))
                    .as("flags " + flags)
                    .isIn(UNSUPPORTED_FORMAT, NOT_ENCRYPTED, AUTHENTICATION_FAILED);
        }
    }

    @Test
    void keysOfOthersAreUnknown(LocalDynamoDb server) {
        try (Stator other = server.stator()
                .tablePrefix(stator.tablePrefix())
                .encryption(TinkKeys.create())
                .build()) {
            SecretTable others = new SecretTable(other);
            assertThat(Refused.by(() -> others.get("ada", 1), "secrets[owner=ada, number=1]", "note"))
                    .isEqualTo(UNKNOWN_KEY);
            others.update("ada", 1).set(SecretTable.NOTE, "of theirs").run();
            item = raw("ada", 1);
        }
        assertRefused("note", UNKNOWN_KEY);
        byte[] bytes = bytes("note");
        byte[] own = bytes("letter");
        System.arraycopy(own, HEADER, bytes, HEADER, PREFIX); // another key with the id of ours
        store("note", bytes);
        assertRefused("note", AUTHENTICATION_FAILED);
    }

    @Test
    void whatIsNotEncryptedIsRefused() {
        for (AttributeValue plain : List.of(
                AttributeValue.fromS("plain"),
                AttributeValue.fromN("7"),
                AttributeValue.fromBool(true),
                AttributeValue.fromM(Map.of("a", AttributeValue.fromS("b"))),
                AttributeValue.fromSs(List.of("a")),
                AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1, 0, 'S', 'x'})))) {
            store("note", plain);
            assertRefused("note", NOT_ENCRYPTED);
            store("tag", plain);
            assertRefused("tag", NOT_ENCRYPTED);
        }
        store("note", AttributeValue.fromS("plain"));
        assertThatThrownBy(this::read)
                .hasMessageContaining("'note'")
                .hasMessageContaining("PlaintextPolicy.READ")
                .hasMessageContaining("dev.stator.admin.Reencryption")
                .hasMessageNotContaining("plain");
        store("note", item.get("zipped")); // compressed, not encrypted
        assertRefused("note", NOT_ENCRYPTED);
        assertThatThrownBy(this::read)
                .hasMessageContaining("it is not encrypted; values of before")
                .hasMessageContaining("PlaintextPolicy.READ");
        store("note", SdkBytes.fromUtf8String("plain").asByteArray());
        assertRefused("note", UNSUPPORTED_FORMAT);
        assertThatThrownBy(this::read).hasMessageContaining("PlaintextPolicy.READ");
    }

    @Test
    void whatIsDeterministicIsNotTakenForWhatIsRandom() {
        store("note", item.get("tag"));
        assertRefused("note", NOT_ENCRYPTED);
    }

    /** A megabyte of zeros in a kilobyte. */
    @Test
    void bombsDoNotInflate() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        gzip.write(new byte[] {1, 1 << 2, 'S'});
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(new byte[1 << 20]);
        }
        store("zipped", gzip.toByteArray());
        assertRefused("zipped", TOO_LARGE);
        byte[] frame = com.github.luben.zstd.Zstd.compress(new byte[1 << 20]);
        byte[] zstd = new byte[frame.length + HEADER];
        System.arraycopy(new byte[] {1, 2 << 2, 'S'}, 0, zstd, 0, HEADER);
        System.arraycopy(frame, 0, zstd, HEADER, frame.length);
        store("lines", zstd);
        assertRefused("lines", TOO_LARGE);
    }

    /** What is compressed and not encrypted may be another value of the right form; it must be one. */
    @Test
    void damagedCompressionIsNoValue() {
        for (String attribute : List.of("lines", "zipped")) {
            byte[] bytes = bytes(attribute);
            for (int length = 0; length < bytes.length; length++) {
                store(attribute, Arrays.copyOf(bytes, length));
                assertThat(refusal(attribute))
                        .as(attribute + " of " + length)
                        .isIn(UNSUPPORTED_FORMAT, CORRUPT, TOO_LARGE);
            }
            for (int bit = HEADER * 8; bit < bytes.length * 8; bit++) {
                byte[] flipped = bytes.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                store(attribute, flipped);
                assertUnchangedOr(attribute, bit, Set.of(CORRUPT, TOO_LARGE));
            }
        }
    }

    private void assertUnchangedOr(String attribute, int bit, Set<Reason> reasons) {
        Secret read;
        try {
            read = read().orElseThrow();
        } catch (ProtectedValueException e) {
            assertThat(reasons).as(attribute + ", bit " + bit).contains(e.reason());
            assertThat(e.attribute()).isEqualTo(attribute);
            return;
        }
        assertThat(read).as(attribute + ", bit " + bit).isEqualTo(secret);
    }

    /** The key as an item knows it is not known before it is opened. */
    @Test
    void forgedKeysAreRefusedAndTheJobGoesOn() {
        MemberTable members = new MemberTable(stator);
        members.put(Member.of("chess", 1));
        String table = stator.tableName(MemberTable.SCHEMA);
        Map<String, AttributeValue> member =
                stator.client().scan(scan -> scan.tableName(table)).items().get(0);
        for (String attribute : List.of("club", "number")) {
            for (byte flags : new byte[] {0, 1, 3, 4, 5, 6, 8, 9, 16, -127}) {
                byte[] bytes = member.get(attribute).b().asByteArray();
                bytes[1] = flags;
                Map<String, AttributeValue> forged = new HashMap<>(member);
                forged.put(attribute, AttributeValue.fromB(SdkBytes.fromByteArray(bytes)));
                stator.client().putItem(put -> put.tableName(table).item(forged));
                assertForgedKeyIsRefused(members, attribute);
                stator.client()
                        .deleteItem(delete -> delete.tableName(table)
                                .key(Map.of("club", forged.get("club"), "number", forged.get("number"))));
            }
        }
        assertThat(members.scan().list()).containsExactly(Member.of("chess", 1));
    }

    private void assertForgedKeyIsRefused(MemberTable members, String attribute) {
        Refused.by(
                Map.of(
                        "scan",
                        () -> members.scan().list(),
                        "async scan",
                        () -> members.async().scan().list().join()),
                "members",
                attribute,
                UNSUPPORTED_FORMAT,
                NOT_ENCRYPTED,
                AUTHENTICATION_FAILED);
        ReencryptionReport report = new Reencryption(stator, MemberTable.SCHEMA).run();
        assertThat(report.items()).isEqualTo(2);
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.failures())
                .singleElement()
                .isInstanceOfSatisfying(
                        ProtectedValueException.class,
                        e -> assertThat(e.attribute()).isEqualTo(attribute));
    }

    @Test
    void theStoredItemOfAFailedConditionIsNotRead() {
        store("note", item.get("other"));
        ConditionFailedException failed =
                catchThrowableOfType(ConditionFailedException.class, () -> secrets.create(secret));
        assertThat(failed.item(Secret.class)).isEmpty();
        assertThat(failed.getSuppressed())
                .hasSize(1)
                .allSatisfy(suppressed -> assertThat(suppressed)
                        .isInstanceOfSatisfying(
                                ProtectedValueException.class,
                                e -> assertThat(e.reason()).isEqualTo(AUTHENTICATION_FAILED)));
        assertThat(failed).hasMessageContaining("secrets[owner=ada, number=1]").hasMessageNotContaining(Secret.VALUE);
    }

    @Test
    void afterARefusalTheItemCanBePutAndDeleted() {
        store("note", item.get("other"));
        assertThat(refusal("note")).isEqualTo(AUTHENTICATION_FAILED);
        secrets.put(secret);
        assertThat(read()).contains(secret);
    }
}
