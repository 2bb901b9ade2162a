package dev.stator.contract.condition;

import static dev.stator.contract.condition.ParcelTable.ADDRESS;
import static dev.stator.contract.condition.ParcelTable.CODE;
import static dev.stator.contract.condition.ParcelTable.FEES;
import static dev.stator.contract.condition.ParcelTable.FRAGILE;
import static dev.stator.contract.condition.ParcelTable.GRID;
import static dev.stator.contract.condition.ParcelTable.HEIGHT;
import static dev.stator.contract.condition.ParcelTable.ID;
import static dev.stator.contract.condition.ParcelTable.LABEL;
import static dev.stator.contract.condition.ParcelTable.MOST;
import static dev.stator.contract.condition.ParcelTable.ODD;
import static dev.stator.contract.condition.ParcelTable.SENT;
import static dev.stator.contract.condition.ParcelTable.STATE;
import static dev.stator.contract.condition.ParcelTable.STOPS;
import static dev.stator.contract.condition.ParcelTable.TAGS;
import static dev.stator.contract.condition.ParcelTable.WEIGHT;
import static dev.stator.contract.condition.ParcelTable.ZONES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.stator.contract.condition.Parcel.Address;
import dev.stator.contract.condition.Parcel.State;
import dev.stator.contract.condition.Parcel.Stop;
import dev.stator.expression.Condition;
import dev.stator.golden.RequestGolden;
import dev.stator.item.AttributeType;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;

/** Each condition as the filter of a scan: the request, to the letter, and which of three parcels it finds. */
@ExtendWith(StatorExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConditionsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private RequestGolden golden;
    private ParcelTable parcels;

    /** A small parcel, a large one, and one that lacks what can be lacking. */
    @BeforeAll
    void store(LocalDynamoDb server) {
        golden = RequestGolden.of(server);
        parcels = new ParcelTable(golden.stator());
        parcels.put(new Parcel(
                "small",
                "Anna",
                State.NEW,
                NOON,
                1,
                10,
                true,
                SdkBytes.fromUtf8String("abc"),
                Set.of("gift", "red"),
                Set.of(1, 2),
                List.of(new Stop("Graz", List.of(new Address("Graz", "Ring", 1)))),
                List.of(List.of(1, 2), List.of(3)),
                Map.of("EUR", new BigDecimal("1.50"), "a.b", BigDecimal.ONE),
                new Address("Wien", "Graben", 5),
                Optional.of("odd"),
                7));
        parcels.put(new Parcel(
                "large",
                "Bob & Anna",
                State.SENT,
                NOON.plusSeconds(60),
                20,
                20,
                false,
                SdkBytes.fromUtf8String("abd"),
                Set.of("red"),
                Set.of(2, 3),
                List.of(new Stop("Wien", List.of()), new Stop("Linz", List.of())),
                List.of(),
                Map.of("USD", new BigDecimal("2.00")),
                new Address("Linz", null, 9),
                Optional.of("even"),
                70));
        parcels.put(new Parcel(
                "bare",
                "",
                State.LOST,
                NOON.plusSeconds(120),
                30,
                20,
                null,
                SdkBytes.fromUtf8String(""),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                Map.of(),
                new Address("Graz", null, 0),
                Optional.empty(),
                0));
    }

    @AfterAll
    void close() {
        golden.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void aConditionIsSentAndHolds(String name, Condition<Parcel> condition, Set<String> found) {
        golden.begin();
        Set<String> ids =
                parcels.scan().where(condition).stream().map(Parcel::id).collect(Collectors.toCollection(TreeSet::new));
        golden.matches("condition/" + name);
        assertThat(ids).isEqualTo(found);
    }

    private static Stream<Arguments> conditions() {
        return Stream.of(comparisons(), functions(), sizes(), junctions(), places())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> comparisons() {
        return Stream.of(
                holds("eq", STATE.eq(State.NEW), "small"),
                holds("eq-attribute", WEIGHT.eq(MOST), "large"),
                holds("eq-boolean", FRAGILE.eq(true), "small"),
                holds("eq-set", ZONES.eq(Set.of(2, 1)), "small"),
                holds("eq-document", ADDRESS.eq(new Address("Linz", null, 9)), "large"),
                holds("eq-list", GRID.eq(List.of()), "bare", "large"),
                holds("ne", STATE.ne(State.NEW), "bare", "large"),
                holds("ne-of-a-missing-attribute", FRAGILE.ne(true), "bare", "large"),
                holds("ne-attribute", WEIGHT.ne(MOST), "bare", "small"),
                holds("lt", WEIGHT.lt(20L), "small"),
                holds("lt-attribute", WEIGHT.lt(MOST), "small"),
                holds("le", WEIGHT.le(20L), "large", "small"),
                holds("le-attribute", WEIGHT.le(MOST), "large", "small"),
                holds("gt", SENT.gt(NOON), "bare", "large"),
                holds("gt-attribute", WEIGHT.gt(MOST), "bare"),
                holds("ge", CODE.ge(SdkBytes.fromUtf8String("abd")), "large"),
                holds("ge-attribute", WEIGHT.ge(MOST), "bare", "large"),
                holds("between", WEIGHT.between(20L, 30L), "bare", "large"),
                holds("between-attributes", MOST.between(WEIGHT, WEIGHT), "large"),
                holds("in", STATE.in(State.NEW, State.LOST), "bare", "small"),
                holds("in-collection", ID.in(Set.of("large")), "large"));
    }

    private static Stream<Arguments> functions() {
        return Stream.of(
                holds("exists", FRAGILE.exists(), "large", "small"),
                holds("not-exists", FRAGILE.notExists(), "bare"),
                holds("is-type", TAGS.isType(AttributeType.SS), "large", "small"),
                holds("begins-with", LABEL.beginsWith("Bob"), "large"),
                holds("begins-with-instant", SENT.beginsWith("2026-11-21T12:01"), "large"),
                holds("begins-with-binary", CODE.beginsWith(SdkBytes.fromUtf8String("ab")), "large", "small"),
                holds("contains-string", LABEL.contains("Anna"), "large", "small"),
                holds("contains-binary", CODE.contains(SdkBytes.fromUtf8String("c")), "small"),
                holds("contains-string-of-set", TAGS.contains("gift"), "small"),
                holds("contains-number-of-set", ZONES.contains(2), "large", "small"),
                holds("contains-element", STOPS.contains(new Stop("Linz", List.of())), "large"));
    }

    private static Stream<Arguments> sizes() {
        return Stream.of(
                holds("size-of-string-eq", LABEL.size().eq(4), "small"),
                holds("size-of-binary-ne", CODE.size().ne(3), "bare"),
                holds("size-of-set-lt", TAGS.size().lt(2), "large"),
                holds("size-of-list-le", STOPS.size().le(1), "bare", "small"),
                holds("size-of-map-gt", FEES.size().gt(0), "large", "small"),
                holds("size-of-document-ge", ADDRESS.size().ge(3), "small"),
                holds("size-between", STOPS.size().between(1, 2), "large", "small"));
    }

    private static Stream<Arguments> junctions() {
        Condition<Parcel> heavy = WEIGHT.gt(15L);
        Condition<Parcel> red = TAGS.contains("red");
        Condition<Parcel> lost = STATE.eq(State.LOST);
        return Stream.of(
                holds("and", heavy.and(red), "large"),
                holds("and-and", heavy.and(red).and(lost.not()), "large"),
                holds("or", red.or(lost), "bare", "large", "small"),
                holds("not", heavy.not(), "small"),
                holds("not-not", heavy.not().not(), "bare", "large"),
                holds("and-of-or", heavy.and(red.or(lost)), "bare", "large"),
                holds("or-of-and", lost.or(heavy.and(red)), "bare", "large"),
                holds("or-and", lost.or(red).and(heavy), "bare", "large"),
                holds("not-of-or", red.or(lost).not()),
                holds("between-in-and", WEIGHT.between(1L, 20L).and(red).and(heavy), "large"));
    }

    private static Stream<Arguments> places() {
        return Stream.of(
                holds("document", ADDRESS.city().eq("Wien"), "small"),
                holds("document-exists", ADDRESS.street().exists(), "small"),
                holds("property-named-as-a-method", ADDRESS.size_().lt(6), "bare", "small"),
                holds("element", STOPS.at(1).city().eq("Linz"), "large"),
                holds("element-of-element", STOPS.at(0).at().at(0).street().eq("Ring"), "small"),
                holds("list-of-lists", GRID.at(0).at(1).eq(2), "small"),
                holds("entry", FEES.at("EUR").gt(BigDecimal.ONE), "small"),
                holds("entry-with-a-dot", FEES.at("a.b").exists(), "small"),
                holds("odd-name", ODD.eq("odd"), "small"),
                holds("name-beyond-ascii", HEIGHT.ge(7), "large", "small"),
                holds(
                        "names-that-repeat",
                        ADDRESS.city().eq("Graz").or(STOPS.at(0).city().eq("Graz")),
                        "bare",
                        "small"));
    }

    private static Arguments holds(String name, Condition<Parcel> condition, String... found) {
        return arguments(name, condition, new TreeSet<>(List.of(found)));
    }
}
