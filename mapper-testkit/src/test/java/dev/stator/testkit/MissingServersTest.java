package dev.stator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingServersTest {
    @Test
    void saysWhatToAddForDynamoDbLocal() throws Exception {
        assertSays(
                LocalDynamoDb.class,
                "com.amazonaws.services.dynamodbv2.local.",
                "com.amazonaws:DynamoDBLocal:" + System.getProperty("dynamodb-local.version") + " in test scope");
    }

    @Test
    void saysWhatToAddForS3Proxy() throws Exception {
        assertSays(LocalS3.class, "org.gaul.", "org.gaul:s3proxy:" + System.getProperty("s3proxy.version"));
    }

    @Test
    void saysWhatToAddForTheClientOfS3() throws Exception {
        assertSays(LocalS3.class, "software.amazon.awssdk.services.s3.", "software.amazon.awssdk:s3");
    }

    @Test
    void saysThatJacksonIsTooOldForS3Proxy() throws Exception {
        assertSays(
                LocalS3.class,
                "com.fasterxml.jackson.annotation.JsonSerializeAs",
                "com.fasterxml.jackson.core:jackson-annotations to 2.22");
    }

    private static void assertSays(Class<?> server, String missing, String dependency) throws Exception {
        Class<?> type = new Without(missing).loadClass(server.getName());
        assertThat(type).isNotEqualTo(server);
        // Not by Class.getMethod, which looks at the types of all methods, of which one may be missing
        MethodHandle start = MethodHandles.publicLookup().findStatic(type, "start", MethodType.methodType(type));
        assertThatThrownBy(start::invoke)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(dependency);
    }

    /** Loads the test kit and S3Proxy again, and does not find what is missing. */
    private static final class Without extends ClassLoader {
        private static final List<String> OURS = List.of("dev.stator.testkit.", "org.gaul.s3proxy.", "tools.jackson.");

        private final String missing;

        Without(String missing) {
            super(LocalDynamoDb.class.getClassLoader());
            this.missing = missing;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(missing)) {
                throw new ClassNotFoundException(name);
            }
            if (OURS.stream().noneMatch(name::startsWith)) {
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
