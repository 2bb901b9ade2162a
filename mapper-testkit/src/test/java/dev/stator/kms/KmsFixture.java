package dev.stator.kms;

import dev.stator.testkit.LocalKms;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.kms.KmsClient;

/** Clients of the double of KMS, which do not retry. */
final class KmsFixture {
    private KmsFixture() {}

    static KmsClient client(LocalKms kms, ExecutionInterceptor... interceptors) {
        return KmsClient.builder()
                .endpointOverride(kms.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("stator", "stator")))
                .overrideConfiguration(settings -> {
                    settings.retryStrategy(DefaultRetryStrategy.doNotRetry());
                    for (ExecutionInterceptor interceptor : interceptors) {
                        settings.addExecutionInterceptor(interceptor);
                    }
                })
                .build();
    }
}
