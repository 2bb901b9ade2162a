package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.contract.s3.InMemoryObjects;
import dev.stator.encryption.TinkKeys;
import dev.stator.s3.S3Store;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an asynchronous write puts before its item: so many at a time, and no more once it is cancelled. */
@ExtendWith(StatorExtension.class)
class HeldUploadsTest {
    /** How many objects {@link Page#of} has; what it has compressed is small enough to stay in the item. */
    private static final int OF_A_PAGE = 4;

    private final HeldPuts held = new HeldPuts();
    private Stator stator;
    private PageTable pages;

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own) {
        InMemoryObjects objects = new InMemoryObjects();
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .encryption(TinkKeys.create())
                .s3(S3Store.over("", own.tablePrefix(), objects, objects.through(held)))
                .build();
        pages = new PageTable(stator);
        pages.put(Page.of("other", 2_000));
    }

    @AfterEach
    void close() {
        stator.close();
    }

    @Test
    void toCancelAPutCancelsItsUploads() {
        CompletableFuture<Page> put = pages.async().put(Page.of("a", 2_000));
        assertThat(held.begun).hasValue(OF_A_PAGE);
        put.cancel(true);
        assertThat(held.cancelled).hasValue(OF_A_PAGE);
        assertThat(pages.get("a")).isEmpty();
    }

    @Test
    void sixteenAreUnderWayAtATime() throws Exception {
        var written = fivePages();
        assertThat(held.begun).hasValue(16);
        held.released.complete(null);
        written.get(60, TimeUnit.SECONDS);
        assertThat(held.begun).hasValue(5 * OF_A_PAGE);
        assertThat(pages.get("e").orElseThrow().html().text())
                .isEqualTo(Page.of("e", 2_000).html().text());
    }

    @Test
    void toCancelATransactionBeginsNoMore() {
        fivePages().cancel(true);
        assertThat(held.begun).hasValue(16);
        assertThat(held.cancelled).hasValue(16);
        assertThat(pages.get("a")).isEmpty();
    }

    private CompletableFuture<?> fivePages() {
        return stator.transaction()
                .put(pages, Page.of("a", 2_000))
                .put(pages, Page.of("b", 2_000))
                .put(pages, Page.of("c", 2_000))
                .put(pages, Page.of("d", 2_000))
                .put(pages, Page.of("e", 2_000))
                .async()
                .run();
    }

    /** Objects that are put when a test says so. */
    private static final class HeldPuts implements InMemoryObjects.Gate {
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger cancelled = new AtomicInteger();
        private final CompletableFuture<Void> released = new CompletableFuture<>();

        @Override
        public <R> CompletableFuture<R> pass(String operation, String key, Supplier<R> work) {
            if (!operation.equals("put")) {
                return CompletableFuture.completedFuture(work.get());
            }
            begun.incrementAndGet();
            CompletableFuture<R> put = released.thenApply(nothing -> work.get());
            put.whenComplete((nothing, failure) -> {
                if (put.isCancelled()) {
                    cancelled.incrementAndGet();
                }
            });
            return put;
        }
    }
}
