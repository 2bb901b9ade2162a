package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.annotation.Compressed;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.error.UndecodableItemException;
import dev.stator.s3.S3Store;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;

/** A class gets annotations, or loses them, after items were stored. */
@ExtendWith(StatorExtension.class)
class ChangedAnnotationsTest {
    private static final String LONG = "a text that is long enough ".repeat(20);

    @Table("changed")
    record Plain(
            @HashKey String id,
            @Nullable String text,
            @Nullable Long number,
            @Nullable List<String> lines,
            @Nullable Map<String, String> names,
            @Nullable SdkBytes bytes) {}

    @Table("changed")
    record Zipped(
            @HashKey String id,
            @Compressed(minimumBytes = 1) @Nullable String text,
            @Compressed(minimumBytes = 1) @Nullable Long number,
            @S3Backed(inlineBytes = 10) @Nullable List<String> lines,

            @S3Backed(inlineBytes = 10) @Compressed @Nullable
            Map<String, String> names,

            @Compressed @Nullable SdkBytes bytes) {}

    @Table("changed")
    record Sealed(
            @HashKey String id,

            @Compressed(minimumBytes = 1) @Encrypted @Nullable
            String text,

            @S3Backed(inlineBytes = 10) @Encrypted @Nullable List<String> lines) {}

    @Table("changed")
    record Less(
            @HashKey String id,
            @Encrypted @Nullable String text,
            @S3Backed(inlineBytes = 300_000) @Nullable List<String> lines) {}

    @Table("changed")
    record WithoutStore(
            @HashKey String id, @Encrypted @Nullable List<String> lines) {}

    private Stator stator;

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own, S3Store store) {
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .encryption(TinkKeys.create())
                .s3(store)
                .build();
    }

    @AfterEach
    void close() {
        stator.close();
    }

    @Test
    void whatWasStoredPlainIsReadByAClassThatCompressesItOrHasItInS3() {
        Plain plain = new Plain("x", LONG, 7L, List.of(LONG), Map.of("a", LONG), null);
        new ChangedAnnotationsTest_PlainTable(stator).put(plain);
        ChangedAnnotationsTest_ZippedTable zipped = new ChangedAnnotationsTest_ZippedTable(stator);
        for (int i = 0; i < 2; i++) {
            Zipped read = zipped.get("x").orElseThrow();
            assertThat(read).isEqualTo(new Zipped("x", LONG, 7L, List.of(LONG), Map.of("a", LONG), null));
            zipped.put(read);
        }
    }

    @Test
    void bytesThatWereStoredPlainAreRefusedByAClassThatCompressesThem() {
        new ChangedAnnotationsTest_PlainTable(stator)
                .put(new Plain("x", null, null, null, null, SdkBytes.fromUtf8String("some bytes")));
        assertThatThrownBy(() -> new ChangedAnnotationsTest_ZippedTable(stator).get("x"))
                .isInstanceOfSatisfying(
                        ProtectedValueException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED_FORMAT))
                .hasMessageContaining("changed[id=x]")
                .hasMessageContaining("'bytes'");
    }

    @Test
    void whatAnAnnotationDidIsUndoneAsLongAsAnotherStays() {
        Sealed sealed = new Sealed("x", LONG, List.of(LONG));
        new ChangedAnnotationsTest_SealedTable(stator).put(sealed);
        ChangedAnnotationsTest_LessTable less = new ChangedAnnotationsTest_LessTable(stator);
        for (int i = 0; i < 2; i++) {
            Less read = less.get("x").orElseThrow();
            assertThat(read).isEqualTo(new Less("x", LONG, List.of(LONG)));
            less.put(read);
        }
    }

    @Test
    void withoutTheAnnotationNoPointerIsFollowed() {
        new ChangedAnnotationsTest_SealedTable(stator).put(new Sealed("x", LONG, List.of(LONG)));
        assertThatThrownBy(() -> new ChangedAnnotationsTest_WithoutStoreTable(stator).get("x"))
                .isInstanceOf(ProtectedValueException.class);
        assertThatThrownBy(() -> new ChangedAnnotationsTest_PlainTable(stator).get("x"))
                .isInstanceOf(UndecodableItemException.class);
    }
}
