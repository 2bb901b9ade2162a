package dev.stator.contract.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.contract.s3.InMemoryObjects;
import dev.stator.encryption.TinkKeys;
import dev.stator.s3.S3Store;
import dev.stator.schema.TableSchema;
import dev.stator.schema.Transform;
import dev.stator.testkit.LocalDynamoDb;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every type, compressed, encrypted and in S3, in every combination, read from the answer's bytes and by the SDK. */
class ProtectedProperties {
    private static LocalDynamoDb server;
    private static List<Stator> stators;

    @BeforeContainer
    static void start() {
        server = LocalDynamoDb.start();
        TinkKeys keys = TinkKeys.create();
        InMemoryObjects objects = new InMemoryObjects();
        S3Store store = S3Store.over("", "app/", objects, objects);
        stators = List.of(
                server.stator().encryption(keys).s3(store).build(),
                server.stator().encryption(keys).s3(store).directItems(false).build());
    }

    @AfterContainer
    static void stop() {
        stators.forEach(Stator::close);
        server.close();
    }

    @Property(tries = 30)
    void everyScalarComesBack(@ForAll("scalars") ScalarsBuilt scalars) {
        assertComesBack(ScalarsBuiltSchema.INSTANCE, scalars);
    }

    @Property(tries = 30)
    void everyContainerComesBack(@ForAll("containers") ContainersBuilt containers) {
        assertComesBack(ContainersBuiltSchema.INSTANCE, containers);
    }

    private static <T> void assertComesBack(TableSchema<T> plain, T value) {
        Map<String, AttributeValue> item = Items.normalized(plain.toItem(value));
        for (Transform transform : ProtectedSchema.combinations()) {
            ProtectedSchema<T> schema = ProtectedSchema.of(plain, transform);
            new ProtectedTable<>(stators.get(0), schema).put(value);
            for (Stator stator : stators) {
                ProtectedTable<T> table = new ProtectedTable<>(stator, schema);
                assertSame(plain, table.get(schema.keyOf(value)).orElseThrow(), item, transform);
                assertSame(plain, table.scan().list().get(0), item, transform);
            }
            new ProtectedTable<>(stators.get(0), schema).delete(schema.keyOf(value));
        }
    }

    private static <T> void assertSame(
            TableSchema<T> plain, T read, Map<String, AttributeValue> item, Transform transform) {
        assertThat(Items.normalized(plain.toItem(read)))
                .as(transform.toString())
                .isEqualTo(item);
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
