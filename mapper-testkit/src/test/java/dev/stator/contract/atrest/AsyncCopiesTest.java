package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.contract.s3.InMemoryObjects;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.InvalidItemException;
import dev.stator.error.ObjectStoreException;
import dev.stator.error.StatorException;
import dev.stator.face.Futures;
import dev.stator.s3.S3Bytes;
import dev.stator.s3.S3Store;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Values that are in S3, or come from a source, are put under another key, and no thread of an asynchronous call waits for them. */
@ExtendWith(StatorExtension.class)
class AsyncCopiesTest {
    private final HeldReads held = new HeldReads();
    private final InMemoryObjects objects = new InMemoryObjects();
    private Stator stator;
    private PageTable pages;

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own) {
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .encryption(TinkKeys.create())
                .s3(S3Store.over("", own.tablePrefix(), objects, objects.through(held)))
                .build();
        pages = new PageTable(stator);
        pages.put(Page.of("a", 2_000));
    }

    @AfterEach
    void close() {
        stator.close();
    }

    private Page moved(String url) {
        Page read = pages.get("a").orElseThrow();
        return new Page(url, read.html(), read.image(), null, read.archive(), read.secret(), List.of(), 2);
    }

    private static <R> R get(CompletableFuture<R> future) throws Exception {
        return future.get(60, TimeUnit.SECONDS);
    }

    private void isMoved(String url) {
        Page read = pages.get(url).orElseThrow();
        Page before = Page.of(url, 2_000);
        assertThat(read.html().text()).isEqualTo(before.html().text());
        assertThat(read.image().bytes()).isEqualTo(before.image().bytes());
        assertThat(read.archive().orElseThrow().text())
                .isEqualTo(before.archive().orElseThrow().text());
        assertThat(read.secret().text()).isEqualTo(before.secret().text());
    }

    @Test
    void aPutReturnsBeforeTheObjectsAreRead() throws Exception {
        CompletableFuture<Page> put = pages.async().put(moved("b"));
        held.awaitAsked();
        assertThat(put).isNotDone();
        held.release();
        get(put);
        isMoved("b");
    }

    @Test
    void soDoUpdatesTransactionsAndBatches() throws Exception {
        Page read = moved("c");
        CompletableFuture<Void> updated = pages.async()
                .update("c")
                .set(PageTable.HTML, read.html())
                .set(PageTable.IMAGE, read.image())
                .set(PageTable.ARCHIVE, read.archive().orElseThrow())
                .set(PageTable.SECRET, read.secret())
                .run();
        var written = stator.transaction().put(pages, moved("d")).async().run();
        var batch = pages.async().putAll(List.of(moved("e"), moved("f")));
        assertThat(updated).isNotDone();
        assertThat(written).isNotDone();
        assertThat(batch).isNotDone();
        held.release();
        get(updated);
        get(written);
        get(batch);
        for (String url : List.of("c", "d", "e", "f")) {
            isMoved(url);
        }
    }

    @Test
    void toCancelAPutCancelsTheReads() throws Exception {
        CompletableFuture<Page> put = pages.async().put(moved("b"));
        held.awaitAsked();
        put.cancel(true);
        held.awaitCancelled();
        held.release();
        assertThat(pages.get("b")).isEmpty();
    }

    @Test
    void anObjectThatIsGoneFailsTheFuture() {
        Page page = moved("b");
        objects.keys().forEach(key -> objects.delete(key).join());
        held.release();
        assertThatThrownBy(() -> Futures.join(pages.async().put(page)))
                .isInstanceOf(StatorException.class)
                .hasMessageContaining("pages[url=a]");
        assertThat(pages.get("b")).isEmpty();
    }

    @Test
    void aPutReturnsBeforeASourceIsRead() throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        byte[] bytes = new byte[5_000];
        S3Bytes slow = S3Bytes.of(bytes.length, () -> {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return new ByteArrayInputStream(bytes);
        });
        CompletableFuture<Page> put =
                pages.async().put(new Page("b", null, slow, null, Optional.empty(), null, List.of(), 1));
        assertThat(put).isNotDone();
        latch.countDown();
        held.release();
        get(put);
        assertThat(pages.get("b").orElseThrow().image().bytes()).isEqualTo(bytes);
    }

    @Test
    void aSourceThatCannotBeReadFailsTheFuture() {
        S3Bytes broken = S3Bytes.of(5_000, () -> {
            throw new IOException("no such disk");
        });
        assertThatThrownBy(() -> Futures.join(
                        pages.async().put(new Page("b", null, broken, null, Optional.empty(), null, List.of(), 1))))
                .isInstanceOfAny(InvalidItemException.class, ObjectStoreException.class)
                .hasMessageContaining("pages[url=b]");
    }
}
