package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.examples.guide.ClubItem.Club;
import dev.stator.examples.guide.ClubItem.Player;
import dev.stator.expression.Condition;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples of single-table.md. */
@ExtendWith(StatorExtension.class)
class SingleTableTest {
    private static final Club ROVERS = new Club("rovers", "Leeds");
    private static final Player ANN = new Player("rovers", 7, "Ann", 3);
    private static final Player BEA = new Player("rovers", 11, "Bea", 5);

    private Stator stator;
    private ClubItemTable items;

    @BeforeEach
    void connect(Stator connection) {
        stator = connection;
        items = new ClubItemTable(connection);
        items.putAll(List.of(BEA, ROVERS, ANN));
    }

    @Test
    void oneTableAndATableForEachType() {
        // sample: single-calls
        ClubItemTable items = new ClubItemTable(stator); // clubs and players
        items.put(new Club("rovers", "Leeds"));
        Optional<ClubItem> item = items.get("CLUB#rovers", "#CLUB"); // the key as it is stored

        ClubItem_PlayerTable players = new ClubItem_PlayerTable(stator); // players only
        Optional<Player> player = players.get("rovers", 7); // the key's properties
        players.update("rovers", 7).add(ClubItem_PlayerTable.GOALS, 1).run();
        // end
        assertThat(item).contains(ROVERS);
        assertThat(player).contains(ANN);
        assertThat(players.get("rovers", 7).map(Player::goals)).contains(4);
    }

    @Test
    void aPartitionIsReadAsItIs() {
        ClubItem_PlayerTable players = new ClubItem_PlayerTable(stator);
        // sample: single-partition
        List<ClubItem> all = players.partition("rovers").list(); // the club, then its players by number
        for (ClubItem item : all) {
            if (item instanceof Player ann && ann.goals() > 3) {
                assertThat(ann.name()).isEqualTo("Bea");
            }
        }
        List<Player> team = players.query("rovers").list(); // reads players only
        List<ClubItem> raw =
                items.query("CLUB#rovers").sk().beginsWith("PLAYER#").list();
        // end
        assertThat(all).containsExactly(ROVERS, ANN, BEA);
        assertThat(team).containsExactly(ANN, BEA);
        assertThat(raw).containsExactly(ANN, BEA);
    }

    @Test
    void scansAreFiltered() {
        ClubItem_PlayerTable players = new ClubItem_PlayerTable(stator);
        // sample: single-scan
        List<Player> scorers =
                players.scan().where(ClubItem_PlayerTable.GOALS.gt(3)).list();
        List<ClubItem> found = items.scan()
                .where(Condition.<ClubItem>widen(ClubItem_PlayerTable.GOALS.gt(3))
                        .or(Condition.widen(ClubItem_ClubTable.CITY.eq("Leeds"))))
                .list();
        // end
        assertThat(scorers).containsExactly(BEA);
        assertThat(found).containsExactlyInAnyOrder(ROVERS, BEA);
    }

    @Test
    void aTypeAttributeTellsTypesApart() {
        MediaTable media = new MediaTable(stator);
        Media.Book book = new Media.Book("a", 1, "Emma");
        media.put(book);
        media.put(new Media.Film("a", 2, "Alien", 117));
        // sample: single-tagged
        Optional<Media> first = media.get("a", 1);
        List<Media.Book> books = new Media_BookTable(stator).query("a").list(); // filtered by type = book
        // end
        assertThat(first).contains(book);
        assertThat(books).containsExactly(book);
    }
}
