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
import dev.stator.error.ConfigurationException;
import dev.stator.s3.S3Store;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** An application that has not the SDK's module for S3 among its dependencies. */
@ExtendWith(StatorExtension.class)
class MissingS3Test {
    @Table("memos")
    record Memo(
            @HashKey String id,

            @Encrypted @Compressed(minimumBytes = 1) @Nullable
            String text) {}

    @Table("scrolls")
    record Scroll(@HashKey String id, @S3Backed @Nullable String text) {}

    /** What such an application does. */
    public abstract static class Use implements Consumer<DynamoDbClient> {
        @Override
        public void accept(DynamoDbClient client) {
            try (Stator stator = Stator.builder()
                    .client(client)
                    .tablePrefix("without_s3_")
                    .createMissingTables(true)
                    .encryption(TinkKeys.create())
                    .build()) {
                run(stator);
            }
        }

        abstract void run(Stator stator);
    }

    /** Nothing of it is in S3. */
    public static final class Memos extends Use {
        @Override
        void run(Stator stator) {
            MissingS3Test_MemoTable memos = new MissingS3Test_MemoTable(stator);
            Memo memo = memos.put(new Memo("x", "a text"));
            assertThat(memos.get("x")).contains(memo);
            assertThat(memos.scan().list()).containsExactly(memo);
        }
    }

    /** It has an attribute that may be in S3, and no store. */
    public static final class Scrolls extends Use {
        @Override
        void run(Stator stator) {
            new MissingS3Test_ScrollTable(stator).put(new Scroll("x", "a text".repeat(10_000)));
        }
    }

    /** It asks for a store. */
    public static final class Store extends Use {
        @Override
        void run(Stator stator) {
            S3Store.builder().bucket("bucket").build();
        }
    }

    private static void run(LocalDynamoDb server, Class<? extends Use> use) throws ReflectiveOperationException {
        Class<?> again = new WithoutS3().loadClass(use.getName());
        assertThat(again).isNotEqualTo(use);
        @SuppressWarnings("unchecked") // its class implements it, and the SDK is not loaded again
        Consumer<DynamoDbClient> made =
                (Consumer<DynamoDbClient>) again.getConstructor().newInstance();
        made.accept(server.client(settings -> settings));
    }

    @Test
    void whatIsEncryptedAndCompressedDoesNotNeedIt(LocalDynamoDb server) throws ReflectiveOperationException {
        run(server, Memos.class);
    }

    @Test
    void aStoreNeedsItAndSaysWhatToAdd(LocalDynamoDb server) {
        assertThatThrownBy(() -> run(server, Store.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("add the dependency software.amazon.awssdk:s3");
    }

    @Test
    void anAttributeThatMayBeInS3NeedsAStore(LocalDynamoDb server) {
        assertThatThrownBy(() -> run(server, Scrolls.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("scrolls: attribute 'text' is S3-backed")
                .hasMessageContaining("S3Store.builder()");
    }

    /** Loads Stator again, all but its exceptions, and does not find the classes of S3. */
    private static final class WithoutS3 extends ClassLoader {
        WithoutS3() {
            super(Stator.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("software.amazon.awssdk.services.s3.")) {
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            if (!name.startsWith("dev.stator.") || name.startsWith("dev.stator.error.")) {
                return super.loadClass(name, resolve);
            }
            try (InputStream code = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (code == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = code.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
