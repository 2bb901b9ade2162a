package dev.stator.contract.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.EntityTable;
import dev.stator.Stator;
import dev.stator.testkit.LocalDynamoDb;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Fewer cases of the same, stored in DynamoDB Local and read from it. */
class DynamoDbProperties {
    private static LocalDynamoDb server;
    private static Stator stator;

    @BeforeContainer
    static void start() {
        server = LocalDynamoDb.start();
        stator = server.stator().build();
    }

    @AfterContainer
    static void stop() {
        stator.close();
        server.close();
    }

    @Property(tries = 100)
    void everyScalarComesBack(@ForAll("scalars") ScalarsBuilt scalars) {
        assertComesBack(new ScalarsBuiltTable(stator), scalars);
    }

    @Property(tries = 100)
    void everyContainerComesBack(@ForAll("containers") ContainersBuilt containers) {
        assertComesBack(new ContainersBuiltTable(stator), containers);
    }

    private static <T> void assertComesBack(EntityTable<T> table, T value) {
        table.put(value);
        T read = table.get(table.schema().keyOf(value)).orElseThrow();
        Map<String, AttributeValue> item = table.schema().toItem(value);
        assertThat(Items.normalized(table.schema().toItem(read))).isEqualTo(Items.normalized(item));
    }

    @Provide
    static Arbitrary<ScalarsBuilt> scalars() {
        return ScalarsProperties.scalars();
    }

    @Provide
    static Arbitrary<ContainersBuilt> containers() {
        return ContainersProperties.containers();
    }
}
