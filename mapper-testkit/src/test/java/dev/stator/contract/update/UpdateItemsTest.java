package dev.stator.contract.update;

import static dev.stator.contract.update.PlayerTable.ADDRESS;
import static dev.stator.contract.update.PlayerTable.BADGES;
import static dev.stator.contract.update.PlayerTable.LEVELS;
import static dev.stator.contract.update.PlayerTable.MOVES;
import static dev.stator.contract.update.PlayerTable.NAME;
import static dev.stator.contract.update.PlayerTable.ROUNDS;
import static dev.stator.contract.update.PlayerTable.SCORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.contract.update.Player.Address;
import dev.stator.error.InvalidRequestException;
import dev.stator.expression.Partial;
import dev.stator.golden.RequestGolden;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Updates from whole entities, what they send and do, and the four kinds of what comes back. */
@ExtendWith(StatorExtension.class)
class UpdateItemsTest {
    private static final Player PLAYER = Player.of(1);

    /** Of {@link #PLAYER}, another name and address, no score, no bonus but 0, no badges. */
    private static final Player CHANGED = new Player(
            "c1",
            1,
            "Bob",
            null,
            0L,
            PLAYER.balance(),
            false,
            PLAYER.dotted(),
            Set.of(),
            PLAYER.levels(),
            PLAYER.moves(),
            PLAYER.items(),
            new Address("Rome", 3),
            PLAYER.rounds());

    private final RequestGolden golden;
    private final PlayerTable players;

    UpdateItemsTest(LocalDynamoDb server) {
        golden = RequestGolden.of(server);
        players = new PlayerTable(golden.stator());
    }

    @BeforeEach
    void store() {
        players.put(PLAYER);
        golden.begin();
    }

    @AfterEach
    void close() {
        golden.close();
    }

    @Test
    void setAllSetsAndRemoves() {
        Player bare = Player.bare(1);
        assertThat(players.update("c1", 1).setAll(bare).returnNew())
                .isEqualTo(players.get("c1", 1).orElseThrow());
        assertThat(players.get("c1", 1).map(PlayerTable.SCHEMA::toItem)).contains(PlayerTable.SCHEMA.toItem(bare));
    }

    @Test
    void setAllIsWhatUpdateOfAnItemSends() {
        players.update("c1", 1).setAll(CHANGED).returnNew();
        String setAll = golden.text();
        golden.begin();
        players.update(CHANGED);
        assertThat(golden.text()).isEqualTo(setAll);
        golden.matches("update/item");
    }

    @Test
    void setPresentLeavesWhatIsNull() {
        Player updated = players.update("c1", 1).setPresent(CHANGED).returnNew();
        golden.matches("update/set-present");
        assertThat(updated.name()).isEqualTo("Bob");
        assertThat(updated.bonus()).isZero();
        assertThat(updated.active()).isFalse();
        assertThat(updated.score()).isEqualTo(10);
        assertThat(updated.badges()).isEqualTo(PLAYER.badges());
    }

    @Test
    void setOnlyTakesWhatIsNamed() {
        Player updated = players.update("c1", 1)
                .setOnly(CHANGED, SCORE, BADGES, ADDRESS.city())
                .returnNew();
        golden.matches("update/set-only");
        assertThat(updated.score()).isNull();
        assertThat(PlayerTable.SCHEMA.toItem(updated)).doesNotContainKeys("score", "badges");
        assertThat(updated.address()).isEqualTo(new Address("Rome", 3));
        assertThat(updated.name()).isEqualTo("Ada");
    }

    @Test
    void aDifferenceHasOnlyWhatChanged() {
        Player updated = players.diff(PLAYER, CHANGED).returnNew();
        golden.matches("update/diff");
        assertThat(PlayerTable.SCHEMA.toItem(updated))
                .isEqualTo(PlayerTable.SCHEMA.toItem(players.get("c1", 1).orElseThrow()));
        assertThat(updated.bonus()).isZero();
        assertThat(updated.score()).isNull();
        assertThat(updated.address()).isEqualTo(new Address("Rome", 3));
    }

    @Test
    void noDifferenceIsSentAndWritesNothing() {
        Player same = new Player(
                "c1",
                1,
                PLAYER.name(),
                PLAYER.score(),
                PLAYER.bonus(),
                new BigDecimal("12.500"),
                true,
                PLAYER.dotted(),
                PLAYER.badges(),
                PLAYER.levels(),
                PLAYER.moves(),
                PLAYER.items(),
                PLAYER.address(),
                PLAYER.rounds());
        assertThat(players.diff(PLAYER, same).returnNew()).isEqualTo(PLAYER);
        golden.matches("update/diff-none");
    }

    @Test
    void anExplicitActionWinsOverTheItemWhicheverComesFirst() {
        Player updated = players.update("c1", 1)
                .set(NAME, "Eve")
                .setAll(CHANGED)
                .increment(SCORE, 1L)
                .returnNew();
        golden.matches("update/explicit-over-item");
        assertThat(updated.name()).isEqualTo("Eve");
        assertThat(updated.score()).isEqualTo(11);
        assertThat(updated.bonus()).isZero();
    }

    @Test
    void anActionWithoutElementsWinsOverTheItemAndKeepsWhatIsStored() {
        Player updated = players.update("c1", 1)
                .setAll(Player.bare(1))
                .add(BADGES, List.of())
                .delete(LEVELS, List.of())
                .append(MOVES, List.of())
                .prepend(ROUNDS, List.of())
                .returnNew();
        golden.matches("update/no-elements-over-item");
        assertThat(updated.badges()).isEqualTo(PLAYER.badges());
        assertThat(updated.levels()).isEqualTo(PLAYER.levels());
        assertThat(updated.moves()).isEqualTo(PLAYER.moves());
        assertThat(updated.rounds()).isEqualTo(PLAYER.rounds());
        assertThat(updated.name()).isNull();
        assertThat(players.update("c1", 1)
                        .setIfAbsent(BADGES, Set.of())
                        .setOnly(Player.bare(1), BADGES)
                        .returnNew()
                        .badges())
                .isEqualTo(PLAYER.badges());
    }

    @Test
    void ofTwoItemsTheLaterCounts() {
        Player updated = players.update("c1", 1)
                .setAll(PLAYER)
                .setOnly(CHANGED, NAME, SCORE)
                .returnNew();
        assertThat(updated.name()).isEqualTo("Bob");
        assertThat(updated.score()).isNull();
        assertThat(updated.bonus()).isEqualTo(2);
    }

    @Test
    void anExplicitActionWinsInsideAnAttributeToo() {
        Player updated = players.update("c1", 1)
                .set(ADDRESS.city(), "Oslo")
                .setOnly(CHANGED, ADDRESS.city(), ADDRESS.floor(), ROUNDS.at(0).points())
                .append(ROUNDS, List.of())
                .returnNew();
        golden.matches("update/explicit-inside");
        assertThat(updated.address()).isEqualTo(new Address("Oslo", 3));
        assertThat(players.update("c1", 1)
                        .setOnly(CHANGED, ADDRESS.city())
                        .set(ADDRESS, new Address("Bern", 1))
                        .returnNew()
                        .address())
                .isEqualTo(new Address("Bern", 1));
    }

    @Test
    void ofTwoItemsTheLaterCountsInsideAnAttributeToo() {
        assertThat(players.update("c1", 1)
                        .setOnly(PLAYER, ADDRESS.city(), ROUNDS.at(0).points())
                        .setOnly(CHANGED, ADDRESS.city(), ROUNDS.at(0))
                        .returnNew()
                        .address())
                .isEqualTo(new Address("Rome", 3));
        assertThat(players.update("c1", 1)
                        .setOnly(CHANGED, ADDRESS.city())
                        .setAll(PLAYER)
                        .returnNew())
                .isEqualTo(PLAYER);
    }

    @Test
    void anItemWithAnotherKeyIsRefused() {
        for (Runnable update : List.<Runnable>of(
                () -> players.update("c1", 1).setAll(Player.of(2)).run(),
                () -> players.update("c1", 1).setPresent(Player.of(2)).run(),
                () -> players.update("c1", 1).setOnly(Player.of(2), NAME).run(),
                () -> players.diff(PLAYER, Player.of(2)).run())) {
            assertThatThrownBy(update::run)
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageStartingWith("update players[club=c1, number=1]: ")
                    .hasMessageContaining("another key, players[club=c1, number=2]");
        }
        assertThat(golden.text()).isEmpty();
    }

    @Test
    void whatWasChangedComesBackAsItIsAndAsItWas() {
        var update = players.update("c1", 1).set(NAME, "Bob").remove(SCORE).set(ADDRESS.city(), "Rome");
        Partial<Player> old = update.returnUpdatedOld();
        golden.matches("update/updated-old");
        assertThat(old.get(NAME)).contains("Ada");
        assertThat(old.get(SCORE)).contains(10L);
        assertThat(old.get(ADDRESS.city())).contains("Paris");
        assertThatThrownBy(() -> old.get(BADGES)).isInstanceOf(IllegalArgumentException.class);
        golden.begin();
        Partial<Player> changed = update.returnUpdatedNew();
        golden.matches("update/updated-new");
        assertThat(changed.get(NAME)).contains("Bob");
        assertThat(changed.get(SCORE)).isEmpty();
        assertThat(changed.get(ADDRESS.city())).contains("Rome");
    }

    @Test
    void ofAChangedElementTheListComesBack() {
        var update = players.update("c1", 1).set(ROUNDS.at(1).points(), 9).remove(MOVES.at(0));
        Partial<Player> old = update.returnUpdatedOld();
        golden.matches("update/updated-old-element");
        assertThat(old.get(ROUNDS.at(1).points())).contains(2);
        assertThat(old.get(MOVES)).contains(List.of("a1", "b2"));
        assertThatThrownBy(() -> old.get(NAME)).isInstanceOf(IllegalArgumentException.class);
        Partial<Player> changed = update.returnUpdatedNew();
        assertThat(changed.get(ROUNDS.at(1).points())).contains(9);
        assertThat(changed.get(MOVES)).contains(List.of());
        assertThat(changed.toString()).contains("moves", "rounds").doesNotContain("name");
    }

    @Test
    void whatAnItemChangedComesBack() {
        assertThat(players.update("c1", 1).setAll(CHANGED).returnUpdatedOld().get(SCORE))
                .contains(10L);
        assertThat(players.diff(CHANGED, PLAYER).returnUpdatedNew().get(SCORE)).contains(10L);
    }

    @Test
    void eachKindOfResultIsAskedFor() {
        players.update("c1", 1).set(NAME, "Bob").run();
        golden.matches("update/run");
        golden.begin();
        assertThat(players.update("c1", 1).set(NAME, "Eve").returnOld().map(Player::name))
                .contains("Bob");
        golden.matches("update/return-old");
    }

    @Test
    void attributesThatTheTypeDoesNotKnowStay() {
        golden.stator()
                .client()
                .updateItem(request -> request.tableName(golden.stator().tableName(PlayerTable.SCHEMA))
                        .key(PlayerTable.SCHEMA.keyOf(PLAYER).attributes())
                        .updateExpression("SET foreign_attribute = :0")
                        .expressionAttributeValues(Map.of(":0", AttributeValue.fromN("1"))));
        players.update("c1", 1).setAll(CHANGED).run();
        assertThat(golden.stator()
                        .client()
                        .getItem(request -> request.tableName(golden.stator().tableName(PlayerTable.SCHEMA))
                                .key(PlayerTable.SCHEMA.keyOf(PLAYER).attributes()))
                        .item())
                .containsKey("foreign_attribute");
    }
}
