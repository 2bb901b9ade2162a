package dev.stator.internal;

import dev.stator.encryption.Encryption;
import dev.stator.interceptor.Interceptor;
import dev.stator.s3.S3Store;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a connection was asked to be. */
public record Settings(
        @Nullable Region region,
        @Nullable AwsCredentialsProvider credentials,
        @Nullable URI endpoint,
        @Nullable ClientOverrideConfiguration overrides,
        @Nullable DynamoDbClient client,
        @Nullable DynamoDbAsyncClient asyncClient,
        String tablePrefix,
        Clock clock,
        boolean createMissingTables,
        boolean directItems,
        List<Interceptor> interceptors,
        @Nullable String tenant,
        @Nullable Encryption encryption,
        List<S3Store> stores) {

    /** Whether the clients are the application's own. */
    boolean handsInClients() {
        return client != null || asyncClient != null;
    }
}
