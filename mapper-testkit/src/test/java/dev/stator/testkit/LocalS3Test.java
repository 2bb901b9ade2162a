package dev.stator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.s3.S3Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Bucket;

class LocalS3Test {
    @Test
    void answersOnceStartedAndNotOnceClosed() {
        LocalS3 s3 = LocalS3.start();
        assertThat(s3.client().listBuckets().buckets()).extracting(Bucket::name).containsExactly(LocalS3.BUCKET);
        assertThat(s3.asyncClient().listBuckets().join().buckets()).hasSize(1);
        s3.close();
        s3.close();
        assertThatThrownBy(() -> s3.client(settings -> settings).listBuckets()).isInstanceOf(SdkException.class);
    }

    @Test
    void eachStartIsAServerOfItsOwnBesideDynamoDbLocal() {
        try (LocalS3 one = LocalS3.start();
                LocalS3 other = LocalS3.start();
                LocalDynamoDb dynamoDb = LocalDynamoDb.start();
                Stator stator = dynamoDb.stator().build()) {
            one.client().createBucket(request -> request.bucket("another"));
            assertThat(one.client().listBuckets().buckets()).hasSize(2);
            assertThat(other.client().listBuckets().buckets()).hasSize(1);
            assertThat(stator.client().listTables().tableNames()).isEmpty();
        }
    }

    @ExtendWith(StatorExtension.class)
    static class OfTheExtensionTest {
        @Test
        void parametersAreThoseOfOneServer(
                LocalS3 s3, S3Client client, S3AsyncClient asyncClient, S3Store store, S3Store same) {
            assertThat(client).isSameAs(s3.client());
            assertThat(asyncClient).isSameAs(s3.asyncClient());
            assertThat(store).isSameAs(same);
            assertThat(store.prefix()).endsWith("/").isNotEqualTo(LocalS3.newPrefix());
        }
    }
}
