package dev.stator.contract.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.error.StatorException;
import dev.stator.error.UndecodableItemException;
import dev.stator.testkit.StatorExtension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items that others stored, and that the entity cannot hold. */
@ExtendWith(StatorExtension.class)
class BadReadsTest {
    private static final String SECRET = "5ecret";
    private static final String BIG = "98765432109876";

    private Stator stator;
    private PartTable parts;

    @BeforeEach
    void connect(Stator stator) {
        this.stator = stator;
        parts = new PartTable(stator);
        parts.put(Part.of("m", "c"));
    }

    static Stream<Arguments> bad() {
        AttributeValue text = AttributeValue.fromS(SECRET);
        AttributeValue number = AttributeValue.fromN(BIG);
        return Stream.of(
                Arguments.of("a constant that the enum does not have", "grade", text, "grade"),
                Arguments.of("a number where the enum's name should be", "grade", number, "grade"),
                Arguments.of("a text where a number should be", "count", text, "count"),
                Arguments.of("a number out of the range of int", "count", number, "count"),
                Arguments.of("a number out of the range of byte", "shelf", AttributeValue.fromN("9876"), "shelf"),
                Arguments.of("a fraction where an int should be", "count", AttributeValue.fromN("98.7654"), "count"),
                Arguments.of("a text that is no instant", "made", text, "made"),
                Arguments.of("a text where a set should be", "tags", text, "tags"),
                Arguments.of("a set of another type", "tags", AttributeValue.fromNs(List.of(BIG)), "tags"),
                Arguments.of(
                        "a map where a list should be", "screws", AttributeValue.fromM(Map.of("k", text)), "screws"),
                Arguments.of("a text inside a document of a list", "screws", screw(text), "screws[1].length"),
                Arguments.of("a text inside a map", "sizes", AttributeValue.fromM(Map.of("k", text)), "sizes"),
                Arguments.of("a list where a text should be", "text", AttributeValue.fromL(List.of(text)), "text"));
    }

    private static AttributeValue screw(AttributeValue length) {
        AttributeValue good = AttributeValue.fromM(Map.of("length", AttributeValue.fromN("1")));
        return AttributeValue.fromL(List.of(good, AttributeValue.fromM(Map.of("length", length))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void isATypedExceptionThatNamesTheAttribute(String what, String attribute, AttributeValue value, String path) {
        store(attribute, value);
        assertNames(catchThrowableOfType(UndecodableItemException.class, () -> parts.get("m", "c")), path);
        assertNames(
                catchThrowableOfType(
                        UndecodableItemException.class, () -> parts.scan().list()),
                path);
        Outcome<Part> outcome = parts.attempt().get("m", "c");
        assertThat(outcome).isInstanceOf(Outcome.Other.class);
        assertNames(outcome.failure().orElseThrow(), path);
    }

    private static void assertNames(StatorException e, String path) {
        assertThat(((UndecodableItemException) e).attribute()).startsWith(path);
        assertThat(e.table()).contains("parts");
        assertThat(e.key()).hasValueSatisfying(key -> assertThat(key).contains("maker=m", "code=c"));
        assertThat(e)
                .hasMessageContaining("parts")
                .hasMessageContaining("maker=m")
                .hasMessageContaining(path);
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(SECRET, BIG, "9876", "98.7654");
        }
    }

    private void store(String attribute, AttributeValue value) {
        Map<String, AttributeValue> item = new HashMap<>(PartTable.SCHEMA.toItem(Part.of("m", "c")));
        item.put(attribute, value);
        stator.client()
                .putItem(request ->
                        request.tableName(stator.tableName(PartTable.SCHEMA)).item(item));
    }
}
