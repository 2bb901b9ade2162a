package dev.stator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.stator.Stator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Runs the small classes below with JUnit's own test kit, and looks at what they noted. */
class StatorExtensionTest {
    private static final List<String> PREFIXES = new CopyOnWriteArrayList<>();
    private static final List<String> LEFT_BEHIND = new CopyOnWriteArrayList<>();

    @BeforeEach
    @AfterEach
    void forget() {
        PREFIXES.clear();
        LEFT_BEHIND.clear();
    }

    @Test
    void eachTestMethodHasAPrefixOfItsOwn() {
        run(OneForEach.class, 2);
        assertThat(PREFIXES).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aTestAndItsBeforeEachShareOneConnection() {
        run(SharedWithBeforeEach.class, 1);
        assertThat(PREFIXES).hasSize(2);
        assertThat(PREFIXES.get(0)).isEqualTo(PREFIXES.get(1));
    }

    @Test
    void aClassThatAsksFirstSharesOneConnection() {
        run(OneForTheClass.class, 2);
        assertThat(PREFIXES).hasSize(3).containsOnly(PREFIXES.get(0));
    }

    @Test
    void tablesAreDeletedWhenTheirTestEnds() {
        run(MakesATable.class, 2);
        assertThat(LEFT_BEHIND).isEmpty();
    }

    @Test
    void settingsAreTheClassesOwn() {
        run(WithSettings.class, 1);
    }

    @Test
    void clientsAreThoseOfTheConnection() {
        run(TakesClients.class, 1);
    }

    private static void run(Class<?> type, int tests) {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(type))
                .execute()
                .testEvents()
                .assertStatistics(count -> count.succeeded(tests).failed(0));
    }

    @ExtendWith(StatorExtension.class)
    static class OneForEach {
        @Test
        void one(Stator stator) {
            PREFIXES.add(stator.tablePrefix());
        }

        @Test
        void other(Stator stator) {
            PREFIXES.add(stator.tablePrefix());
        }
    }

    @ExtendWith(StatorExtension.class)
    static class SharedWithBeforeEach {
        @BeforeEach
        void before(Stator stator) {
            PREFIXES.add(stator.tablePrefix());
        }

        @Test
        void test(Stator stator) {
            PREFIXES.add(stator.tablePrefix());
        }
    }

    @ExtendWith(StatorExtension.class)
    static class OneForTheClass {
        @BeforeAll
        static void before(Stator stator) {
            PREFIXES.add(stator.tablePrefix());
        }

        @Test
        void one(Stator stator) {
            PREFIXES.add(stator.tablePrefix());
        }

        @Test
        void other(Stator stator) {
            PREFIXES.add(stator.tablePrefix());
        }
    }

    @ExtendWith(StatorExtension.class)
    static class MakesATable {
        private static final List<String> MADE = new ArrayList<>();

        @Test
        void one(Stator stator) {
            make(stator);
        }

        @Test
        void other(Stator stator) {
            make(stator);
        }

        private static void make(Stator stator) {
            List<String> found = stator.client().listTables().tableNames();
            MADE.stream().filter(found::contains).forEach(LEFT_BEHIND::add);
            String name = stator.tablePrefix() + "things";
            stator.client()
                    .createTable(request -> request.tableName(name)
                            .billingMode(BillingMode.PAY_PER_REQUEST)
                            .keySchema(KeySchemaElement.builder()
                                    .attributeName("id")
                                    .keyType(KeyType.HASH)
                                    .build())
                            .attributeDefinitions(AttributeDefinition.builder()
                                    .attributeName("id")
                                    .attributeType(ScalarAttributeType.S)
                                    .build()));
            MADE.add(name);
        }
    }

    static class WithSettings {
        private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

        @RegisterExtension
        static final StatorExtension STATOR =
                StatorExtension.with(settings -> settings.clock(CLOCK).tablePrefix("mine"));

        @Test
        void test(Stator stator) {
            assertThat(stator.clock()).isSameAs(CLOCK);
            assertThat(stator.tablePrefix()).isNotEqualTo("mine");
        }
    }

    @ExtendWith(StatorExtension.class)
    static class TakesClients {
        @Test
        void test(
                Stator stator,
                DynamoDbClient client,
                DynamoDbAsyncClient async,
                DynamoDbStreamsClient streams,
                LocalDynamoDb server) {
            assertThat(client).isSameAs(stator.client());
            assertThat(async).isSameAs(stator.asyncClient());
            assertThat(client.listTables().tableNames())
                    .isEqualTo(async.listTables().join().tableNames());
            assertThat(streams).isSameAs(server.streamsClient());
            assertThat(server.endpoint().getHost()).isEqualTo("localhost");
        }
    }
}
