package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapper;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig.TableNameOverride;
import dev.stator.Stator;
import dev.stator.admin.DriftReport;
import dev.stator.admin.TableAdmin;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The worked example of moving-to-stator.md. */
@ExtendWith(StatorExtension.class)
class MovingTest {
    @Test
    void oneEntityMoves(Stator stator, LocalDynamoDb server) {
        new TableAdmin(stator).create(ParcelTable.SCHEMA);
        DynamoDBMapper mapper = mapper(stator, server);
        OldParcel old = new OldParcel();
        old.setCustomer("c1");
        old.setNumber("p1");
        old.setGrams(500);
        old.setCarrier("post");
        mapper.save(old);

        // sample: moving-check
        DriftReport drift = new TableAdmin(stator).drift(ParcelTable.SCHEMA);
        assertThat(drift.isEmpty()).as(drift.toString()).isTrue(); // keys and indexes are what the record says

        ParcelTable parcels = new ParcelTable(stator);
        long read =
                parcels.scan().stream().count(); // every item can be read, or the exception names the one that cannot
        // end
        assertThat(read).isEqualTo(1);

        // sample: moving-calls
        Parcel parcel = parcels.get("c1", "p1").orElseThrow(); //  mapper.load(OldParcel.class, "c1", "p1")
        Parcel heavier = new Parcel("c1", "p1", 600, "post", parcel.created(), parcel.version());
        Parcel saved = parcels.update(heavier); //                 mapper.save(parcel)
        List<Parcel> posted = parcels.byCarrier("post").list(); // mapper.query(OldParcel.class, …)
        // end
        assertThat(saved.version()).isEqualTo(2);
        assertThat(posted).containsExactly(saved);

        OldParcel back = mapper.load(OldParcel.class, "c1", "p1");
        assertThat(back.getGrams()).isEqualTo(600);
        assertThat(back.getVersion()).isEqualTo(2);
        assertThat(back.getCreated()).isEqualTo(old.getCreated());
        mapper.save(back);
        assertThat(parcels.get("c1", "p1").orElseThrow().version()).isEqualTo(3);
    }

    private static DynamoDBMapper mapper(Stator stator, LocalDynamoDb server) {
        var client = AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(
                        new EndpointConfiguration(server.endpoint().toString(), "us-east-1"))
                .withCredentials(new AWSStaticCredentialsProvider(new BasicAWSCredentials("stator", "stator")))
                .build();
        return new DynamoDBMapper(
                client,
                DynamoDBMapperConfig.builder()
                        .withTableNameOverride(TableNameOverride.withTableNamePrefix(stator.tablePrefix()))
                        .build());
    }
}
