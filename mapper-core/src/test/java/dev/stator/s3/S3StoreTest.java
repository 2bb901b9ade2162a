package dev.stator.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.error.ConfigurationException;
import dev.stator.face.Face;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the settings of a store may be, and what it says where something is missing. */
class S3StoreTest {
    @ParameterizedTest
    @CsvSource({"'',''", "app,app/", "app/,app/", "a/b=c.d,a/b=c.d/"})
    void aPrefixEndsWithASlash(String prefix, String expected) {
        assertThat(S3Store.builder().bucket("b").prefix(prefix).build().prefix())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/app",
                "a//b",
                "../a",
                "a/./b",
                ".hidden",
                "ä",
                "a b",
                "12345678901234567890123456789012345678901234567/x"
            })
    void aPrefixThatMakesNoPlainKeyIsRefused(String prefix) {
        assertThatThrownBy(() -> S3Store.builder().bucket("b").prefix(prefix).build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'" + prefix + "'");
    }

    @Test
    void aBucketIsNeeded() {
        assertThatThrownBy(() -> S3Store.builder().build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("S3Store.builder().bucket(…)");
    }

    @Test
    void aNameHasPlainCharacters() {
        assertThatThrownBy(() -> S3Store.builder().bucket("b").name("a b").build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'a b'");
    }

    @Test
    void aMissingClientIsAskedForByTheCallThatNeedsIt() {
        S3Store store = S3Store.builder().name("pages").bucket("b").build();
        assertThat(catchThrowableOfType(ConfigurationException.class, () -> store.objects(Face.BLOCKING)))
                .hasMessage("S3 store 'pages': this call needs a synchronous S3 client: add"
                        + " S3Store.builder().client(…), or call async()");
        assertThat(catchThrowableOfType(ConfigurationException.class, () -> store.objects(Face.ASYNC)))
                .hasMessageContaining("asynchronous S3 client: add S3Store.builder().asyncClient(…)");
    }

    @Test
    void whereTheClientOfS3IsNotOnTheClassPathTheErrorSaysWhatToAdd() throws Throwable {
        Class<?> program = new WithoutS3().loadClass(Program.class.getName());
        Object message = MethodHandles.publicLookup()
                .findStatic(program, "message", MethodType.methodType(String.class))
                .invoke();
        assertThat(message).asString().contains("software.amazon.awssdk:s3");
    }

    /** What runs where S3 is missing. */
    public static final class Program {
        private Program() {}

        public static String message() {
            try {
                S3Store.builder().bucket("b").build();
                return "built";
            } catch (ConfigurationException e) {
                return String.valueOf(e.getMessage());
            }
        }
    }

    /** Loads the package again, and does not find the SDK's module. */
    private static final class WithoutS3 extends ClassLoader {
        WithoutS3() {
            super(S3StoreTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("software.amazon.awssdk.services.s3.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("dev.stator.s3.")) {
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
