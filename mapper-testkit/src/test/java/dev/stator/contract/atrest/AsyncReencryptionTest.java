package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.admin.Reencryption;
import dev.stator.admin.ReencryptionReport;
import dev.stator.contract.s3.InMemoryObjects;
import dev.stator.encryption.Encryption;
import dev.stator.face.Futures;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Text;
import dev.stator.testkit.LocalDynamoDb;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AsyncReencryptionTest extends ReencryptionContract {
    @Override
    ReencryptionReport run(Reencryption job) {
        return Futures.join(job.runAsync());
    }

    @Override
    void put(PageTable pages, Page page) {
        Futures.join(pages.async().put(page));
    }

    private Reencryption heldJob(LocalDynamoDb server, Stator own, HeldReads gate) {
        Rotation keys = Rotation.create();
        InMemoryObjects objects = new InMemoryObjects();
        S3Store store = S3Store.over("", own.tablePrefix(), objects, objects);
        S3Store held = S3Store.over("", own.tablePrefix(), objects, objects.through(gate));
        Stator before = connection(server, own, Encryption.with(keys.before()), store);
        new PageTable(before).put(new Page("u", null, null, null, Optional.empty(), S3Text.of(noise()), List.of(), 1));
        return new Reencryption(connection(server, own, Encryption.with(keys.during()), held), PageTable.SCHEMA);
    }

    private Stator connection(LocalDynamoDb server, Stator own, Encryption encryption, S3Store store) {
        return closedLater(server.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(encryption)
                .s3(store)
                .build());
    }

    @Test
    void noThreadWaitsForAnObject(LocalDynamoDb server, Stator own) throws Exception {
        HeldReads gate = new HeldReads();
        CompletableFuture<ReencryptionReport> job = heldJob(server, own, gate).runAsync();
        gate.awaitAsked();
        assertThat(job).isNotDone();
        gate.release();
        assertThat(job.get(30, TimeUnit.SECONDS).reencrypted()).isEqualTo(1);
    }

    @Test
    void whatIsCancelledCancelsTheRequestUnderWayAndWritesNothing(LocalDynamoDb server, Stator own) throws Exception {
        HeldReads gate = new HeldReads();
        Reencryption job = heldJob(server, own, gate);
        CompletableFuture<ReencryptionReport> run = job.runAsync();
        gate.awaitAsked();
        run.cancel(true);
        gate.awaitCancelled();
        gate.release();
        assertThat(job.run().reencrypted()).isEqualTo(1);
    }
}
