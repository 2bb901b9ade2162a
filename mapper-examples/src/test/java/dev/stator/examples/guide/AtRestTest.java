package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.admin.ObjectSweep;
import dev.stator.admin.ObjectSweepReport;
import dev.stator.admin.Reencryption;
import dev.stator.admin.ReencryptionReport;
import dev.stator.encryption.Encryption;
import dev.stator.encryption.PlaintextPolicy;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ProtectedValueException;
import dev.stator.s3.S3Bytes;
import dev.stator.s3.S3Store;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/** The samples of at-rest.md. */
class AtRestTest {
    private static final LocalS3 S3 = LocalS3.start();
    private static final TinkKeys KEYS = TinkKeys.create();

    @RegisterExtension
    static final StatorExtension STATOR =
            StatorExtension.with(settings -> settings.encryption(KEYS).s3(S3.store("guide/")));

    @AfterAll
    static void stop() {
        S3.close();
    }

    private static Patient patient() {
        return new Patient(
                "p1", "Ada", "ada@example.org", List.of("2026-01-05"), Optional.of("fine"), Optional.empty());
    }

    @Test
    void aConnectionHasKeysAndStores(@TempDir Path directory, LocalDynamoDb dynamoDb) {
        Path random = directory.resolve("random.json");
        Path deterministic = directory.resolve("deterministic.json");
        // sample: at-rest-keys
        TinkKeys keys = TinkKeys.create(); // once, by an operator
        keys.writeRandom(random);
        keys.writeDeterministic(deterministic);
        // end
        S3Client client = S3.client();
        // sample: at-rest-connection
        Stator stator = dynamoDb.stator() // in production, Stator.builder()
                .encryption(TinkKeys.read(random, deterministic))
                .s3(S3Store.builder()
                        .bucket(LocalS3.BUCKET)
                        .prefix("app/")
                        .client(client)
                        .build())
                .build();
        // end
        try (stator) {
            PatientTable patients = new PatientTable(stator);
            patients.put(patient());
            assertThat(patients.get("p1")).contains(patient());
        }
    }

    @Test
    void whatIsDeterministicIsComparedForEquality(Stator stator) {
        PatientTable patients = new PatientTable(stator);
        patients.put(patient());
        // sample: at-rest-equality
        List<Patient> found =
                patients.scan().where(PatientTable.EMAIL.eq("ada@example.org")).list();
        patients.update("p1")
                .set(PatientTable.NAME, "Ada L.")
                .when(PatientTable.EMAIL.eq("ada@example.org").and(PatientTable.SCAN.notExists()))
                .returnNew();
        // end
        assertThat(found).containsExactly(patient());
        assertThat(patients.get("p1").orElseThrow().name()).isEqualTo("Ada L.");
    }

    @Test
    void aLargeValueIsAFileOnItsWay(Stator stator, @TempDir Path directory) throws Exception {
        PatientTable patients = new PatientTable(stator);
        Path file = Files.write(directory.resolve("scan.bin"), new byte[1_000_000]);
        Path copy = directory.resolve("copy.bin");
        Patient patient = patient();
        // sample: at-rest-s3
        patients.put(new Patient(
                "p1", patient.name(), patient.email(), List.of(), Optional.empty(), Optional.of(S3Bytes.of(file))));

        S3Bytes scan = patients.get("p1").flatMap(Patient::scan).orElseThrow();
        scan.length(); // 1,000,000; nothing was read from S3 yet
        scan.download(copy);
        // end
        assertThat(scan.length()).isEqualTo(1_000_000);
        assertThat(copy).hasSameBinaryContentAs(file);
    }

    @Test
    void aMovedValueIsRefused(Stator stator) {
        PatientTable patients = new PatientTable(stator);
        patients.put(patient());
        String table = stator.tableName(PatientTable.SCHEMA);
        AttributeValue name = stator.client()
                .getItem(get -> get.tableName(table).key(Map.of("id", AttributeValue.fromS("p1"))))
                .item()
                .get("name");
        stator.client()
                .putItem(put -> put.tableName(table)
                        .item(Map.of(
                                "id", AttributeValue.fromS("p2"),
                                "name", name,
                                "email", AttributeValue.fromB(SdkBytes.fromUtf8String("?")))));
        // sample: at-rest-refused
        try {
            patients.get("p2"); // into which somebody copied the name of p1
        } catch (ProtectedValueException e) {
            e.reason(); // AUTHENTICATION_FAILED
            e.attribute(); // name
        }
        // end
        assertThatThrownBy(() -> patients.get("p2")).isInstanceOf(ProtectedValueException.class);
    }

    @Test
    void plainValuesAreReadWhileATableIsMoved(LocalDynamoDb dynamoDb, Stator own) {
        // sample: at-rest-plaintext
        Stator stator = dynamoDb.stator()
                .encryption(Encryption.with(KEYS).plaintext(PlaintextPolicy.READ))
                .build();
        // end
        stator.close();
        assertThat(own.tablePrefix()).isNotEmpty();
    }

    @Test
    void aSweepDeletesWhatNothingPointsTo(LocalDynamoDb dynamoDb, Stator own) {
        S3Store store = S3.store("sweep/");
        try (Stator stator = dynamoDb.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(KEYS)
                .s3(store)
                .build()) {
            new PatientTable(stator).put(patient());
            // sample: at-rest-sweep
            ObjectSweep sweep = new ObjectSweep(stator, store, PatientTable.SCHEMA);
            ObjectSweepReport before = sweep.dryRun(); // what would go
            ObjectSweepReport report = sweep.rateLimit(200).delete();
            // end
            assertThat(before.toString()).contains("0 deleted");
            assertThat(report.toString()).contains("0 deleted");
        }
    }

    @Test
    void aTableIsEncryptedAnew(LocalDynamoDb dynamoDb, Stator own) {
        new PatientTable(own).put(patient());
        TinkKeys rotated = KEYS.rotated();
        try (Stator stator = dynamoDb.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(rotated)
                .s3(S3.store("guide/"))
                .build()) {
            List<String> places = new ArrayList<>();
            // sample: at-rest-reencryption
            ReencryptionReport report = new Reencryption(stator, PatientTable.SCHEMA) // with the new keys
                    .rateLimit(50)
                    .onProgress(soFar -> soFar.token().ifPresent(places::add))
                    .run();
            // end
            assertThat(report.isComplete()).isTrue();
            assertThat(new PatientTable(stator).get("p1")).contains(patient());
        }
    }

    @Test
    void bothJobsRunInNoThreadOfTheirCaller(LocalDynamoDb dynamoDb, Stator own) {
        S3Store store = S3.store("jobs/");
        try (Stator stator = dynamoDb.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(KEYS)
                .s3(store)
                .build()) {
            new PatientTable(stator).put(patient());
            // sample: at-rest-jobs-async
            CompletableFuture<ObjectSweepReport> swept = new Reencryption(stator, PatientTable.SCHEMA)
                    .runAsync()
                    .thenCompose(report -> new ObjectSweep(stator, store, PatientTable.SCHEMA).deleteAsync());
            // end
            assertThat(swept.join().refusals()).isEmpty();
        }
    }
}
