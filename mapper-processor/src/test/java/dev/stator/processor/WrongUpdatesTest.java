package dev.stator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Updates and conditions that cannot work do not compile; what differs from them only in being right does. */
class WrongUpdatesTest {
    private static final String ENTITY = """
            package games;

            import dev.stator.annotation.*;
            import java.time.*;
            import java.util.*;

            @Table("players")
            public record Player(
                    @HashKey String id,
                    String name,
                    long score,
                    int level,
                    boolean active,
                    Year since,
                    Set<String> badges,
                    List<String> moves,
                    Home home) {
                @Document
                public record Home(String city, int floor) {}
            }
            """;

    private static final String USE = """
            package games;

            import static games.PlayerTable.*;
            import dev.stator.*;
            import java.time.*;
            import java.util.*;

            class Use%d {
                Object use(PlayerTable players, Update<Player> update, Player player) {
                    return %s;
                }
            }
            """;

    private static final List<String> RIGHT = List.of(
            "update.set(NAME, \"Ada\")",
            "update.set(SCORE, SCORE.plus(5L))",
            "update.set(HOME.city(), \"Rome\")",
            "update.set(MOVES.at(0), \"a1\")",
            "update.add(SCORE, 5L)",
            "update.add(BADGES, \"gold\", \"iron\")",
            "update.delete(BADGES, Set.of(\"gold\"))",
            "update.append(MOVES, \"a1\")",
            "update.increment(HOME.floor(), 1)",
            "update.when(SCORE.lt(5L)).setOnly(player, NAME, HOME.city())",
            "players.put(player, NAME.eq(\"Ada\"))",
            "players.delete(\"p1\", ACTIVE.eq(true))",
            "players.async().delete(\"p1\", ACTIVE.eq(true))",
            "players.attempt().update(\"p1\").add(SCORE, 5L).returnNew().isOk()");

    private static final List<String> WRONG = List.of(
            "update.set(NAME, 5)",
            "update.set(SCORE, \"5\")",
            "update.set(SCORE, 5)",
            "update.set(SCORE, LEVEL)",
            "update.set(SCORE, LEVEL.plus(1))",
            "update.set(NAME, NAME.plus(\"x\"))",
            "update.set(SCORE, MOVES.size())",
            "update.set(SCORE, SCORE.plus(5L).plus(5L))",
            "update.set(HOME.city(), 5)",
            "update.set(HOME.street(), \"x\")",
            "update.set(MOVES.at(0), 5)",
            "update.set(games.PlayerTable.NOBODY, \"x\")",
            "update.setIfAbsent(NAME, 5)",
            "update.add(NAME, \"x\")",
            "update.add(SINCE, Year.of(1))",
            "update.add(SCORE, \"5\")",
            "update.add(BADGES, 5)",
            "update.add(MOVES, \"a1\")",
            "update.delete(BADGES, 5)",
            "update.delete(NAME, \"x\")",
            "update.append(MOVES, 5)",
            "update.append(BADGES, \"gold\")",
            "update.increment(NAME, 1)",
            "update.increment(HOME.city(), 1)",
            "update.when(NAME.eq(5))",
            "update.when(ACTIVE.lt(true))",
            "update.setAll(\"player\")",
            "update.setOnly(player)",
            "update.remove()",
            "players.update()",
            "players.update(5)",
            "players.put(player, \"name = Ada\")",
            "players.delete(5, NAME.eq(\"Ada\"))");

    @Test
    void whatIsRightCompiles() {
        assertThat(compiled(RIGHT).errors()).isEmpty();
    }

    @Test
    void whatCannotWorkDoesNotCompile() {
        Compilation compilation = compiled(WRONG);
        Set<String> refused = compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getSource() != null)
                .map(diagnostic -> diagnostic.getSource().getName().replaceAll("[^0-9]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(compilation.errors()).hasSize(WRONG.size()).noneMatch(error -> error.contains("[ST"));
        for (int i = 0; i < WRONG.size(); i++) {
            assertThat(refused).as(WRONG.get(i)).contains(Integer.toString(i));
        }
    }

    /** Each in a class of its own, so that the errors tell them apart. */
    private static Compilation compiled(List<String> expressions) {
        Map<String, String> sources = new HashMap<>(Map.of("games.Player", ENTITY));
        for (int i = 0; i < expressions.size(); i++) {
            sources.put("games.Use" + i, USE.formatted(i, expressions.get(i)));
        }
        return Compiler.stator().compile(sources);
    }
}
