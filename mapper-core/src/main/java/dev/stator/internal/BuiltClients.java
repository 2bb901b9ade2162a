package dev.stator.internal;

import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Builds the SDK's clients. Apart from the connection, which is made without loading what builds them. */
final class BuiltClients {
    private BuiltClients() {}

    static DynamoDbClient blocking(Settings settings) {
        return configured(DynamoDbClient.builder(), settings).build();
    }

    static DynamoDbAsyncClient async(Settings settings) {
        return configured(DynamoDbAsyncClient.builder(), settings).build();
    }

    private static <B extends AwsClientBuilder<B, C>, C> B configured(B builder, Settings settings) {
        if (settings.region() != null) {
            builder.region(settings.region());
        }
        if (settings.credentials() != null) {
            builder.credentialsProvider(settings.credentials());
        }
        if (settings.endpoint() != null) {
            builder.endpointOverride(settings.endpoint());
        }
        if (settings.overrides() != null) {
            builder.overrideConfiguration(settings.overrides());
        }
        return builder;
    }

    /** Whether the SDK finds a region where none was set. */
    static boolean isRegionFound() {
        try {
            return DefaultAwsRegionProviderChain.builder().build().getRegion() != null;
        } catch (SdkClientException e) {
            return false;
        }
    }
}
