package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.admin.Reencryption;
import dev.stator.admin.ReencryptionReport;
import dev.stator.admin.TableAdmin;
import dev.stator.encryption.Encryption;
import dev.stator.encryption.PlaintextPolicy;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ConfigurationException;
import dev.stator.error.InvalidTokenException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.error.ThrottledException;
import dev.stator.face.Face;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Text;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** After a rotation, the job has everything encrypted with the new key, and changes nothing else. */
@ExtendWith(StatorExtension.class)
abstract class ReencryptionContract {
    private final Rotation keys = Rotation.create();
    private final List<Stator> open = new ArrayList<>();
    private final AtomicInteger updates = new AtomicInteger();

    /** What happens before the job sends an update; it gets the update's number. */
    private @Nullable IntConsumer beforeUpdate;

    private LocalDynamoDb server;
    private String prefix;
    private S3Store store;
    private Stator before;
    private Stator during;
    private Stator after;

    @BeforeEach
    void connect(LocalDynamoDb dynamoDb, LocalS3 s3, Stator own) {
        server = dynamoDb;
        prefix = own.tablePrefix();
        store = s3.store(prefix);
        before = connection(Encryption.with(keys.before()));
        during = connection(Encryption.with(keys.during()));
        after = connection(Encryption.with(keys.after()));
        for (var schema : List.of(AccountTable.SCHEMA, PageTable.SCHEMA, ContactTable.SCHEMA)) {
            new TableAdmin(before).createIfMissing(schema);
        }
    }

    private Stator connection(Encryption encryption) {
        Stator stator = server.stator()
                .tablePrefix(prefix)
                .encryption(encryption)
                .s3(store)
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void beforeExecution(
                                    Context.BeforeExecution context, ExecutionAttributes attributes) {
                                intercept(context.request());
                            }

                            @Override
                            public SdkRequest modifyRequest(
                                    Context.ModifyRequest context, ExecutionAttributes attributes) {
                                return context.request() instanceof ScanRequest scan && scan.limit() == null
                                        ? scan.toBuilder().limit(4).build()
                                        : context.request();
                            }
                        })
                        .build())
                .build();
        return closedLater(stator);
    }

    final Stator closedLater(Stator stator) {
        open.add(stator);
        return stator;
    }

    private void intercept(SdkRequest request) {
        if (request instanceof UpdateItemRequest && beforeUpdate != null) {
            IntConsumer hook = beforeUpdate;
            beforeUpdate = null;
            hook.accept(updates.incrementAndGet());
            beforeUpdate = hook;
        }
    }

    @AfterEach
    void close() {
        open.forEach(Stator::close);
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            new AccountTable(before).put(Account.of(i));
        }
    }

    private List<Map<String, AttributeValue>> raw() {
        return after.client()
                .scan(scan ->
                        scan.tableName(after.tableName(AccountTable.SCHEMA)).limit(1000))
                .items();
    }

    /** Does it on the face that is tested. */
    abstract ReencryptionReport run(Reencryption job);

    /** Puts it on the face that is tested. */
    abstract void put(PageTable pages, Page page);

    private Reencryption job() {
        return new Reencryption(during, AccountTable.SCHEMA);
    }

    @Test
    void afterItTheNewKeyAloneReadsAll() {
        fill(10);
        Map<String, AttributeValue> stored = raw().get(0);
        assertThatThrownBy(() -> new AccountTable(after).scan().list())
                .isInstanceOfSatisfying(
                        ProtectedValueException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_KEY));
        List<ReencryptionReport> progress = new ArrayList<>();
        ReencryptionReport report = run(job().rateLimit(1000).onProgress(progress::add));
        assertThat(report.toString())
                .isEqualTo(
                        "10 items, 10 encrypted anew, 0 conflicts, 0 contended, 0 with an old key in their key, 0 failed");
        assertThat(report.isComplete()).isTrue();
        assertThat(progress).extracting(ReencryptionReport::items).containsExactly(4L, 8L, 10L);
        assertThat(new AccountTable(after).scan().list()).hasSize(10).contains(Account.of(3));
        assertThat(new AccountTable(after)
                        .scan()
                        .where(AccountTable.EMAIL.eq("ada2@example.org"))
                        .list())
                .containsExactly(Account.of(2));
        Map<String, AttributeValue> now = raw().get(0);
        assertThat(now.keySet()).isEqualTo(stored.keySet());
        assertThat(now.get("history")).isEqualTo(stored.get("history"));
        assertThat(now.get("balance")).isEqualTo(stored.get("balance"));
        assertThat(now.get("address").m().get("street"))
                .isNotEqualTo(stored.get("address").m().get("street"));
    }

    @Test
    void aSecondRunFindsNothingToDo() {
        fill(3);
        run(job());
        List<Map<String, AttributeValue>> stored = raw();
        ReencryptionReport report = run(job());
        assertThat(report.items()).isEqualTo(3);
        assertThat(report.reencrypted()).isZero();
        assertThat(raw()).isEqualTo(stored);
    }

    @Test
    void itStopsAndGoesOnWithItsToken() {
        fill(10);
        ReencryptionReport first = run(job().stopIf(() -> true));
        assertThat(first.items()).isEqualTo(4);
        assertThat(first.isComplete()).isFalse();
        ReencryptionReport rest = run(job().startAt(first.token().orElseThrow()));
        assertThat(rest.items()).isEqualTo(6);
        assertThat(rest.reencrypted()).isEqualTo(6);
        assertThat(new AccountTable(after).scan().list()).hasSize(10);
    }

    @Test
    void aTokenOfSomethingElseIsRefused() {
        fill(10);
        String token = run(job().stopIf(() -> true)).token().orElseThrow();
        for (Reencryption other : List.of(
                new Reencryption(during, PageTable.SCHEMA).startAt(token),
                job().segment(0, 2).startAt(token),
                job().startAt(token.substring(4)),
                job().startAt("?"),
                job().startAt(""))) {
            assertThatThrownBy(() -> run(other)).isInstanceOf(InvalidTokenException.class);
        }
    }

    @Test
    void segmentsAreTheWholeTable() {
        for (int i = 0; i < 12; i++) {
            new PageTable(before).put(Page.of("u" + i, 10));
        }
        long items = 0;
        for (int i = 0; i < 3; i++) {
            items += run(new Reencryption(during, PageTable.SCHEMA).segment(i, 3))
                    .items();
        }
        assertThat(items).isEqualTo(12);
        assertThat(new PageTable(after).scan().list()).hasSize(12);
        assertThatThrownBy(() -> job().segment(3, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConcurrentWriterWins() {
        fill(1);
        beforeUpdate = number -> {
            if (number == 1) {
                new AccountTable(before)
                        .update("ada", 0)
                        .set(AccountTable.NOTE, "theirs")
                        .run();
            }
        };
        ReencryptionReport report = run(job());
        assertThat(report.conflicts()).isEqualTo(1);
        assertThat(report.reencrypted()).isEqualTo(1);
        assertThat(new AccountTable(after).get("ada", 0).orElseThrow().note()).isEqualTo("theirs");
    }

    @Test
    void anotherAttributeIsNoConflict() {
        fill(1);
        beforeUpdate = number -> new AccountTable(before)
                .update("ada", 0)
                .set(AccountTable.BALANCE, 100L)
                .run();
        assertThat(run(job()).conflicts()).isZero();
        assertThat(new AccountTable(after).get("ada", 0).orElseThrow().balance())
                .isEqualTo(100);
    }

    @Test
    void whatIsDeletedMeanwhileStaysDeleted() {
        fill(1);
        beforeUpdate = number -> new AccountTable(before).delete("ada", 0);
        assertThat(run(job()).isComplete()).isTrue();
        assertThat(raw()).isEmpty();
    }

    @Test
    void whatOthersChangeAllTheTimeIsLeft() {
        fill(1);
        beforeUpdate = number -> new AccountTable(before)
                .update("ada", 0)
                .set(AccountTable.NOTE, "n" + number)
                .run();
        ReencryptionReport report = run(job());
        assertThat(report.contended()).isEqualTo(1);
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void afterAFailureItGoesOnWithTheTokenOfTheLastProgress() {
        fill(10);
        beforeUpdate = number -> {
            if (number == 7) {
                throw DynamoDbException.builder()
                        .statusCode(400)
                        .awsErrorDetails(AwsErrorDetails.builder()
                                .errorCode("ThrottlingException")
                                .build())
                        .build();
            }
        };
        List<ReencryptionReport> progress = new ArrayList<>();
        assertThatThrownBy(() -> run(job().onProgress(progress::add))).isInstanceOf(ThrottledException.class);
        ReencryptionReport rest = run(job().startAt(progress.get(0).token().orElseThrow()));
        assertThat(rest.items()).isEqualTo(6);
        assertThat(rest.reencrypted()).isEqualTo(4);
        assertThat(new AccountTable(after).scan().list()).hasSize(10);
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersAreDone() {
        fill(2);
        try (Stator foreign = connection(Encryption.with(TinkKeys.create()))) {
            new AccountTable(foreign).put(Account.of(9));
        }
        ReencryptionReport report = run(job());
        assertThat(report.items()).isEqualTo(3);
        assertThat(report.reencrypted()).isEqualTo(2);
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.failures())
                .singleElement()
                .isInstanceOfSatisfying(
                        ProtectedValueException.class, e -> assertThat(e.key()).contains("owner=ada, number=9"));
        assertThat(report.toString()).contains("failed: accounts[owner=ada, number=9]");
    }

    @Test
    void valuesInS3AreEncryptedAnew() {
        String noise = noise();
        new PageTable(before)
                .put(new Page(
                        "u",
                        null,
                        null,
                        null,
                        Optional.empty(),
                        S3Text.of(noise),
                        List.of(new Page.Link("a", noise)),
                        1));
        int objects = objects();
        assertThat(objects).isEqualTo(2);
        Reencryption job = new Reencryption(during, PageTable.SCHEMA);
        assertThat(run(job).reencrypted()).isEqualTo(1);
        assertThat(objects()).isEqualTo(4); // the old ones are for the sweep
        Page read = new PageTable(after).get("u").orElseThrow();
        assertThat(read.secret().text()).isEqualTo(noise);
        assertThat(read.links()).containsExactly(new Page.Link("a", noise));
        assertThat(run(job).reencrypted()).isZero();
        assertThat(objects()).isEqualTo(4);
    }

    /** What was read before has the old key, wherever it is put after. */
    @Test
    void whatWasReadBeforeItIsEncryptedWithTheNewKeyWhereItIsPutAfterIt() {
        new PageTable(before).put(new Page("u", null, null, null, Optional.empty(), S3Text.of(noise()), List.of(), 1));
        PageTable pages = new PageTable(during);
        Page read = pages.get("u").orElseThrow();
        assertThat(read.secret().isStored()).isTrue();
        assertThat(run(new Reencryption(during, PageTable.SCHEMA)).isComplete()).isTrue();
        put(pages, read);
        assertThat(new PageTable(after).get("u").orElseThrow().secret().text()).isEqualTo(noise());
        put(pages, new Page("v", null, null, null, Optional.empty(), read.secret(), List.of(), 1));
        assertThat(new PageTable(after).get("v").orElseThrow().secret().text()).isEqualTo(noise());
    }

    @Test
    void objectsOfAnUpdateThatWasRefusedAreDeleted() {
        new PageTable(before).put(new Page("u", null, null, null, Optional.empty(), S3Text.of(noise()), null, 1));
        beforeUpdate = number -> new PageTable(before).delete("u");
        run(new Reencryption(during, PageTable.SCHEMA));
        assertThat(objects()).isEqualTo(1);
    }

    static String noise() {
        StringBuilder text = new StringBuilder();
        new Random(1).ints(2000, 'a', 'z').forEach(c -> text.append((char) c));
        return text.toString();
    }

    private int objects() {
        return store.objects(Face.BLOCKING)
                .list(store.prefix(), null)
                .join()
                .objects()
                .size();
    }

    @Test
    void plainValuesAreEncryptedWhereTheyMayBeRead() {
        Encryption encryption = Encryption.with(keys.after());
        Stator plain = connection(encryption.plaintext(PlaintextPolicy.READ_AND_WRITE));
        new AccountTable(plain).put(Account.of(1));
        after.client()
                .updateItem(update -> update.tableName(after.tableName(AccountTable.SCHEMA))
                        .key(Map.of("owner", AttributeValue.fromS("ada"), "number", AttributeValue.fromN("1")))
                        .updateExpression("SET note = :n")
                        .expressionAttributeValues(Map.of(":n", AttributeValue.fromS("as before"))));
        assertThat(run(new Reencryption(after, AccountTable.SCHEMA)).failed()).isEqualTo(1);
        Stator reading = connection(encryption.plaintext(PlaintextPolicy.READ));
        assertThat(run(new Reencryption(reading, AccountTable.SCHEMA)).isComplete())
                .isTrue();
        assertThat(new AccountTable(after).get("ada", 1).orElseThrow().note()).isEqualTo("as before");
        assertThatThrownBy(() -> run(new Reencryption(plain, AccountTable.SCHEMA)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("PlaintextPolicy.READ");
    }

    @Test
    void aTenantsItemsAreDoneOnItsConnectionAndAllOnThatOfNobody() {
        new AccountTable(before.tenant("acme")).put(Account.of(1));
        new AccountTable(before.tenant("other")).put(Account.of(2));
        ReencryptionReport report = run(new Reencryption(during.tenant("acme"), AccountTable.SCHEMA));
        assertThat(report.items()).isEqualTo(1);
        assertThat(report.isComplete()).isTrue();
        assertThat(new AccountTable(after.tenant("acme")).get("ada", 1)).contains(Account.of(1));
        ReencryptionReport all = run(new Reencryption(during, AccountTable.SCHEMA));
        assertThat(all.items()).isEqualTo(2);
        assertThat(all.isComplete()).isTrue();
        assertThat(new AccountTable(after.tenant("other")).get("ada", 2)).contains(Account.of(2));
    }

    @Test
    void keysStayAsTheyAreAndAreCounted() {
        Contact contact = new Contact("a@example.org", "n");
        new ContactTable(before).put(contact);
        Reencryption job = new Reencryption(during, ContactTable.SCHEMA);
        ReencryptionReport report = run(job);
        assertThat(report.oldKeys()).isEqualTo(1);
        assertThat(report.reencrypted()).isEqualTo(1);
        assertThat(report.isComplete()).isFalse();
        assertThat(run(job).reencrypted()).isZero();
        assertThat(new ContactTable(during).scan().list()).containsExactly(contact);
        assertThat(new ContactTable(connection(Encryption.with(keys.during()).allowDuplicateKeys()))
                        .get(contact.email()))
                .isEmpty();
    }

    @Test
    void aKeyIsMovedWithTheOldPrimaryKeyAndTheNewOne() {
        new ContactTable(before).put(new Contact("a@example.org", "n"));
        ContactTable old =
                new ContactTable(connection(Encryption.with(keys.prepared()).allowDuplicateKeys()));
        ContactTable moved =
                new ContactTable(connection(Encryption.with(keys.during()).allowDuplicateKeys()));
        for (Contact contact : moved.scan().list()) {
            if (old.get(contact.email()).isPresent()) {
                moved.put(contact);
                old.delete(contact.email());
            }
        }
        assertThat(run(new Reencryption(during, ContactTable.SCHEMA)).isComplete())
                .isTrue();
        assertThat(new ContactTable(after).get("a@example.org")).contains(new Contact("a@example.org", "n"));
        assertThat(new ContactTable(after).scan().list()).hasSize(1);
    }

    @Test
    void whileThereAreSeveralKeysNoItemIsWrittenUnderAnEncryptedKeyUnlessThatIsAllowed() {
        ContactTable contacts = new ContactTable(during);
        Contact contact = new Contact("a@example.org", "n");
        assertThatThrownBy(() -> contacts.put(contact))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("contacts")
                .hasMessageContaining("'email'")
                .hasMessageContaining("allowDuplicateKeys()");
        assertThatThrownBy(() -> contacts.create(contact)).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> contacts.putAll(List.of(contact))).hasCauseInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> during.transaction().put(contacts, contact).run())
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> contacts.update("a@example.org")
                        .set(ContactTable.NOTE, "m")
                        .run())
                .isInstanceOf(ConfigurationException.class);
        ContactTable allowed =
                new ContactTable(connection(Encryption.with(keys.during()).allowDuplicateKeys()));
        allowed.put(contact);
        assertThat(allowed.get("a@example.org")).contains(contact);
        allowed.delete("a@example.org");
        new ContactTable(before).put(contact);
    }
}
