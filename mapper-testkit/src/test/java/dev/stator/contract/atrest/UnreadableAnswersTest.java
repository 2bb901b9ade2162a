package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ConfigurationException;
import dev.stator.error.ObjectStoreException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.s3.S3Store;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A write that was made whose answer cannot be read says that it was made. */
@ExtendWith(StatorExtension.class)
class UnreadableAnswersTest {
    private S3Store store;
    private Stator stator;
    private PageTable pages;
    private boolean isDenied;

    @BeforeEach
    void connect(LocalDynamoDb server, LocalS3 s3, Stator own) {
        ClientOverrideConfiguration denials = ClientOverrideConfiguration.builder()
                .addExecutionInterceptor(new ExecutionInterceptor() {
                    @Override
                    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
                        if (isDenied && context.request() instanceof GetObjectRequest) {
                            throw S3Exception.builder().statusCode(403).build();
                        }
                    }
                })
                .build();
        store = s3.settings()
                .prefix(own.tablePrefix())
                .client(s3.client(client -> client.overrideConfiguration(denials)))
                .build();
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .encryption(TinkKeys.create())
                .s3(store)
                .build();
        pages = new PageTable(stator);
        pages.put(Page.of("u", 2000));
    }

    @AfterEach
    void close() {
        stator.close();
    }

    private void deleteObjects() {
        store.objects(Face.BLOCKING)
                .list(store.prefix(), null)
                .join()
                .objects()
                .forEach(object ->
                        store.objects(Face.BLOCKING).delete(object.key()).join());
    }

    private static void isTold(ThrowingCallable call, String done) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(ProtectedValueException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.OBJECT_MISSING);
                    assertThat(e.table()).contains("pages");
                    assertThat(e.key()).contains("url=u");
                })
                .hasMessageStartingWith(done + ": pages[url=u]: attribute '");
    }

    @Test
    void aDeletionSaysThatTheItemWasDeleted() {
        deleteObjects();
        isTold(() -> pages.delete("u"), "the item was deleted; its old value cannot be read");
        assertThat(pages.get("u")).isEmpty();
    }

    @Test
    void aDeletionInNoThreadSaysSoToo() {
        deleteObjects();
        isTold(() -> Futures.join(pages.async().delete("u")), "the item was deleted; its old value cannot be read");
        assertThat(pages.get("u")).isEmpty();
    }

    @Test
    void anUpdateSaysThatTheItemWasUpdated() {
        deleteObjects();
        isTold(
                () -> pages.update("u").set(PageTable.VISITS, 2L).returnOld(),
                "the item was updated; its old value cannot be read");
        isTold(
                () -> pages.update("u").set(PageTable.VISITS, 3L).returnNew(),
                "the item was updated; its new value cannot be read");
        isTold(
                () -> pages.update("u").set(PageTable.SUMMARY, "s").returnUpdatedOld(),
                "the item was updated; its old value cannot be read");
        assertThat(pages.get("u", PageTable.VISITS).orElseThrow().get(PageTable.VISITS))
                .contains(3L);
        assertThat(pages.get("u", PageTable.SUMMARY).orElseThrow().get(PageTable.SUMMARY))
                .contains("s");
    }

    @Test
    void soDoesAStoreThatCannotBeRead() {
        isDenied = true;
        assertThatThrownBy(() -> pages.delete("u"))
                .isInstanceOf(ObjectStoreException.class)
                .hasMessageStartingWith(
                        "the item was deleted; its old value cannot be read: pages[url=u]: attribute '");
        assertThat(pages.get("u")).isEmpty();
    }

    @Test
    void soDoesAConnectionWithoutTheStore(LocalDynamoDb server) {
        try (Stator lacking = server.stator().tablePrefix(stator.tablePrefix()).build()) {
            assertThatThrownBy(() -> new PageTable(lacking).delete("u"))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith("the item was deleted; its old value cannot be read: pages: attribute '");
        }
        assertThat(pages.get("u")).isEmpty();
    }

    @Test
    void whatCannotBeReadOfAGetIsToldAsItIs() {
        deleteObjects();
        assertThatThrownBy(() -> pages.get("u")).hasMessageStartingWith("pages[url=u]: attribute '");
    }
}
