package dev.stator.benchmarks.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.benchmarks.entity.OrderTable;
import dev.stator.benchmarks.mapping.Approach;
import dev.stator.benchmarks.mapping.Samples;
import dev.stator.testkit.LocalDynamoDb;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstGetTest {
    @Test
    void aFreshJvmPutsAndGetsTheOrderWithTheClassesOfAnArchive(@TempDir Path folder) throws Exception {
        try (LocalDynamoDb dynamoDb = LocalDynamoDb.start();
                Stator stator = dynamoDb.stator().build()) {
            new OrderTable(stator).put(Samples.order());
            FirstCall call = FirstCall.archived(
                    Approach.GENERATED,
                    ApplicationClassPath.in(folder),
                    dynamoDb.endpoint().toString(),
                    folder);

            assertThat(call.classes())
                    .contains("dev.stator.benchmarks.entity.OrderSchema")
                    .contains("software.amazon.awssdk.services.dynamodb.DynamoDbClient")
                    .noneMatch(name -> name.startsWith("com.amazonaws.services.dynamodbv2"));
        }
    }
}
