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

/** All three annotations in a class with a builder, on its properties and on those of its documents. */
@ExtendWith(StatorExtension.class)
class BuildersAtRestTest {
    /** A class with a builder. */
    @Table("crates")
    static final class Crate {
        @HashKey
        private final String owner;

        @RangeKey
        private final int number;

        @Encrypted(deterministic = true)
        private final String tag;

        @Compressed(minimumBytes = 1)
        @Encrypted
        @S3Backed(inlineBytes = 20)
        private final @Nullable S3Text all;

        private final @Nullable Label label;

        private Crate(Builder builder) {
            this.owner = builder.owner;
            this.number = builder.number;
            this.tag = builder.tag;
            this.all = builder.all;
            this.label = builder.label;
        }

        public static Builder builder() {
            return new Builder();
        }

        static Crate of(int number, String word) {
            return builder()
                    .owner("ada")
                    .number(number)
                    .tag("tag of " + word)
                    .all(S3Text.of((word + " all ").repeat(20)))
                    .label(Label.builder()
                            .sealed(word + " sealed on a label")
                            .apart((word + " apart on a label ").repeat(5))
                            .build())
                    .build();
        }

        public String owner() {
            return owner;
        }

        public int number() {
            return number;
        }

        public String tag() {
            return tag;
        }

        public @Nullable S3Text all() {
            return all;
        }

        public @Nullable Label label() {
            return label;
        }

        /** Builds. */
        public static final class Builder {
            private String owner = "";
            private int number;
            private String tag = "";
            private @Nullable S3Text all;
            private @Nullable Label label;

            private Builder() {}

            public Builder owner(String owner) {
                this.owner = owner;
                return this;
            }

            public Builder number(int number) {
                this.number = number;
                return this;
            }

            public Builder tag(String tag) {
                this.tag = tag;
                return this;
            }

            public Builder all(@Nullable S3Text all) {
                this.all = all;
                return this;
            }

            public Builder label(@Nullable Label label) {
                this.label = label;
                return this;
            }

            public Crate build() {
                return new Crate(this);
            }
        }
    }

    /** A document with a builder. */
    @Document
    static final class Label {
        @Compressed(minimumBytes = 1)
        @Encrypted
        private final @Nullable String sealed;

        @S3Backed(inlineBytes = 20)
        private final @Nullable String apart;

        private Label(Builder builder) {
            this.sealed = builder.sealed;
            this.apart = builder.apart;
        }

        public static Builder builder() {
            return new Builder();
        }

        public @Nullable String sealed() {
            return sealed;
        }

        public @Nullable String apart() {
            return apart;
        }

        /** Builds. */
        public static final class Builder {
            private @Nullable String sealed;
            private @Nullable String apart;

            private Builder() {}

            public Builder sealed(@Nullable String sealed) {
                this.sealed = sealed;
                return this;
            }

            public Builder apart(@Nullable String apart) {
                this.apart = apart;
                return this;
            }

            public Label build() {
                return new Label(this);
            }
        }
    }

    private Stator stator;
    private BuildersAtRestTest_CrateTable crates;

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own, S3Store store) {
        stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .encryption(TinkKeys.create())
                .s3(store)
                .build();
        crates = new BuildersAtRestTest_CrateTable(stator);
    }

    @AfterEach
    void close() {
        stator.close();
    }

    /** What is stored of the one item. */
    private Map<String, AttributeValue> raw() {
        return stator.client()
                .scan(scan -> scan.tableName(stator.tableName(BuildersAtRestTest_CrateTable.SCHEMA)))
                .items()
                .get(0);
    }

    private static void assertSame(Crate read, Crate put) {
        assertThat(read).usingRecursiveComparison().ignoringFields("all").isEqualTo(put);
        assertThat(read.all().text()).isEqualTo(put.all().text());
    }

    private static void assertProtected(Map<String, AttributeValue> item, String word) {
        assertThat(StoredText.of(item)).doesNotContain(word);
        assertThat(item.get("tag").type()).isEqualTo(AttributeValue.Type.B);
        assertThat(item.get("all").m()).containsKey("sha256");
        assertThat(item.get("label").m().get("sealed").type()).isEqualTo(AttributeValue.Type.B);
        assertThat(item.get("label").m().get("apart").m()).containsKey("sha256");
    }

    @Test
    void whatIsBuiltIsReadAsItWasPut() {
        crates.put(Crate.of(1, "elephant"));
        assertProtected(raw(), "elephant");
        assertSame(crates.get("ada", 1).orElseThrow(), Crate.of(1, "elephant"));
        crates.async().put(Crate.of(1, "giraffe")).join();
        assertProtected(raw(), "giraffe");
        assertSame(crates.async().get("ada", 1).join().orElseThrow(), Crate.of(1, "giraffe"));
    }

    @Test
    void whatIsBuiltIsUpdated() {
        crates.put(Crate.of(1, "elephant"));
        Crate other = Crate.of(1, "giraffe");
        Crate updated = crates.update("ada", 1)
                .set(BuildersAtRestTest_CrateTable.TAG, other.tag())
                .set(BuildersAtRestTest_CrateTable.ALL, other.all())
                .set(BuildersAtRestTest_CrateTable.LABEL, other.label())
                .when(BuildersAtRestTest_CrateTable.TAG.eq("tag of elephant"))
                .returnNew();
        assertSame(updated, other);
        assertProtected(raw(), "giraffe");
    }

    @Test
    void whatIsBuiltIsQueriedAndReadTogether() {
        List<Crate> put = List.of(Crate.of(1, "elephant"), Crate.of(2, "giraffe"));
        crates.putAll(put);
        assertSame(
                crates.query("ada")
                        .where(BuildersAtRestTest_CrateTable.TAG.eq("tag of giraffe"))
                        .one(),
                put.get(1));
        for (List<Crate> read : List.of(
                crates.query("ada").list(),
                crates.async().query("ada").list().join(),
                crates.getAll(List.of(
                        BuildersAtRestTest_CrateSchema.key("ada", 1), BuildersAtRestTest_CrateSchema.key("ada", 2))))) {
            assertThat(read).hasSize(2);
            assertSame(read.get(0), put.get(0));
            assertSame(read.get(1), put.get(1));
        }
    }
}
