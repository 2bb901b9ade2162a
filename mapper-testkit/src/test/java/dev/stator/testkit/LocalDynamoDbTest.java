package dev.stator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;

class LocalDynamoDbTest {
    @Test
    void answersOnceStarted() {
        try (LocalDynamoDb dynamoDb = LocalDynamoDb.start();
                Stator stator = dynamoDb.stator().build()) {
            assertThat(stator.client().listTables().tableNames()).isEmpty();
            assertThat(stator.asyncClient().listTables().join().tableNames()).isEmpty();
        }
    }

    @Test
    void itsStreamsAnswerToo() {
        try (LocalDynamoDb dynamoDb = LocalDynamoDb.start()) {
            assertThat(dynamoDb.streamsClient().listStreams().streams()).isEmpty();
        }
    }

    @Test
    void eachStartIsAServerOfItsOwn() {
        try (LocalDynamoDb one = LocalDynamoDb.start();
                LocalDynamoDb other = LocalDynamoDb.start()) {
            assertThat(one.endpoint()).isNotEqualTo(other.endpoint());
        }
    }

    @Test
    void doesNotAnswerOnceClosed() {
        LocalDynamoDb dynamoDb = LocalDynamoDb.start();
        dynamoDb.close();
        dynamoDb.close();
        ClientOverrideConfiguration once = ClientOverrideConfiguration.builder()
                .retryStrategy(retries -> retries.maxAttempts(1))
                .build();
        try (Stator stator = dynamoDb.stator().overrideConfiguration(once).build()) {
            assertThatThrownBy(() -> stator.client().listTables()).isInstanceOf(SdkClientException.class);
        }
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void printsNothing() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            LocalDynamoDb.start().close();
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
