package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.encryption.KmsKeys;
import dev.stator.error.ConfigurationException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalKms;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;

// sample: testing-kms
@ExtendWith(StatorExtension.class)
class LocalKmsTest {
    private static KmsClient client(LocalKms kms) {
        return KmsClient.builder()
                .endpointOverride(kms.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .build();
    }

    @Test
    void aPatientIsEncryptedWithKeysThatKmsWraps(LocalDynamoDb dynamoDb, Stator own) {
        try (LocalKms kms = LocalKms.start();
                KmsClient client = client(kms)) {
            KmsKeys created = KmsKeys.create(client, kms.keyArn()); // once, by an operator
            byte[] random = created.wrapRandom();
            byte[] deterministic = created.wrapDeterministic();

            KmsKeys keys = KmsKeys.unwrap(client, kms.keyArn(), random, deterministic);
            try (Stator stator = dynamoDb.stator()
                    .tablePrefix(own.tablePrefix())
                    .createMissingTables(true)
                    .encryption(keys)
                    .build()) {
                PatientTable patients = new PatientTable(stator);
                Patient ada = patients.put(
                        new Patient("k1", "Ada", "ada@example.org", List.of(), Optional.empty(), Optional.empty()));
                assertThat(patients.get("k1")).contains(ada);
            }

            kms.deny(kms.keyArn()); // from now on the policy of the key does not allow it
            assertThatThrownBy(KmsKeys.unwrap(client, kms.keyArn(), random)::load)
                    .isInstanceOf(ConfigurationException.class);
        }
    }
}
// end
