package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.admin.ObjectSweep;
import dev.stator.admin.Reencryption;
import dev.stator.encryption.Encryption;
import dev.stator.expression.Partial;
import dev.stator.face.Face;
import dev.stator.s3.ObjectKey;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Text;
import dev.stator.schema.Key;
import dev.stator.schema.NewIds;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import dev.stator.transform.ValueBytes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Values in S3 of items whose keys are encrypted, before and after a rotation. */
@ExtendWith(StatorExtension.class)
class EncryptedKeyObjectsTest {
    private static final byte[] SUBJECT = {1, 7};

    private final Rotation keys = Rotation.create();
    private final List<Stator> open = new ArrayList<>();

    /** What happens once between the answer of a scan and the reading of its objects. */
    private volatile @Nullable Runnable between;

    private LocalDynamoDb server;
    private String prefix;
    private S3Store store;
    private Stator before;
    private DossierTable dossiers;

    @BeforeEach
    void connect(LocalDynamoDb dynamoDb, LocalS3 s3, Stator own) {
        server = dynamoDb;
        prefix = own.tablePrefix();
        store = s3.store(prefix);
        before = connection(Encryption.with(keys.before()), Clock.systemUTC());
        dossiers = new DossierTable(before);
    }

    private Stator connection(Encryption encryption, Clock clock) {
        Stator stator = server.stator()
                .tablePrefix(prefix)
                .createMissingTables(true)
                .encryption(encryption)
                .s3(store)
                .clock(clock)
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void afterUnmarshalling(
                                    Context.AfterUnmarshalling context, ExecutionAttributes attributes) {
                                Runnable once = context.request() instanceof ScanRequest ? between : null;
                                if (once != null) {
                                    between = null;
                                    once.run();
                                }
                            }
                        })
                        .build())
                .build();
        open.add(stator);
        return stator;
    }

    @AfterEach
    void close() {
        open.forEach(Stator::close);
    }

    private List<ObjectKey> objects() {
        return store.objects(Face.BLOCKING).list(store.prefix(), null).join().objects().stream()
                .map(object -> store.key(object.key()))
                .toList();
    }

    private List<Map<String, AttributeValue>> raw() {
        return before.client()
                .scan(scan -> scan.tableName(before.tableName(DossierTable.SCHEMA)))
                .items();
    }

    private String owner(AttributeValue subject, AttributeValue chapter) {
        byte[] key = ValueBytes.of(AttributeValue.fromM(Map.of("subject", subject, "chapter", chapter)));
        return store.newKey("dossiers", List.of("text"), key, new NewIds(Clock.systemUTC()))
                .owner();
    }

    @Test
    void theNameOfAnObjectIsMadeOfTheKeyAsItIsStoredSoThatNobodyCanTestGuesses() {
        dossiers.put(Dossier.of(7, "a"));
        Map<String, AttributeValue> stored = raw().get(0);
        AttributeValue guess = AttributeValue.fromB(SdkBytes.fromByteArray(SUBJECT));
        assertThat(objects())
                .hasSize(2)
                .extracting(ObjectKey::owner)
                .containsOnly(owner(stored.get("subject"), stored.get("chapter")))
                .doesNotContain(owner(guess, AttributeValue.fromS("a")));
    }

    @Test
    void keysOfBytesAreFoundAndCompared() {
        dossiers.put(Dossier.of(7, "a"));
        dossiers.put(Dossier.of(7, "b"));
        dossiers.put(Dossier.of(8, "a"));
        assertThat(dossiers.get(SUBJECT, "a").orElseThrow().secret()).startsWith("secret");
        assertThat(dossiers.get(SUBJECT, "c")).isEmpty();
        assertThat(dossiers.query(SUBJECT).list()).extracting(Dossier::chapter).containsExactlyInAnyOrder("a", "b");
        assertThat(dossiers.query(SUBJECT).chapter().eq("b").one().subject()).isEqualTo(SUBJECT);
        Key<Dossier> key = DossierSchema.key(SUBJECT, "b");
        assertThat(dossiers.getAll(List.of(key))).hasSize(1);
        dossiers.update(SUBJECT, "a").set(DossierTable.TITLE, "new").run();
        assertThat(dossiers.get(SUBJECT, "a").orElseThrow().title()).isEqualTo("new");
        assertThat(dossiers.scan().pageSize(1).list()).hasSize(3);
        assertThat(dossiers.delete(SUBJECT, "a").orElseThrow().subject()).isEqualTo(SUBJECT);
        dossiers.deleteAll(List.of(key));
        assertThat(dossiers.scan().list()).hasSize(1);
        assertThat(key.toString()).isEqualTo("dossiers[subject=(encrypted), chapter=(encrypted)]");
    }

    @Test
    void aProjectionHasTheValuesThatAreInS3() {
        dossiers.put(Dossier.of(7, "a"));
        Partial<Dossier> got = dossiers.get(SUBJECT, "a", DossierTable.TEXT, DossierTable.SECRET)
                .orElseThrow();
        Partial<Dossier> found = dossiers.query(SUBJECT)
                .project(DossierTable.TEXT, DossierTable.SECRET)
                .one();
        Partial<Dossier> later = dossiers.async()
                .get(SUBJECT, "a", DossierTable.TEXT, DossierTable.SECRET)
                .join()
                .orElseThrow();
        for (Partial<Dossier> partial : List.of(got, found, later)) {
            assertThat(partial.get(DossierTable.TEXT).map(S3Text::text))
                    .hasValueSatisfying(text -> assertThat(text).startsWith("text a"));
            assertThat(partial.get(DossierTable.SECRET))
                    .hasValueSatisfying(text -> assertThat(text).startsWith("secret b"));
        }
        Partial<Dossier> changed = dossiers.update(SUBJECT, "a")
                .set(DossierTable.TEXT, S3Text.of("c".repeat(500)))
                .returnUpdatedNew();
        assertThat(changed.get(DossierTable.TEXT).map(S3Text::text)).contains("c".repeat(500));
    }

    @Test
    void afterARotationWhatWasFoundUnderAnOldKeyIsUpdatedWhereItIs() {
        dossiers.put(Dossier.of(7, "a"));
        dossiers.put(Dossier.of(7, "b"));
        Stator stator = connection(Encryption.with(keys.during()), Clock.systemUTC());
        DossierTable during = new DossierTable(stator);
        assertThat(during.scan()
                        .where(DossierTable.TITLE.eq("a"))
                        .updateAll(each -> each.set(DossierTable.TEXT, S3Text.of("d".repeat(500)))))
                .isEqualTo(1);
        assertThat(during.async()
                        .scan()
                        .where(DossierTable.TITLE.eq("b"))
                        .updateAll(each -> each.set(DossierTable.SECRET, "e".repeat(500)))
                        .join())
                .isEqualTo(1);
        assertThat(raw()).hasSize(2);
        assertThat(during.scan().list()).allSatisfy(dossier -> {
            boolean isFirst = dossier.chapter().equals("a");
            assertThat(dossier.text().text()).startsWith(isFirst ? "ddd" : "text a");
            assertThat(dossier.secret()).startsWith(isFirst ? "secret b" : "eee");
        });
        assertThat(new Reencryption(stator, DossierTable.SCHEMA).run().failed()).isZero();
        assertThat(during.scan().list())
                .hasSize(2)
                .allSatisfy(dossier -> assertThat(dossier.secret()).hasSizeGreaterThan(100));
        Stator later = connection(Encryption.with(keys.during()), Clock.offset(Clock.systemUTC(), Duration.ofDays(2)));
        ObjectSweep sweep = new ObjectSweep(later, store, DossierTable.SCHEMA);
        assertThat(sweep.acknowledge(ObjectSweep.Guard.values()).delete().referenced())
                .isEqualTo(4);
        assertThat(during.scan().list())
                .extracting(dossier -> dossier.text().text())
                .hasSize(2);
    }

    @Test
    void whatWasFoundUnderAnOldKeyIsReadAgainWhereItIsWhenItsObjectsAreGone() {
        dossiers.put(Dossier.of(7, "a"));
        DossierTable during = new DossierTable(connection(Encryption.with(keys.during()), Clock.systemUTC()));
        for (boolean isAsync : new boolean[] {false, true}) {
            between = () -> {
                List<String> old = store.objects(Face.BLOCKING).list(store.prefix(), null).join().objects().stream()
                        .map(object -> object.key())
                        .toList();
                dossiers.put(new Dossier(SUBJECT, "a", null, "other " + "c".repeat(1_000), "a"));
                old.forEach(key -> store.objects(Face.BLOCKING).delete(key).join());
            };
            List<Dossier> found = isAsync
                    ? during.async().scan().list().join()
                    : during.scan().list();
            assertThat(found)
                    .singleElement()
                    .satisfies(dossier -> assertThat(dossier.secret()).startsWith("other"));
        }
    }

    @Test
    void whatIsThereUnderTwoKeysIsReadAgainUnderEach() {
        Stator stator = connection(Encryption.with(keys.during()).allowDuplicateKeys(), Clock.systemUTC());
        DossierTable during = new DossierTable(stator);
        for (boolean isAsync : new boolean[] {false, true}) {
            dossiers.put(Dossier.of(7, "a"));
            during.put(Dossier.of(7, "a"));
            between = () -> {
                List<String> old = store.objects(Face.BLOCKING).list(store.prefix(), null).join().objects().stream()
                        .map(object -> object.key())
                        .toList();
                dossiers.put(new Dossier(SUBJECT, "a", null, "old " + "c".repeat(1_000), "a"));
                during.put(new Dossier(SUBJECT, "a", null, "new " + "c".repeat(1_000), "a"));
                old.forEach(key -> store.objects(Face.BLOCKING).delete(key).join());
            };
            List<Dossier> found = isAsync
                    ? during.async().scan().list().join()
                    : during.scan().list();
            assertThat(found)
                    .extracting(dossier -> dossier.secret().substring(0, 3))
                    .containsExactlyInAnyOrder("old", "new");
        }
    }

    @Test
    void afterARotationWhatWasFoundUnderAnOldKeyIsDeletedWhereItIs() {
        dossiers.put(Dossier.of(7, "a"));
        dossiers.put(Dossier.of(7, "b"));
        Stator stator = connection(Encryption.with(keys.during()).allowDuplicateKeys(), Clock.systemUTC());
        DossierTable during = new DossierTable(stator);
        during.put(Dossier.of(8, "a"));
        assertThat(during.scan().where(DossierTable.TITLE.eq("a")).deleteAll()).isEqualTo(2);
        assertThat(raw()).hasSize(1);
        assertThat(during.async().scan().deleteAll().join()).isEqualTo(1);
        assertThat(raw()).isEmpty();
    }

    @Test
    void aTokenOfAnItemUnderAnOldKeyGoesOnAfterIt() {
        Stator stator = connection(Encryption.with(keys.during()).allowDuplicateKeys(), Clock.systemUTC());
        DossierTable during = new DossierTable(stator);
        for (int i = 0; i < 8; i++) {
            (i % 2 == 0 ? dossiers : during).put(new Dossier(new byte[] {(byte) i}, "p", null, null, "t" + i));
        }
        List<String> found = new ArrayList<>();
        String token = null;
        do {
            var scan = during.scan().where(DossierTable.TITLE.exists()).limit(1);
            var page = (token == null ? scan : scan.startAt(token)).page();
            page.items().forEach(item -> found.add(item.title()));
            token = page.token().orElse(null);
        } while (token != null);
        assertThat(found).containsExactlyInAnyOrder("t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7");
    }
}
