package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.annotation.Compressed;
import dev.stator.annotation.Document;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.encryption.TinkKeys;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Text;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All three annotations in a bean and in a class with a builder, on their properties and on those of their documents. */
@ExtendWith(StatorExtension.class)
class BeansAtRestTest {
    /** A bean. */
    @Table("folders")
    static final class Folder {
        @HashKey
        private String owner = "";

        @RangeKey
        private int number;

        @Encrypted(deterministic = true)
        private @Nullable String tag;

        @Compressed(minimumBytes = 1)
        private @Nullable String zipped;

        @S3Backed(inlineBytes = 20)
        private @Nullable S3Text apart;

        @Compressed(minimumBytes = 1)
        @Encrypted
        @S3Backed(inlineBytes = 20)
        private @Nullable String all;

        private @Nullable Sheet sheet;

        private long visits;

        static Folder of(int number, String word) {
            Folder folder = new Folder();
            folder.setOwner("ada");
            folder.setNumber(number);
            folder.setTag("tag of " + word);
            folder.setZipped((word + " zipped ").repeat(20));
            folder.setApart(S3Text.of((word + " apart ").repeat(20)));
            folder.setAll((word + " all ").repeat(20));
            folder.setSheet(Sheet.of(word));
            folder.setVisits(1);
            return folder;
        }

        public String getOwner() {
            return owner;
        }

        public void setOwner(String owner) {
            this.owner = owner;
        }

        public int getNumber() {
            return number;
        }

        public void setNumber(int number) {
            this.number = number;
        }

        public @Nullable String getTag() {
            return tag;
        }

        public void setTag(@Nullable String tag) {
            this.tag = tag;
        }

        public @Nullable String getZipped() {
            return zipped;
        }

        public void setZipped(@Nullable String zipped) {
            this.zipped = zipped;
        }

        public @Nullable S3Text getApart() {
            return apart;
        }

        public void setApart(@Nullable S3Text apart) {
            this.apart = apart;
        }

        public @Nullable String getAll() {
            return all;
        }

        public void setAll(@Nullable String all) {
            this.all = all;
        }

        public @Nullable Sheet getSheet() {
            return sheet;
        }

        public void setSheet(@Nullable Sheet sheet) {
            this.sheet = sheet;
        }

        public long getVisits() {
            return visits;
        }

        public void setVisits(long visits) {
            this.visits = visits;
        }
    }

    /** A bean in a bean. */
    @Document
    static final class Sheet {
        @Compressed(minimumBytes = 1)
        @Encrypted
        private @Nullable String sealed;

        @S3Backed(inlineBytes = 20)
        private @Nullable String apart;

        static Sheet of(String word) {
            Sheet sheet = new Sheet();
            sheet.setSealed(word + " sealed in a sheet");
            sheet.setApart((word + " apart in a sheet ").repeat(5));
            return sheet;
        }

        public @Nullable String getSealed() {
            return sealed;
        }

        public void setSealed(@Nullable String sealed) {
            this.sealed = sealed;
        }

        public @Nullable String getApart() {
            return apart;
        }

        public void setApart(@Nullable String apart) {
            this.apart = apart;
        }
    }

    private Stator stator;
    private BeansAtRestTest_FolderTable folders;

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own, S3Store store) {
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .encryption(TinkKeys.create())
                .s3(store)
                .build();
        folders = new BeansAtRestTest_FolderTable(stator);
    }

    @AfterEach
    void close() {
        stator.close();
    }

    private Map<String, AttributeValue> raw(int number) {
        return stator.client()
                .getItem(get -> get.tableName(stator.tableName(BeansAtRestTest_FolderTable.SCHEMA))
                        .key(Map.of(
                                "owner",
                                AttributeValue.fromS("ada"),
                                "number",
                                AttributeValue.fromN(Integer.toString(number)))))
                .item();
    }

    private static void assertSame(Folder read, Folder put) {
        assertThat(read).usingRecursiveComparison().ignoringFields("apart").isEqualTo(put);
        assertThat(read.getApart().text()).isEqualTo(put.getApart().text());
    }

    private static void assertProtected(Map<String, AttributeValue> item, String word) {
        assertThat(StoredText.of(item)).doesNotContain(word);
        assertThat(item.get("tag").type()).isEqualTo(AttributeValue.Type.B);
        assertThat(item.get("zipped").type()).isEqualTo(AttributeValue.Type.B);
        assertThat(item.get("apart").type()).isEqualTo(AttributeValue.Type.M);
        assertThat(item.get("all").type()).isEqualTo(AttributeValue.Type.M);
        assertThat(item.get("sheet").m().get("sealed").type()).isEqualTo(AttributeValue.Type.B);
        assertThat(item.get("sheet").m().get("apart").m()).containsKey("sha256");
    }

    @Test
    void aBeanIsReadAsItWasPut() {
        Folder folder = Folder.of(1, "elephant");
        folders.put(folder);
        assertProtected(raw(1), "elephant");
        assertSame(folders.get("ada", 1).orElseThrow(), folder);
        folders.async().put(Folder.of(1, "giraffe")).join();
        assertProtected(raw(1), "giraffe");
        assertSame(folders.async().get("ada", 1).join().orElseThrow(), Folder.of(1, "giraffe"));
    }

    @Test
    void aBeanIsUpdated() {
        folders.put(Folder.of(1, "elephant"));
        Folder other = Folder.of(1, "giraffe");
        Folder updated = folders.update("ada", 1)
                .set(BeansAtRestTest_FolderTable.TAG, other.getTag())
                .set(BeansAtRestTest_FolderTable.ZIPPED, other.getZipped())
                .set(BeansAtRestTest_FolderTable.APART, other.getApart())
                .set(BeansAtRestTest_FolderTable.ALL, other.getAll())
                .set(
                        BeansAtRestTest_FolderTable.SHEET.sealed(),
                        other.getSheet().getSealed())
                .set(BeansAtRestTest_FolderTable.SHEET.apart(), other.getSheet().getApart())
                .when(BeansAtRestTest_FolderTable.TAG.eq("tag of elephant"))
                .returnNew();
        assertSame(updated, other);
        assertProtected(raw(1), "giraffe");
    }

    @Test
    void beansAreQueriedAndReadTogether() {
        List<Folder> put = List.of(Folder.of(1, "elephant"), Folder.of(2, "giraffe"), Folder.of(3, "tiger"));
        folders.putAll(put);
        assertSame(
                folders.query("ada")
                        .where(BeansAtRestTest_FolderTable.TAG.eq("tag of giraffe"))
                        .one(),
                put.get(1));
        for (List<Folder> read : List.of(
                folders.query("ada").list(),
                folders.async().query("ada").list().join(),
                folders.getAll(List.of(
                        BeansAtRestTest_FolderSchema.key("ada", 1),
                        BeansAtRestTest_FolderSchema.key("ada", 2),
                        BeansAtRestTest_FolderSchema.key("ada", 3))))) {
            assertThat(read).hasSize(3);
            for (int i = 0; i < 3; i++) {
                assertSame(read.get(i), put.get(i));
            }
        }
    }
}
