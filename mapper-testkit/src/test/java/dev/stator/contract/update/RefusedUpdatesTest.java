package dev.stator.contract.update;

import static dev.stator.contract.update.PlayerTable.ADDRESS;
import static dev.stator.contract.update.PlayerTable.BALANCE;
import static dev.stator.contract.update.PlayerTable.BONUS;
import static dev.stator.contract.update.PlayerTable.CLUB;
import static dev.stator.contract.update.PlayerTable.DOTTED;
import static dev.stator.contract.update.PlayerTable.ITEMS;
import static dev.stator.contract.update.PlayerTable.MOVES;
import static dev.stator.contract.update.PlayerTable.NAME;
import static dev.stator.contract.update.PlayerTable.NUMBER;
import static dev.stator.contract.update.PlayerTable.ROUNDS;
import static dev.stator.contract.update.PlayerTable.SCORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Outcome;
import dev.stator.Update;
import dev.stator.contract.update.Player.Address;
import dev.stator.error.InvalidItemException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.ItemTooLargeException;
import dev.stator.golden.RequestGolden;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Updates that cannot be made: refused before they are sent where that can be known, and nothing written in any case. */
@ExtendWith(StatorExtension.class)
class RefusedUpdatesTest {
    private final RequestGolden golden;
    private final PlayerTable players;

    RefusedUpdatesTest(LocalDynamoDb server) {
        golden = RequestGolden.of(server);
        players = new PlayerTable(golden.stator());
    }

    @BeforeEach
    void store() {
        players.put(Player.of(1));
        players.put(Player.bare(2));
        golden.begin();
    }

    @AfterEach
    void close() {
        golden.close();
    }

    static Stream<Arguments> unsent() {
        return Stream.of(
                update(u -> u.set(CLUB, "c2"), "'club' is an attribute of the key"),
                update(u -> u.increment(NUMBER, 1), "'number' is an attribute of the key"),
                update(u -> u.remove(NUMBER), "'number' is an attribute of the key"),
                update(u -> u.setOnly(Player.of(1), CLUB), "'club' is an attribute of the key"),
                update(u -> u.set(NAME, "a").set(NAME, "b"), "changes 'name' and 'name', which overlap"),
                update(u -> u.add(SCORE, 1L).increment(SCORE, 1L), "changes 'score' and 'score', which overlap"),
                update(
                        u -> u.set(ADDRESS, new Address("Rome", 1)).remove(ADDRESS.city()),
                        "changes 'address' and 'address.city', which overlap"),
                update(
                        u -> u.set(ADDRESS.city(), "Rome").remove(ADDRESS),
                        "changes 'address.city' and 'address', which overlap"),
                update(
                        u -> u.set(MOVES.at(0), "x").append(MOVES, "y"),
                        "changes 'moves[0]' and 'moves', which overlap"),
                update(
                        u -> u.remove(ROUNDS.at(0)).set(ROUNDS.at(0).points(), 1),
                        "changes 'rounds[0]' and 'rounds[0].points', which overlap"),
                update(
                        u -> u.setOnly(Player.of(1), ADDRESS).setOnly(Player.of(1), ADDRESS.city()),
                        "changes 'address' and 'address.city', which overlap"),
                update(
                        u -> u.setOnly(Player.of(1), ROUNDS.at(0))
                                .set(ROUNDS.at(0).points(), 1),
                        "changes 'rounds[0].points' and 'rounds[0]', which overlap"),
                update(
                        u -> u.setAll(Player.of(1)).set(ADDRESS.city(), "Rome"),
                        "changes 'address' and 'address.city', which overlap"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void unsent(UnaryOperator<Update<Player>> actions, String problem) {
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class,
                () -> actions.apply(players.update("c1", 1)).run());
        assertThat(e).hasMessageStartingWith("update players[club=c1, number=1]: " + problem);
        assertThat(golden.text()).isEmpty();
    }

    @Test
    void placesThatAreApartAreNoOverlap() {
        players.update("c1", 1)
                .set(MOVES.at(0), "x")
                .remove(MOVES.at(1))
                .set(ADDRESS.city(), "Rome")
                .remove(ADDRESS.floor())
                .set(ITEMS.at("a.b"), 1)
                .set(ITEMS.at("a"), 2)
                .run();
        assertThat(players.get("c1", 1).orElseThrow().items())
                .containsEntry("a.b", 1)
                .containsEntry("a", 2);
    }

    static Stream<Arguments> needing() {
        return Stream.of(
                update(u -> u.set(ADDRESS.city(), "Rome"), "address"),
                update(u -> u.set(MOVES.at(0), "x"), "moves"),
                update(u -> u.remove(MOVES.at(0)), "moves"),
                update(u -> u.set(ROUNDS.at(2).points(), 1), "rounds[2]"),
                update(u -> u.increment(SCORE, 1L), "score"),
                update(u -> u.decrement(SCORE, 1L), "score"),
                update(u -> u.set(NAME, DOTTED), "b.c"),
                update(u -> u.set(SCORE, SCORE.orElse(0L).plus(BONUS)), "bonus"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void needing(UnaryOperator<Update<Player>> actions, String needed) {
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class,
                () -> actions.apply(players.update("c1", 2).add(BALANCE, BigDecimal.ONE))
                        .run());
        assertThat(e)
                .hasMessageStartingWith(
                        "update players[club=c1, number=2]: refused as invalid, as it is where the item lacks"
                                + " what the update needs, or has another type there: " + needed
                                + "; nothing was written");
        assertThat(players.get("c1", 2).orElseThrow().balance()).isNull();
    }

    private static Arguments update(UnaryOperator<Update<Player>> actions, String problem) {
        return Arguments.of(actions, problem);
    }

    @Test
    void aValueThatCannotBeStoredIsRefusedAsTheFaceDoes() {
        BigDecimal digits = new BigDecimal("1." + "1".repeat(38));
        InvalidItemException e = catchThrowableOfType(
                InvalidItemException.class,
                () -> players.update("c1", 1).set(BALANCE, digits).run());
        assertThat(e)
                .hasMessageStartingWith("players[club=c1, number=1]: attribute 'balance' cannot be stored")
                .hasMessageNotContaining("1111");
        assertThat(players.attempt().update("c1", 1).add(BALANCE, digits).returnNew())
                .isInstanceOf(Outcome.Invalid.class);
        assertThat(catchThrowableOfType(
                        CompletionException.class,
                        () -> players.async()
                                .update("c1", 1)
                                .set(BALANCE, digits)
                                .run()
                                .join()))
                .hasCauseInstanceOf(InvalidItemException.class);
        assertThat(golden.text()).isEmpty();
    }

    @Test
    void anEmptyKeyOfAnIndexIsRefused() {
        assertThat(catchThrowableOfType(
                        InvalidItemException.class,
                        () -> players.update("c1", 1).set(NAME, "").run()))
                .hasMessageContaining("attribute 'name'")
                .hasMessageContaining("as the key of an index it must not be empty");
        assertThat(golden.text()).isEmpty();
    }

    @Test
    void moreThanAnItemHoldsIsRefusedByName() {
        assertThat(catchThrowableOfType(
                                ItemTooLargeException.class,
                                () -> players.update("c1", 1)
                                        .set(DOTTED, "x".repeat(400 * 1024))
                                        .run())
                        .largestAttributes())
                .containsKey("b.c");
    }

    @Test
    void moreThanAnExpressionHoldsIsRefused() {
        Update<Player> update = players.update("c1", 1);
        for (int i = 0; i < 700; i++) {
            update = update.set(ITEMS.at("k" + i), i);
        }
        assertThat(catchThrowableOfType(InvalidRequestException.class, update::run))
                .hasMessageContaining("the update expression has")
                .hasMessageContaining("4096");
        assertThat(golden.text()).isEmpty();
    }
}
