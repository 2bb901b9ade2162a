package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.admin.ObjectSweep;
import dev.stator.admin.ObjectSweep.Guard;
import dev.stator.admin.ObjectSweepReport;
import dev.stator.admin.ObjectSweepReport.Refusal;
import dev.stator.admin.TableAdmin;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ConfigurationException;
import dev.stator.error.ObjectStoreException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.error.ServiceException;
import dev.stator.face.Face;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Text;
import dev.stator.s3.StoredObject;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Objects that no item points to are deleted, and no others. */
@ExtendWith(StatorExtension.class)
abstract class ObjectSweepContract {
    /** What happens before a request of this class is sent. */
    private record Fault(Class<?> request, Runnable effect) {}

    private final AtomicReference<Fault> fault = new AtomicReference<>();
    private LocalS3 s3;
    private S3Store store;
    private Stator stator;

    /** The same connection a day and an hour later. */
    private Stator later;

    private PageTable pages;

    @BeforeEach
    void connect(LocalDynamoDb server, LocalS3 objects, Stator own) {
        s3 = objects;
        ExecutionInterceptor faults = new ExecutionInterceptor() {
            @Override
            public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
                Fault next = fault.get();
                if (next != null && next.request().isInstance(context.request())) {
                    fault.set(null);
                    next.effect().run();
                }
            }
        };
        ClientOverrideConfiguration overrides = ClientOverrideConfiguration.builder()
                .addExecutionInterceptor(faults)
                .build();
        store = s3.settings()
                .prefix(own.tablePrefix())
                .client(s3.client(client -> client.overrideConfiguration(overrides)))
                .asyncClient(s3.asyncClient(client -> client.overrideConfiguration(overrides)))
                .build();
        TinkKeys keys = TinkKeys.create();
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(keys)
                .s3(store)
                .overrideConfiguration(overrides)
                .build();
        later = server.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(keys)
                .s3(store)
                .clock(Clock.offset(Clock.systemUTC(), Duration.ofHours(25)))
                .overrideConfiguration(overrides)
                .build();
        pages = new PageTable(stator);
        new TableAdmin(stator).createIfMissing(PageTable.SCHEMA);
    }

    @AfterEach
    void close() {
        stator.close();
        later.close();
    }

    /** Sweeps on the face that is tested. */
    abstract ObjectSweepReport delete(ObjectSweep sweep);

    abstract ObjectSweepReport dryRun(ObjectSweep sweep);

    private ObjectSweep sweep() {
        return new ObjectSweep(later, store, PageTable.SCHEMA);
    }

    private List<String> objects() {
        return store.objects(Face.BLOCKING).list(store.prefix(), null).join().objects().stream()
                .map(StoredObject::key)
                .toList();
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            pages.put(Page.of("u" + i, 1000));
        }
    }

    private void orphan(String url) {
        pages.update(url).set(PageTable.SUMMARY, "z".repeat(1000)).run();
    }

    private static void refused(ObjectSweepReport report, Guard guard) {
        assertThat(report.refusals()).extracting(Refusal::guard).containsExactly(guard);
        assertThat(report.deleted()).isZero();
    }

    @Test
    void whatNoItemPointsToIsDeletedAndNothingElse() {
        fill(3);
        List<String> referenced = objects();
        orphan("u1");
        assertThat(objects()).hasSize(13);
        ObjectSweepReport dry = dryRun(sweep());
        assertThat(dry.unreferenced()).isEqualTo(1);
        assertThat(dry.deleted()).isZero();
        assertThat(objects()).hasSize(13);
        List<ObjectSweep.Progress> progress = new ArrayList<>();
        ObjectSweepReport report = delete(sweep().rateLimit(1000).onProgress(progress::add));
        assertThat(report.toString())
                .isEqualTo("13 objects listed, 13 older than the grace, 1 of these unreferenced, 1 deleted, 0 failed");
        assertThat(report.items()).isEqualTo(3);
        assertThat(report.referenced()).isEqualTo(12);
        assertThat(report.kept()).isEqualTo(12);
        assertThat(progress).contains(new ObjectSweep.Progress(13, 13, 0, 0), new ObjectSweep.Progress(13, 13, 3, 1));
        assertThat(objects()).hasSize(12);
        assertThat(referenced.containsAll(objects())).isFalse();
        assertThat(pages.get("u1").orElseThrow().summary()).isEqualTo("z".repeat(1000));
        assertThat(pages.get("u0").orElseThrow().html().text()).startsWith("html");
    }

    @Test
    void whatIsYoungerThanTheGraceStays() {
        fill(3);
        orphan("u1");
        ObjectSweepReport report = delete(new ObjectSweep(stator, store, PageTable.SCHEMA).grace(Duration.ofHours(1)));
        assertThat(report.candidates()).isZero();
        assertThat(report.listed()).isEqualTo(13);
        assertThat(objects()).hasSize(13);
        assertThatThrownBy(() -> sweep().grace(Duration.ofMinutes(59))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOldKeyDoesNotMakeANewObjectOld() {
        fill(3);
        String key = objects().get(0);
        String old = key.substring(0, key.lastIndexOf('/')) + "/01870000-0000-7000-8000-000000000000";
        s3.client().putObject(put -> put.bucket(LocalS3.BUCKET).key(old), RequestBody.fromString("x"));
        assertThat(delete(new ObjectSweep(stator, store, PageTable.SCHEMA)).candidates())
                .isZero();
        assertThat(objects()).contains(old);
    }

    @Test
    void tenantsObjectsAreReferencedByTheirItems() {
        PageTable acme = new PageTable(stator.tenant("acme"));
        for (int i = 0; i < 3; i++) {
            acme.put(Page.of("u" + i, 1000));
        }
        acme.update("u1").set(PageTable.SUMMARY, "z".repeat(1000)).run();
        assertThat(delete(sweep()).deleted()).isEqualTo(1);
        assertThat(acme.scan().list()).hasSize(3);
        assertThatThrownBy(() -> new ObjectSweep(later.tenant("acme"), store, PageTable.SCHEMA))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("all tenants");
    }

    @Test
    void pointersInAttributesThatTheSchemaDoesNotKnowCount() {
        fill(3);
        Map<String, AttributeValue> key = Map.of("url", AttributeValue.fromS("u1"));
        String table = stator.tableName(PageTable.SCHEMA);
        AttributeValue pointer = stator.client()
                .getItem(get -> get.tableName(table).key(key))
                .item()
                .get("summary");
        orphan("u1");
        stator.client()
                .updateItem(update -> update.tableName(table)
                        .key(key)
                        .updateExpression("SET former = :l")
                        .expressionAttributeValues(Map.of(":l", AttributeValue.fromL(List.of(pointer)))));
        assertThat(delete(sweep()).unreferenced()).isZero();
        assertThat(objects()).hasSize(13);
    }

    @Test
    void keysThatStatorDoesNotGiveStay() {
        fill(3);
        String foreign = store.prefix() + "notes.txt";
        s3.client().putObject(put -> put.bucket(LocalS3.BUCKET).key(foreign), RequestBody.fromString("mine"));
        ObjectSweepReport report = delete(sweep().acknowledge(Guard.values()));
        assertThat(report.unknown()).isEqualTo(1);
        assertThat(objects()).contains(foreign);
    }

    @Test
    void moreThanAFifthIsRefusedUntilAcknowledged() {
        fill(2);
        orphan("u0");
        pages.delete("u0");
        refused(delete(sweep()), Guard.MORE_THAN_A_FIFTH);
        assertThat(objects()).hasSize(9);
        assertThat(delete(sweep().acknowledge(Guard.MORE_THAN_A_FIFTH)).deleted())
                .isEqualTo(5);
        assertThat(pages.scan().list()).hasSize(1);
    }

    @Test
    void whereNothingIsReferencedNothingIsDeleted() {
        fill(1);
        pages.delete("u0");
        ObjectSweepReport report = delete(sweep().acknowledge(Guard.MORE_THAN_A_FIFTH));
        refused(report, Guard.NOTHING_REFERENCED);
        assertThat(report.toString()).contains("refused: no item");
        assertThat(delete(sweep().acknowledge(Guard.MORE_THAN_A_FIFTH, Guard.NOTHING_REFERENCED))
                        .deleted())
                .isEqualTo(4);
        assertThat(delete(sweep()).refusals()).isEmpty();
    }

    @Test
    void aMissingTableIsRefused() {
        fill(1);
        new TableAdmin(stator).delete(PageTable.SCHEMA);
        ObjectSweepReport report = delete(sweep().acknowledge(Guard.MORE_THAN_A_FIFTH, Guard.NOTHING_REFERENCED));
        refused(report, Guard.TABLE_MISSING);
        assertThat(objects()).hasSize(4);
    }

    @Test
    void objectsOfATableThatIsNotGivenAreRefusedAndStay() {
        fill(1);
        ObjectSweep others = new ObjectSweep(later, store, AccountTable.SCHEMA);
        refused(delete(others), Guard.TABLE_NOT_GIVEN);
        assertThat(delete(others.acknowledge(Guard.values())).deleted()).isZero();
        assertThat(objects()).hasSize(4);
    }

    @Test
    void tablesOfAnotherConnectionHaveReferencesToo(LocalDynamoDb server) {
        fill(3);
        try (Stator staging = server.stator()
                .tablePrefix(stator.tablePrefix() + "staging_")
                .encryption(TinkKeys.create())
                .s3(store)
                .build()) {
            new PageTable(staging).put(Page.of("s", 1000));
            new PageTable(staging)
                    .update("s")
                    .set(PageTable.HTML, S3Text.of("y".repeat(2000)))
                    .run();
            ObjectSweepReport report = delete(sweep().and(staging, PageTable.SCHEMA));
            assertThat(report.deleted()).isEqualTo(1);
            assertThat(report.referenced()).isEqualTo(16);
            new TableAdmin(staging).delete(PageTable.SCHEMA);
        }
    }

    @Test
    void objectsOfAnotherTablePrefixStayThoughItsTablesAreNotGiven(LocalDynamoDb server) {
        fill(3);
        try (Stator staging = server.stator()
                .tablePrefix(stator.tablePrefix() + "staging_")
                .encryption(TinkKeys.create())
                .s3(store)
                .clock(Clock.offset(Clock.systemUTC(), Duration.ofHours(25)))
                .build()) {
            new PageTable(staging).put(Page.of("s", 1000));
            ObjectSweep sweep = new ObjectSweep(staging, store, PageTable.SCHEMA);
            ObjectSweepReport report = delete(sweep);
            refused(report, Guard.TABLE_NOT_GIVEN);
            assertThat(report.refusals().get(0).reason()).contains(stator.tableName(PageTable.SCHEMA));
            assertThat(report.candidates()).isZero();
            assertThat(delete(sweep.acknowledge(Guard.values())).deleted()).isZero();
            assertThat(pages.scan().list())
                    .hasSize(3)
                    .allSatisfy(page -> assertThat(page.html().text()).startsWith("html"));
            new TableAdmin(staging).delete(PageTable.SCHEMA);
        }
    }

    @Test
    void anItemThatIsCopiedToAnotherTablePrefixHasForeignPointers(LocalDynamoDb server) {
        fill(1);
        try (Stator staging = server.stator()
                .tablePrefix(stator.tablePrefix() + "staging_")
                .s3(store)
                .build()) {
            new TableAdmin(staging).createIfMissing(PageTable.SCHEMA);
            Map<String, AttributeValue> item = stator.client()
                    .getItem(get -> get.tableName(stator.tableName(PageTable.SCHEMA))
                            .key(Map.of("url", AttributeValue.fromS("u0"))))
                    .item();
            staging.client()
                    .putItem(put ->
                            put.tableName(staging.tableName(PageTable.SCHEMA)).item(item));
            assertThatThrownBy(() -> new PageTable(staging).get("u0"))
                    .isInstanceOfSatisfying(
                            ProtectedValueException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.FOREIGN_POINTER))
                    .hasMessageContaining("of another table");
            new TableAdmin(staging).delete(PageTable.SCHEMA);
        }
    }

    @Test
    void aScanThatFailsDeletesNothing() {
        fill(3);
        orphan("u1");
        fault.set(new Fault(ScanRequest.class, () -> {
            throw DynamoDbException.builder()
                    .statusCode(500)
                    .awsErrorDetails(AwsErrorDetails.builder()
                            .errorCode("InternalServerError")
                            .build())
                    .build();
        }));
        assertThatThrownBy(() -> delete(sweep())).isInstanceOf(ServiceException.class);
        assertThat(objects()).hasSize(13);
    }

    @Test
    void aListingThatFailsDeletesNothing() {
        fill(3);
        orphan("u1");
        fault.set(new Fault(ListObjectsV2Request.class, ObjectSweepContract::denied));
        assertThatThrownBy(() -> delete(sweep())).isInstanceOf(ObjectStoreException.class);
        assertThat(objects()).hasSize(13);
    }

    @Test
    void anObjectThatCannotBeDeletedIsToldAndTheOthersGo() {
        fill(4);
        orphan("u1");
        orphan("u2");
        fault.set(new Fault(DeleteObjectRequest.class, ObjectSweepContract::denied));
        ObjectSweepReport report = delete(sweep());
        assertThat(report.deleted()).isEqualTo(1);
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.failures()).singleElement().isInstanceOf(ObjectStoreException.class);
        assertThat(delete(sweep()).deleted()).isEqualTo(1);
    }

    @Test
    void whatIsWrittenDuringASweepStaysAndWhatIsGoneAlreadyIsNoError() {
        fill(3);
        orphan("u1");
        List<String> before = objects();
        fault.set(new Fault(ScanRequest.class, () -> pages.put(Page.of("new", 1000))));
        ObjectSweepReport found = dryRun(sweep());
        assertThat(found.unreferenced()).isEqualTo(1);
        fault.set(new Fault(
                DeleteObjectRequest.class,
                () -> before.forEach(key -> {
                    if (!isReferenced(key)) {
                        store.objects(Face.BLOCKING).delete(key).join();
                    }
                })));
        assertThat(delete(sweep()).failed()).isZero();
        assertThat(pages.get("new").orElseThrow().html().text()).startsWith("html");
        assertThat(objects()).hasSize(16);
    }

    private boolean isReferenced(String key) {
        return stator.client()
                .scan(scan -> scan.tableName(stator.tableName(PageTable.SCHEMA)))
                .items()
                .toString()
                .contains(key);
    }

    private static void denied() {
        throw S3Exception.builder()
                .statusCode(403)
                .awsErrorDetails(
                        AwsErrorDetails.builder().errorCode("AccessDenied").build())
                .build();
    }
}
