package dev.stator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

class MissingDynamoDbLocalTest {
    @Test
    void saysWhatToAdd() throws Exception {
        Class<?> type = new WithoutDynamoDbLocal().loadClass(LocalDynamoDb.class.getName());
        assertThat(type).isNotEqualTo(LocalDynamoDb.class);
        Method start = type.getMethod("start");
        assertThatThrownBy(() -> start.invoke(null))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("com.amazonaws:DynamoDBLocal:" + System.getProperty("dynamodb-local.version"))
                .hasMessageContaining("test scope");
    }

    /** Loads the test kit again, and does not find DynamoDB Local. */
    private static final class WithoutDynamoDbLocal extends ClassLoader {
        WithoutDynamoDbLocal() {
            super(LocalDynamoDb.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.amazonaws.services.dynamodbv2.local.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("dev.stator.testkit.")) {
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
