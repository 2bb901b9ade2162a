package dev.stator.examples.migration;

import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapper;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig.SaveBehavior;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig.TableNameOverride;
import dev.stator.Stator;
import dev.stator.testkit.LocalDynamoDb;

/** The retired mapper on the server of the tests. */
final class Old {
    private Old() {}

    static AmazonDynamoDB client(LocalDynamoDb server) {
        return AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(
                        new EndpointConfiguration(server.endpoint().toString(), "us-east-1"))
                .withCredentials(new AWSStaticCredentialsProvider(new BasicAWSCredentials("stator", "stator")))
                .build();
    }

    /** A mapper on the tables of {@code stator}. */
    static DynamoDBMapper mapper(LocalDynamoDb server, Stator stator) {
        return mapper(server, stator, SaveBehavior.UPDATE);
    }

    static DynamoDBMapper mapper(LocalDynamoDb server, Stator stator, SaveBehavior behavior) {
        return new DynamoDBMapper(client(server), config(stator, behavior));
    }

    static DynamoDBMapperConfig config(Stator stator, SaveBehavior behavior) {
        return DynamoDBMapperConfig.builder()
                .withTableNameOverride(TableNameOverride.withTableNamePrefix(stator.tablePrefix()))
                .withSaveBehavior(behavior)
                .build();
    }
}
