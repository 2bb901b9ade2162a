package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

// sample: testing-s3
@ExtendWith(StatorExtension.class)
class LocalS3Test {
    @Test
    void keepsAnObject(S3Client client) {
        client.putObject(put -> put.bucket(LocalS3.BUCKET).key("page"), RequestBody.fromString("Hello"));
        assertThat(client.getObjectAsBytes(get -> get.bucket(LocalS3.BUCKET).key("page"))
                        .asUtf8String())
                .isEqualTo("Hello");
    }
}
// end
