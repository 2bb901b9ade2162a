package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.encryption.TinkKeys;
import dev.stator.s3.S3Bytes;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Text;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values about as long as what stays in the item, and about as long as a part of an upload. */
@ExtendWith(StatorExtension.class)
class SizesTest {
    private static final int PART = 5 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 66, 67, 68, 71, 72, 73, 99, 100, 101, PART - 1, PART, PART + 1})
    void everySizeComesBack(int size, LocalDynamoDb server, Stator own, S3Store store) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        StringBuilder text = new StringBuilder(size);
        for (byte each : bytes) {
            text.append((char) ('a' + (each & 15)));
        }
        String same = text.toString();
        Page page = new Page(
                "u",
                S3Text.of(same),
                S3Bytes.of(bytes),
                same,
                Optional.of(S3Text.of(same)),
                S3Text.of(same),
                List.of(new Page.Link("a", same)),
                1);
        try (Stator stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .encryption(TinkKeys.create())
                .s3(store)
                .build()) {
            PageTable pages = new PageTable(stator);
            pages.put(page);
            assertSame(pages.get("u").orElseThrow(), same, bytes);
            pages.async().put(page).join();
            assertSame(pages.async().get("u").join().orElseThrow(), same, bytes);
        }
    }

    private static void assertSame(Page read, String text, byte[] bytes) {
        assertThat(read.html().text()).isEqualTo(text);
        assertThat(read.html().isStored()).isEqualTo(bytes.length > 100);
        assertThat(read.image().bytes()).isEqualTo(bytes);
        assertThat(read.summary()).isEqualTo(text);
        assertThat(read.archive().orElseThrow().text()).isEqualTo(text);
        assertThat(read.secret().text()).isEqualTo(text);
        assertThat(read.links()).containsExactly(new Page.Link("a", text));
    }
}
