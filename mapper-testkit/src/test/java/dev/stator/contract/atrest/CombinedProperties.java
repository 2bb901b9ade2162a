package dev.stator.contract.atrest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.stator.Stator;
import dev.stator.contract.s3.InMemoryObjects;
import dev.stator.encryption.TinkKeys;
import dev.stator.s3.S3Store;
import dev.stator.testkit.LocalDynamoDb;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import software.amazon.awssdk.core.SdkBytes;

/** What is read is what was put, of every type under every combination of the annotations. */
class CombinedProperties {
    private static LocalDynamoDb server;
    private static Stator stator;

    @BeforeContainer
    static void start() {
        server = LocalDynamoDb.start();
        InMemoryObjects objects = new InMemoryObjects();
        stator = server.stator()
                .encryption(TinkKeys.create())
                .s3(S3Store.over("", "app/", objects, objects))
                .build();
    }

    @AfterContainer
    static void stop() {
        stator.close();
        server.close();
    }

    @Property(tries = 60)
    void everyValueComesBack(@ForAll("values") Combined.Values values) {
        CombinedTable table = new CombinedTable(stator);
        table.put(Combined.of("x", values));
        assertSame(table.get("x").orElseThrow(), values);
        table.async().update(Combined.of("x", values)).join();
        assertSame(table.async().get("x").join().orElseThrow(), values);
    }

    private static void assertSame(Combined read, Combined.Values values) {
        read.values()
                .forEach((combination, own) -> assertThat(own)
                        .as(combination)
                        .usingRecursiveComparison()
                        .ignoringCollectionOrder()
                        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                        .isEqualTo(values));
    }

    @Provide
    static Arbitrary<Combined.Values> values() {
        return Combinators.combine(scalars(), trees())
                .as((scalar, tree) -> new Combined.Values(
                        scalar.text(),
                        scalar.bytes(),
                        scalar.number(),
                        scalar.decimal(),
                        scalar.truth(),
                        scalar.kind(),
                        scalar.time(),
                        scalar.id(),
                        tree.list(),
                        tree.map(),
                        tree.set(),
                        tree.part(),
                        tree.json(),
                        scalar.maybe()));
    }

    private static Arbitrary<Combined.Values> scalars() {
        return Combinators.combine(
                        texts().injectNull(0.1),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(300).injectNull(0.1),
                        Arbitraries.longs().injectNull(0.1),
                        Arbitraries.longs()
                                .map(unscaled -> BigDecimal.valueOf(unscaled, 2))
                                .injectNull(0.1),
                        Arbitraries.of(true, false).injectNull(0.1),
                        Arbitraries.of(Combined.Kind.class).injectNull(0.1),
                        Arbitraries.longs().between(0, 4_000_000_000L).injectNull(0.1),
                        texts().optional())
                .as((text, bytes, number, decimal, truth, kind, time, maybe) -> new Combined.Values(
                        text,
                        bytes == null ? null : SdkBytes.fromByteArray(bytes),
                        number,
                        decimal == null ? null : decimal.stripTrailingZeros(),
                        truth,
                        kind,
                        time == null ? null : Instant.ofEpochSecond(time),
                        number == null ? null : new UUID(number, number),
                        null,
                        null,
                        null,
                        null,
                        null,
                        maybe));
    }

    private static Arbitrary<Combined.Values> trees() {
        return Combinators.combine(
                        texts().list().ofMaxSize(20).injectNull(0.1),
                        Arbitraries.maps(
                                        Arbitraries.strings()
                                                .alpha()
                                                .ofMinLength(1)
                                                .ofMaxLength(9),
                                        Arbitraries.longs().map(BigDecimal::valueOf))
                                .ofMaxSize(9)
                                .injectNull(0.1),
                        Arbitraries.integers().set().ofMinSize(1).ofMaxSize(9),
                        texts())
                .as((list, map, set, text) -> new Combined.Values(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        list,
                        map,
                        set,
                        new Combined.Part("p", text, List.of(new Combined.Part("q", null, null))),
                        json(text),
                        Optional.empty()));
    }

    private static JsonNode json(String text) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return json.objectNode()
                .put("text", text)
                .set("list", json.arrayNode().add(text).add(true));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(200).filter(text -> !text.isEmpty());
    }
}
