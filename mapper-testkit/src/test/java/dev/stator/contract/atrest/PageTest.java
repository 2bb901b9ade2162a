package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ConditionFailedException;
import dev.stator.face.Face;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Text;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values in S3 in all calls. */
@ExtendWith(StatorExtension.class)
class PageTest {
    static LocalS3 s3;

    private S3Store store;
    private Stator stator;
    private PageTable pages;

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
        store = s3.store(own.tablePrefix());
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(TinkKeys.create())
                .s3(store)
                .build();
        pages = new PageTable(stator);
    }

    @AfterEach
    void close() {
        stator.close();
    }

    private Map<String, AttributeValue> raw(String url) {
        return stator.client()
                .getItem(get ->
                        get.tableName(stator.tableName(PageTable.SCHEMA)).key(Map.of("url", AttributeValue.fromS(url))))
                .item();
    }

    private int objects() {
        return store.objects(Face.BLOCKING)
                .list(store.prefix(), null)
                .join()
                .objects()
                .size();
    }

    private static void assertSame(Page read, Page put) {
        assertThat(read.html().text()).isEqualTo(put.html().text());
        assertThat(read.image().bytes()).isEqualTo(put.image().bytes());
        assertThat(read.summary()).isEqualTo(put.summary());
        assertThat(read.archive().orElseThrow().text())
                .isEqualTo(put.archive().orElseThrow().text());
        assertThat(read.secret().text()).isEqualTo(put.secret().text());
        assertThat(read.links()).isEqualTo(put.links());
    }

    @Test
    void whatIsLargeIsInS3AndReadBack() {
        Page page = Page.of("u", 2000);
        pages.put(page);
        assertThat(objects()).isEqualTo(4); // archive and secret compress to less than 100 bytes
        Map<String, AttributeValue> raw = raw("u");
        assertThat(raw.get("html").m()).containsKeys("v", "store", "key", "length", "sha256", "form", "at");
        assertSame(pages.get("u").orElseThrow(), page);
        assertSame(pages.scan().list().get(0), page);
        assertSame(pages.async().get("u").join().orElseThrow(), page);
        assertThat(pages.get("u").orElseThrow().html().isStored()).isTrue();
    }

    @Test
    void whatIsSmallStaysInTheItem() {
        Page page = Page.of("u", 10);
        pages.async().put(page).join();
        assertThat(objects()).isLessThanOrEqualTo(1);
        assertThat(raw("u").get("html").s()).isEqualTo("html abcdefghij");
        assertSame(pages.get("u").orElseThrow(), page);
    }

    /** Another write may have replaced it meanwhile, and a sweep may be about to delete what was replaced. */
    @Test
    void whatWasReadIsCopiedWhenItIsPutAgain() {
        pages.put(Page.of("u", 2000));
        Page read = pages.get("u").orElseThrow();
        int before = objects();
        for (boolean async : List.of(false, true)) {
            if (async) {
                pages.async().put(read).join();
            } else {
                pages.put(read);
            }
            assertThat(raw("u").get("html").m().get("key").s())
                    .isNotEqualTo(read.html().value().pointer().key());
            assertSame(pages.get("u").orElseThrow(), read);
        }
        assertThat(objects() - before).isEqualTo(2 * 4);
    }

    @Test
    void whatIsPutUnderAnotherKeyIsCopied() {
        pages.put(Page.of("u", 2000));
        Page read = pages.get("u").orElseThrow();
        Page other = new Page(
                "other", read.html(), read.image(), read.summary(), read.archive(), read.secret(), read.links(), 2);
        pages.put(other);
        assertThat(raw("other").get("html").m().get("key"))
                .isNotEqualTo(raw("u").get("html").m().get("key"));
        assertSame(pages.get("other").orElseThrow(), read);
    }

    @Test
    void anUpdatePutsAnObject() {
        pages.put(Page.of("u", 10));
        Page updated = pages.update("u")
                .set(PageTable.HTML, S3Text.of("x".repeat(5000)))
                .set(PageTable.SUMMARY, "y".repeat(5000))
                .returnNew();
        assertThat(updated.html().text()).hasSize(5000);
        assertThat(pages.get("u").orElseThrow().summary()).hasSize(5000);
    }

    @Test
    void afterAFailedConditionNoObjectIsLeft() {
        pages.put(Page.of("u", 10));
        int before = objects();
        assertThatThrownBy(() -> pages.create(Page.of("u", 2000))).isInstanceOf(ConditionFailedException.class);
        assertThat(objects()).isEqualTo(before);
        assertThatThrownBy(() -> pages.update("u")
                        .set(PageTable.SUMMARY, "y".repeat(5000))
                        .when(PageTable.VISITS.eq(99L))
                        .run())
                .isInstanceOf(ConditionFailedException.class);
        assertThat(objects()).isEqualTo(before);
    }

    @Test
    void batchesAndTransactionsPutThem() {
        pages.putAll(List.of(Page.of("a", 2000), Page.of("b", 2000)));
        stator.transaction().put(pages, Page.of("c", 2000)).run();
        for (String url : List.of("a", "b", "c")) {
            assertSame(pages.get(url).orElseThrow(), Page.of(url, 2000));
        }
        assertThat(pages.getAll(List.of(PageSchema.key("a"), PageSchema.key("c"))))
                .hasSize(2);
    }

    @Test
    void aCallWhoseTableIsMadeMeanwhileReadsWhatOthersPut(Stator own) {
        PageTable first = new PageTable(stator);
        first.put(Page.of("u", 2000));
        stator.client().deleteTable(delete -> delete.tableName(stator.tableName(PageTable.SCHEMA)));
        assertThat(first.update("u")
                        .set(PageTable.SUMMARY, "y".repeat(5000))
                        .returnNew()
                        .summary())
                .hasSize(5000);
    }
}
