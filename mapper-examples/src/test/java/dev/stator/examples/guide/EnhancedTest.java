package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.testkit.StatorExtension;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The sample of from-the-enhanced-client.md. */
@ExtendWith(StatorExtension.class)
class EnhancedTest {
    @Test
    void aKeyInTheShortFormIsFound(Stator stator) {
        new TableAdmin(stator).create(ReadingTable.SCHEMA);
        stator.client()
                .putItem(request -> request.tableName(stator.tableName(ReadingTable.SCHEMA))
                        .item(Map.of(
                                "sensor", AttributeValue.fromS("roof"),
                                "taken", AttributeValue.fromS("2026-01-05T09:30:00Z"),
                                "degrees", AttributeValue.fromN("4.5"))));
        Instant taken = Instant.parse("2026-01-05T09:30:00Z");

        assertThat(new ReadingTable(stator).get("roof", taken)).contains(new Reading("roof", taken, 4.5));
    }
}
