package dev.stator.contract.update;

import static dev.stator.contract.update.PlayerTable.ADDRESS;
import static dev.stator.contract.update.PlayerTable.BADGES;
import static dev.stator.contract.update.PlayerTable.BALANCE;
import static dev.stator.contract.update.PlayerTable.BONUS;
import static dev.stator.contract.update.PlayerTable.DOTTED;
import static dev.stator.contract.update.PlayerTable.ITEMS;
import static dev.stator.contract.update.PlayerTable.LEVELS;
import static dev.stator.contract.update.PlayerTable.MOVES;
import static dev.stator.contract.update.PlayerTable.NAME;
import static dev.stator.contract.update.PlayerTable.ROUNDS;
import static dev.stator.contract.update.PlayerTable.SCORE;
import static dev.stator.contract.update.Stored.address;
import static dev.stator.contract.update.Stored.gone;
import static dev.stator.contract.update.Stored.l;
import static dev.stator.contract.update.Stored.n;
import static dev.stator.contract.update.Stored.ns;
import static dev.stator.contract.update.Stored.round;
import static dev.stator.contract.update.Stored.s;
import static dev.stator.contract.update.Stored.ss;
import static dev.stator.contract.update.Stored.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Update;
import dev.stator.contract.update.Player.Address;
import dev.stator.contract.update.Player.Round;
import dev.stator.golden.RequestGolden;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Each action: the exact request, in requests/update, and what it does to an item that has everything and to a bare one. */
@ExtendWith(StatorExtension.class)
class UpdateActionsTest {
    @SuppressWarnings("NullAway.Init") // set before all tests
    private static RequestGolden golden;

    @SuppressWarnings("NullAway.Init")
    private static PlayerTable players;

    @BeforeAll
    static void connect(LocalDynamoDb server) {
        golden = RequestGolden.of(server);
        players = new PlayerTable(golden.stator());
    }

    @AfterAll
    static void close() {
        golden.close();
    }

    static Stream<Arguments> onAFullItem() {
        return Stream.of(
                change("set", u -> u.set(NAME, "Bob"), Map.of("name", s("Bob"))),
                change("set-dotted-name", u -> u.set(DOTTED, "x"), Map.of("b.c", s("x"))),
                change("set-attribute", u -> u.set(SCORE, BONUS), Map.of("score", n("2"))),
                change("set-sum", u -> u.set(SCORE, SCORE.plus(BONUS)), Map.of("score", n("12"))),
                change("set-difference", u -> u.set(BONUS, SCORE.minus(BONUS)), Map.of("bonus", n("8"))),
                change("set-empty-set", u -> u.set(BADGES, Set.of()), gone("badges")),
                change("set-two", u -> u.set(SCORE, 5L).set(BONUS, -5L), Map.of("score", n("5"), "bonus", n("-5"))),
                change(
                        "set-swapped",
                        u -> u.set(SCORE, BONUS).set(BONUS, SCORE),
                        Map.of("score", n("2"), "bonus", n("10"))),
                change("set-if-absent", u -> u.setIfAbsent(NAME, "Bob"), Map.of()),
                change("set-or-else", u -> u.set(NAME, DOTTED.orElse("none")), Map.of("name", s("dot"))),
                change("set-in-document", u -> u.set(ADDRESS.city(), "Rome"), Map.of("address", address("Rome", "3"))),
                change("set-element", u -> u.set(MOVES.at(1), "c3"), Map.of("moves", l(s("a1"), s("c3")))),
                change(
                        "set-entry",
                        u -> u.set(ITEMS.at("bow"), 4),
                        Map.of("items", AttributeValue.fromM(Map.of("sword", n("1"), "bow", n("4"))))),
                change(
                        "increment-in-element",
                        u -> u.increment(ROUNDS.at(1).points(), 5),
                        Map.of("rounds", l(round("Bob", "1"), round("Eve", "7")))),
                change("add-number", u -> u.add(SCORE, -11L), Map.of("score", n("-1"))),
                change("add-fraction", u -> u.add(BALANCE, new BigDecimal("-0.25")), Map.of("balance", n("12.25"))),
                change(
                        "add-38-digits",
                        u -> u.set(BALANCE, new BigDecimal("0.12345678901234567890123456789012345678")),
                        Map.of("balance", n("0.12345678901234567890123456789012345678"))),
                change(
                        "add-elements",
                        u -> u.add(BADGES, "gold", "iron", "iron"),
                        Map.of("badges", ss("gold", "iron", "silver"))),
                change("add-numbers", u -> u.add(LEVELS, Set.of(3)), Map.of("levels", ns("1", "2", "3"))),
                change("add-nothing", u -> u.add(LEVELS), Map.of()),
                change("delete-elements", u -> u.delete(BADGES, "gold", "tin"), Map.of("badges", ss("silver"))),
                change("delete-all-elements", u -> u.delete(LEVELS, 1, 2), gone("levels")),
                change("remove", u -> u.remove(NAME, BONUS), gone("name", "bonus")),
                change(
                        "remove-in-document",
                        u -> u.remove(ADDRESS.floor()),
                        Map.of("address", AttributeValue.fromM(Map.of("city", s("Paris"))))),
                change("remove-element", u -> u.remove(MOVES.at(0)), Map.of("moves", l(s("b2")))),
                change(
                        "remove-entry",
                        u -> u.remove(ITEMS.at("sword")),
                        Map.of("items", AttributeValue.fromM(Map.of()))),
                change("increment", u -> u.increment(SCORE, 8L), Map.of("score", n("18"))),
                change("increment-from", u -> u.increment(SCORE, 8L, 100L), Map.of("score", n("18"))),
                change("decrement", u -> u.decrement(SCORE, 9L), Map.of("score", n("1"))),
                change("decrement-from", u -> u.decrement(SCORE, 9L, 100L), Map.of("score", n("1"))),
                change(
                        "append",
                        u -> u.append(MOVES, "c3", "d4"),
                        Map.of("moves", l(s("a1"), s("b2"), s("c3"), s("d4")))),
                change(
                        "prepend",
                        u -> u.prepend(MOVES, List.of("c3", "d4")),
                        Map.of("moves", l(s("c3"), s("d4"), s("a1"), s("b2")))),
                change(
                        "every-clause",
                        u -> u.set(NAME, "Bob")
                                .remove(DOTTED)
                                .add(SCORE, 1L)
                                .delete(BADGES, "gold")
                                .set(BONUS, 3L)
                                .when(NAME.eq("Ada").or(NAME.eq("Eve")))
                                .when(SCORE.lt(100L))
                                .mustExist(),
                        Map.of(
                                "b.c",
                                AttributeValue.fromNul(true),
                                "name",
                                s("Bob"),
                                "bonus",
                                n("3"),
                                "score",
                                n("11"),
                                "badges",
                                ss("silver"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void onAFullItem(String name, UnaryOperator<Update<Player>> actions, Map<String, AttributeValue> changed) {
        Player player = players.put(Player.of(1));
        golden.begin();
        Player updated = actions.apply(players.update("c1", 1)).returnNew();
        golden.matches("update/" + name);
        assertThat(updated).isEqualTo(changed(player, changed));
        assertThat(players.consistent().get("c1", 1)).contains(updated);
    }

    static Stream<Arguments> onABareItem() {
        return Stream.of(
                change("if absent", u -> u.setIfAbsent(NAME, "Bob"), Map.of("name", s("Bob"))),
                change("if absent, an empty set", u -> u.setIfAbsent(BADGES, Set.of()), Map.of()),
                change("or else", u -> u.set(NAME, DOTTED.orElse("none")), Map.of("name", s("none"))),
                change("add number", u -> u.add(SCORE, 5L), Map.of("score", n("5"))),
                change("add elements", u -> u.add(BADGES, "gold"), Map.of("badges", ss("gold"))),
                change("delete elements", u -> u.delete(BADGES, "gold"), Map.of()),
                change("remove", u -> u.remove(NAME, BADGES), Map.of()),
                change("increment from", u -> u.increment(SCORE, 8L, 100L), Map.of("score", n("108"))),
                change("decrement from", u -> u.decrement(SCORE, 8L, 100L), Map.of("score", n("92"))),
                change("append", u -> u.append(ROUNDS, new Round("Bob", 1)), Map.of("rounds", l(round("Bob", "1")))),
                change("prepend", u -> u.prepend(MOVES, "a1"), Map.of("moves", l(s("a1")))),
                change(
                        "document",
                        u -> u.set(ADDRESS, new Address("Rome", 1)),
                        Map.of("address", address("Rome", "1"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void onABareItem(String name, UnaryOperator<Update<Player>> actions, Map<String, AttributeValue> changed) {
        Player bare = players.put(Player.bare(2));
        Player updated = actions.apply(players.update("c1", 2)).returnNew();
        assertThat(updated).isEqualTo(changed(bare, changed));
    }

    private static Arguments change(
            String name, UnaryOperator<Update<Player>> actions, Map<String, AttributeValue> changed) {
        return Arguments.of(name, actions, changed);
    }

    private static Player changed(Player player, Map<String, AttributeValue> changes) {
        return PlayerTable.SCHEMA.fromItem(with(PlayerTable.SCHEMA.toItem(player), changes));
    }
}
