package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ProtectedValueException;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.s3.S3Store;
import dev.stator.s3.StoredObject;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import dev.stator.transaction.TransactionGet;
import dev.stator.transaction.TransactionGetResult;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** An item is read, and before its objects are read others write it. */
@ExtendWith(StatorExtension.class)
class ReplacedObjectTest {
    static LocalS3 s3;

    private final AtomicReference<Runnable> between = new AtomicReference<>();
    private S3Store store;
    private Stator stator;
    private PageTable pages;
    private PageTable others;
    private Stator other;

    @BeforeAll
    static void start() {
        s3 = LocalS3.start();
    }

    @AfterAll
    static void stop() {
        s3.close();
    }

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own) {
        TinkKeys keys = TinkKeys.create();
        store = s3.store(own.tablePrefix());
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(keys)
                .s3(store)
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void afterUnmarshalling(
                                    Context.AfterUnmarshalling context, ExecutionAttributes all) {
                                Runnable once = between.getAndSet(null);
                                if (once != null) {
                                    once.run();
                                }
                            }
                        })
                        .build())
                .build();
        other = server.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(keys)
                .s3(store)
                .build();
        pages = new PageTable(stator);
        others = new PageTable(other);
        others.put(Page.of("u", 2000));
    }

    @AfterEach
    void close() {
        stator.close();
        other.close();
    }

    private void deleteObjects() {
        store.objects(Face.BLOCKING)
                .list(store.prefix(), null)
                .join()
                .objects()
                .forEach(object ->
                        store.objects(Face.BLOCKING).delete(object.key()).join());
    }

    private void replace(Page page) {
        deleteObjects();
        others.put(page);
    }

    @Test
    void anItemThatWasReplacedIsReadAgain() {
        between.set(() -> replace(Page.of("u", 3000)));
        assertThat(pages.get("u").orElseThrow().summary())
                .isEqualTo(Page.of("u", 3000).summary());
        between.set(() -> replace(Page.of("u", 4000)));
        assertThat(pages.scan().list())
                .extracting(Page::summary)
                .isEqualTo(List.of(Page.of("u", 4000).summary()));
        between.set(() -> replace(Page.of("u", 5000)));
        assertThat(pages.async().get("u").join().orElseThrow().summary())
                .isEqualTo(Page.of("u", 5000).summary());
    }

    @Test
    void aTenantsItemIsReadAgainAsTheTenants() {
        PageTable acme = new PageTable(stator.tenant("acme"));
        PageTable theirs = new PageTable(other.tenant("acme"));
        theirs.put(Page.of("u", 2000));
        between.set(() -> {
            deleteObjects();
            theirs.put(Page.of("u", 3000));
        });
        assertThat(acme.get("u").orElseThrow().summary())
                .isEqualTo(Page.of("u", 3000).summary());
    }

    /** Of the two that others have changed together, the object of one is gone: read again, it would be newer than the other. */
    @ParameterizedTest
    @EnumSource
    void anItemOfATransactionIsNotReadAgainSinceAllAreOfOneMoment(Face face) {
        others.put(Page.of("v", 2000));
        between.set(() -> {
            store.objects(Face.BLOCKING).list(store.prefix(), null).join().objects().stream()
                    .map(StoredObject::key)
                    .filter(key -> key.contains("/summary/"))
                    .findFirst()
                    .ifPresent(key -> store.objects(Face.BLOCKING).delete(key).join());
            other.transaction()
                    .update(others.update("u").set(PageTable.SUMMARY, "new"))
                    .update(others.update("v").set(PageTable.SUMMARY, "new"))
                    .run();
        });
        TransactionGet reading =
                stator.transactionGet().get(pages, PageSchema.key("u")).get(pages, PageSchema.key("v"));
        assertThatThrownBy(() -> {
                    if (face == Face.BLOCKING) {
                        reading.run();
                    } else {
                        Futures.join(reading.async().run());
                    }
                })
                .isInstanceOfSatisfying(
                        ProtectedValueException.class,
                        e -> assertThat(e.reason()).isEqualTo(ProtectedValueException.Reason.OBJECT_MISSING));
        TransactionGetResult again = reading.run();
        assertThat(again.item(0, pages).orElseThrow().summary()).isEqualTo("new");
        assertThat(again.item(1, pages).orElseThrow().summary()).isEqualTo("new");
    }

    @Test
    void anItemThatWasDeletedIsNotThere() {
        between.set(() -> {
            others.delete("u");
            deleteObjects();
        });
        assertThat(pages.get("u")).isEmpty();
    }

    @Test
    void anObjectThatIsGoneIsToldOnceItsItemWasReadAgain() {
        deleteObjects();
        assertThatThrownBy(() -> pages.get("u"))
                .isInstanceOfSatisfying(
                        ProtectedValueException.class,
                        e -> assertThat(e.reason()).isEqualTo(ProtectedValueException.Reason.OBJECT_MISSING))
                .hasMessageContaining("pages[url=u]");
        assertThatThrownBy(() -> pages.async().get("u").join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ProtectedValueException.class);
    }
}
