package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stator.Stator;
import dev.stator.batch.BatchGetException;
import dev.stator.encryption.KeySource;
import dev.stator.encryption.KmsKeys;
import dev.stator.encryption.TinkKeys;
import dev.stator.error.ConfigurationException;
import dev.stator.error.KeysUnavailableException;
import dev.stator.error.ObjectStoreException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.StatorException;
import dev.stator.query.UnreadableItem;
import dev.stator.s3.S3Store;
import dev.stator.schema.Key;
import dev.stator.testkit.Faults;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalKms;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.kms.KmsClient;

/** Where keys or objects cannot be had, a reading that leaves out items ends all the same: its items are not at fault. */
@ExtendWith(StatorExtension.class)
class FailedReadingsTest {
    private static final List<Key<Parcel>> KEYS = List.of(ParcelSchema.key("north", 1), ParcelSchema.key("north", 2));

    private final List<UnreadableItem<Parcel>> unreadable = Collections.synchronizedList(new ArrayList<>());
    private final LocalKms kms = LocalKms.start();
    private final KmsClient client = KmsClient.builder()
            .endpointOverride(kms.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("stator", "stator")))
            .overrideConfiguration(settings -> settings.retryStrategy(DefaultRetryStrategy.doNotRetry()))
            .build();
    private final KmsKeys keys = KmsKeys.create(client, kms.keyArn());
    private final byte[] random = keys.wrapRandom();

    private LocalDynamoDb server;
    private LocalS3 s3;
    private String prefix;

    @BeforeEach
    void store(LocalDynamoDb dynamoDb, LocalS3 objects, Stator own) {
        server = dynamoDb;
        s3 = objects;
        prefix = own.tablePrefix();
        try (Stator stator = connect(keys, s3.store(prefix))) {
            new ParcelTable(stator).putAll(List.of(Parcel.of(1), Parcel.of(2)));
        }
    }

    @AfterEach
    void close() {
        client.close();
        kms.close();
    }

    private Stator connect(@Nullable KeySource source, @Nullable S3Store store) {
        var settings = server.stator().tablePrefix(prefix).createMissingTables(true);
        if (source != null) {
            settings.encryption(source);
        }
        if (store != null) {
            settings.s3(store);
        }
        return settings.build();
    }

    private static void assertBatchEnds(
            Throwable thrown, ParcelTable parcels, Class<? extends StatorException> failure) {
        assertThat(thrown).isInstanceOfSatisfying(BatchGetException.class, e -> {
            assertThat(e).hasCauseInstanceOf(failure);
            assertThat(e.result().unprocessed(parcels)).isEqualTo(KEYS);
            assertThat(e.result().unreadable(parcels)).isEmpty();
        });
    }

    private void assertEnds(
            @Nullable KeySource source, @Nullable S3Store store, Class<? extends StatorException> failure) {
        try (Stator stator = connect(source, store)) {
            ParcelTable parcels = new ParcelTable(stator);
            assertThatThrownBy(
                            () -> parcels.scan().onUnreadable(unreadable::add).list())
                    .isInstanceOf(failure);
            assertThatThrownBy(() -> parcels.scan()
                            .segments(2)
                            .onUnreadable(unreadable::add)
                            .list())
                    .isInstanceOf(failure);
            assertThatThrownBy(() -> parcels.async()
                            .query("north")
                            .onUnreadable(unreadable::add)
                            .list()
                            .join())
                    .hasCauseInstanceOf(failure);
            assertBatchEnds(catchThrowable(() -> parcels.getAll(KEYS)), parcels, failure);
            assertBatchEnds(
                    catchThrowable(() -> parcels.async().getAll(KEYS).join()).getCause(), parcels, failure);
        }
        assertThat(unreadable).isEmpty();
    }

    @Test
    void whereKmsIsNotThere() {
        KmsKeys unread = KmsKeys.unwrap(client, kms.keyArn(), random);
        kms.close();
        assertEnds(unread, s3.store(prefix), KeysUnavailableException.class);
    }

    @Test
    void whereKmsRefuses() {
        kms.deny(kms.keyArn());
        assertEnds(KmsKeys.unwrap(client, kms.keyArn(), random), s3.store(prefix), ConfigurationException.class);
    }

    @Test
    void whereTheConnectionHasNoKeysOrNoStore() {
        assertEnds(null, s3.store(prefix), ConfigurationException.class);
        assertEnds(keys, null, ConfigurationException.class);
    }

    @Test
    void whereS3IsNotThere() {
        Faults faults = Faults.create(1);
        faults.onAll().refuse();
        S3Store gone = s3.settings()
                .prefix(prefix)
                .client(s3.client(settings -> settings.httpClientBuilder(faults.httpClient())
                        .overrideConfiguration(
                                overrides -> overrides.retryStrategy(DefaultRetryStrategy.doNotRetry()))))
                .asyncClient(s3.asyncClient(settings -> settings.httpClientBuilder(faults.asyncHttpClient())
                        .overrideConfiguration(
                                overrides -> overrides.retryStrategy(DefaultRetryStrategy.doNotRetry()))))
                .build();
        assertEnds(keys, gone, ObjectStoreException.class);
    }

    @Test
    void aConnectionWithOtherKeysLeavesOutEveryItem() {
        try (Stator stator = connect(TinkKeys.create(), s3.store(prefix))) {
            ParcelTable parcels = new ParcelTable(stator);
            assertThat(parcels.scan().onUnreadable(unreadable::add).list()).isEmpty();
            assertThat(unreadable)
                    .hasSize(2)
                    .allSatisfy(item -> assertThat(item.error())
                            .isInstanceOfSatisfying(
                                    ProtectedValueException.class,
                                    e -> assertThat(e.reason()).isEqualTo(ProtectedValueException.Reason.UNKNOWN_KEY)));
            assertThatThrownBy(() -> parcels.getAll(KEYS))
                    .isInstanceOfSatisfying(
                            BatchGetException.class,
                            e -> assertThat(e.result().unreadable(parcels).keySet())
                                    .containsExactlyElementsOf(KEYS));
        }
    }
}
