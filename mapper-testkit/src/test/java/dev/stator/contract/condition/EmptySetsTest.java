package dev.stator.contract.condition;

import static dev.stator.contract.condition.CrateTable.LAYERS;
import static dev.stator.contract.condition.CrateTable.OTHER;
import static dev.stator.contract.condition.CrateTable.TAGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.error.InvalidRequestException;
import dev.stator.expression.Condition;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Empty sets as operands: DynamoDB has none, so that no attribute is equal to one and none can become one. */
@ExtendWith(StatorExtension.class)
class EmptySetsTest {
    private static final Crate CRATE = new Crate("c1", Set.of(), Set.of(), List.of(Set.of(), Set.of("a")));

    private CrateTable crates;

    @BeforeEach
    void store(Stator stator) {
        crates = new CrateTable(stator);
        crates.put(CRATE);
    }

    static Stream<Condition<Crate>> comparisons() {
        return Stream.of(
                TAGS.eq(Set.of()),
                TAGS.ne(Set.of()),
                TAGS.in(Set.of("a"), Set.of()),
                TAGS.eq(Set.of()).not());
    }

    @ParameterizedTest
    @MethodSource
    void comparisons(Condition<Crate> condition) {
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class,
                () -> crates.scan().where(condition).list());
        assertThat(e)
                .hasMessageStartingWith(
                        "scan crates: the filter expression cannot be sent: 'tags' is given an empty set")
                .hasMessageContaining("notExists()");
    }

    @Test
    void aReplacementThatIsEmptyIsRefusedAndNothingIsWritten() {
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class,
                () -> crates.update("c1").set(TAGS, OTHER.orElse(Set.of())).run());
        assertThat(e)
                .hasMessageStartingWith(
                        "update crates[id=c1]: the update expression cannot be sent: 'other' is given an empty set");
        assertThat(crates.scan().where(TAGS.notExists()).list()).containsExactly(CRATE);
    }

    @Test
    void inAListAnEmptySetIsStoredAndFound() {
        assertThat(crates.scan().where(LAYERS.at(0).eq(Set.of())).list()).containsExactly(CRATE);
        assertThat(crates.scan().where(LAYERS.at(1).eq(Set.of())).list()).isEmpty();
        assertThat(crates.update("c1").set(LAYERS.at(1), Set.of()).returnNew().layers())
                .containsExactly(Set.of(), Set.of());
    }
}
