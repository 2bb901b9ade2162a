package dev.stator.contract.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.error.ClosedException;
import dev.stator.error.MissingTableException;
import dev.stator.error.StatorException;
import dev.stator.error.TableDriftException;
import dev.stator.error.UnreachableException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Tables that are missing or other than the schema, and connections that lead nowhere. */
class BadConnectionsTest {
    @RegisterExtension
    static final StatorExtension STATOR = StatorExtension.with(settings -> settings.createMissingTables(false));

    @Test
    void aMissingTableIsNamedWithoutItsPrefixWhichIsToldApartAsAPossibleCause(Stator stator) {
        MissingTableException e =
                catchThrowableOfType(MissingTableException.class, () -> new PartTable(stator).put(Part.of("m", "c")));
        assertNames(e);
        assertThat(e)
                .hasMessageStartingWith("put parts[")
                .hasMessageContaining("with the prefix '" + stator.tablePrefix() + "'")
                .hasMessageNotContaining(stator.tableName(PartTable.SCHEMA));
    }

    @Test
    void aTableWithOtherKeysIsReportedDifferenceByDifference(Stator stator) {
        stator.client()
                .createTable(request -> request.tableName(stator.tableName(PartTable.SCHEMA))
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .keySchema(KeySchemaElement.builder()
                                .attributeName("maker")
                                .keyType(KeyType.HASH)
                                .build())
                        .attributeDefinitions(AttributeDefinition.builder()
                                .attributeName("maker")
                                .attributeType(ScalarAttributeType.N)
                                .build()));
        TableDriftException e =
                catchThrowableOfType(TableDriftException.class, () -> new TableAdmin(stator).verify(PartTable.SCHEMA));
        assertThat(e.table()).contains("parts");
        assertThat(e.differences()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(e).hasMessageContaining("maker").hasMessageContaining("code").hasMessageContaining("byMaker");
    }

    @Test
    void aClosedConnectionSaysSo(LocalDynamoDb server) {
        Stator stator = server.stator().build();
        PartTable parts = new PartTable(stator);
        stator.close();
        assertThat(catchThrowableOfType(ClosedException.class, () -> parts.get("m", "c")))
                .hasMessageContaining("parts");
    }

    @Test
    void anEndpointWhereNobodyListensIsUnreachable(LocalDynamoDb server) throws IOException {
        try (Stator stator = server.stator()
                .endpoint(URI.create("http://localhost:" + unusedPort()))
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .retryStrategy(retries -> retries.maxAttempts(1))
                        .build())
                .build()) {
            PartTable parts = new PartTable(stator);
            assertNames(catchThrowableOfType(UnreachableException.class, () -> parts.get("m", "c")));
        }
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void assertNames(StatorException e) {
        assertThat(e.table()).contains("parts");
        assertThat(e.key()).hasValueSatisfying(key -> assertThat(key).contains("maker=m", "code=c"));
        assertThat(e).hasMessageContaining("parts");
    }
}
