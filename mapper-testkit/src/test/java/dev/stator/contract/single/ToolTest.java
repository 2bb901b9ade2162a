package dev.stator.contract.single;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.contract.single.Tool.Drill;
import dev.stator.contract.single.Tool.Wrench;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.TransactionCancelledException;
import dev.stator.error.UndecodableItemException;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the table of all types may change of an item whose type an attribute tells. */
@ExtendWith(StatorExtension.class)
class ToolTest {
    private static final Wrench WRENCH = new Wrench("s", 1, "ann", 13);

    private Stator stator;
    private ToolTable tools;
    private Tool_DrillTable drills;
    private Drill drill;

    @BeforeEach
    void store(Stator connection) {
        stator = connection;
        tools = new ToolTable(stator);
        drills = new Tool_DrillTable(stator);
        tools.put(WRENCH);
        drill = (Drill) tools.put(new Drill("s", 2, "ann", 18, null, null));
    }

    static Stream<Consumer<ToolTable>> updatesOfNoType() {
        return Stream.of(
                tools -> tools.update("s", 77).run(),
                tools -> tools.update("s", 2).set(ToolTable.OWNER, "bob").returnNew(),
                tools -> tools.update("s", 2).remove(ToolTable.OWNER).returnOld(),
                tools -> tools.update("s", 2).set(ToolTable.VOLTS, 5).returnUpdatedNew(),
                tools -> tools.attempt()
                        .update("s", 2)
                        .set(ToolTable.OWNER, "bob")
                        .returnNew()
                        .orElseThrow(),
                tools -> unwrapped(() -> tools.async()
                        .update("s", 2)
                        .set(ToolTable.OWNER, "bob")
                        .run()
                        .join()));
    }

    private static void unwrapped(Runnable call) {
        try {
            call.run();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    @ParameterizedTest
    @MethodSource("updatesOfNoType")
    void anUpdateThatDoesNotSayTheTypeIsRefused(Consumer<ToolTable> update) {
        assertThatThrownBy(() -> update.accept(tools))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("update tools[shelf=s, slot=")
                .hasMessageContaining("does not say of which this one is; update it by the table of its type");
        assertThat(tools.query("s").list()).isEqualTo(List.of(WRENCH, drill));
    }

    @Test
    void soItIsInATransaction() {
        assertThatThrownBy(() -> stator.transaction()
                        .update(tools.update("s", 2).set(ToolTable.OWNER, "bob"))
                        .run())
                .isInstanceOf(InvalidRequestException.class);
        assertThat(drills.get("s", 2)).contains(drill);
    }

    @Test
    void anUpdateWithValuesOfAnItemIsThatOfItsType() {
        Drill more = new Drill("s", 2, "bob", 24, null, 1L);
        Drill stored =
                (Drill) tools.update("s", 2).setOnly(more, ToolTable.VOLTS).returnNew();
        assertThat(stored.volts()).isEqualTo(24);
        assertThat(stored.owner()).isEqualTo("ann");
        assertThat(stored.touched()).isAfter(drill.touched());
        assertThat(tools.update("s", 3).setPresent(new Wrench("s", 3, "ann", 8)).returnNew())
                .isEqualTo(new Wrench("s", 3, "ann", 8));
    }

    @Test
    void anUpdateDoesNotChangeTheTypeOrSetWhatItLacks() {
        assertThatThrownBy(() -> tools.update("s", 1)
                        .setAll(WRENCH)
                        .set(ToolTable.KIND, "drill")
                        .run())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("update tools[shelf=s, slot=1]: 'kind' says of which type an item is,"
                        + " which no update can change");
        assertThatThrownBy(() -> tools.update("s", 1)
                        .setAll(WRENCH)
                        .set(ToolTable.VOLTS, 5)
                        .run())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("'volts' is no attribute of Wrench");
        assertThat(tools.get("s", 1)).contains(WRENCH);
    }

    @Test
    void whatAQueryOfAllTypesFindsIsUpdatedAsTheTypeOfEachItem() {
        assertThat(tools.query("s").updateAll(each -> each.set(ToolTable.OWNER, "bob")))
                .isEqualTo(2);
        assertThat(tools.get("s", 1)).contains(new Wrench("s", 1, "bob", 13));
        assertThat(drills.get("s", 2)).hasValueSatisfying(stored -> {
            assertThat(stored.owner()).isEqualTo("bob");
            assertThat(stored.touched()).isAfter(drill.touched());
            assertThat(stored.version()).isEqualTo(2);
        });
        assertThat(tools.async()
                        .byOwner("bob")
                        .updateAll(each -> each.remove(ToolTable.OWNER))
                        .join())
                .isEqualTo(2);
        assertThat(tools.byOwner("bob").list()).isEmpty();
    }

    @Test
    void whatNotAllTypesHaveIsNotUpdatedInAll() {
        assertThatThrownBy(() -> tools.query("s").updateAll(each -> each.set(ToolTable.VOLTS, 5)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("update all of query tools: 'volts' is no attribute of Wrench;"
                        + " update the items of each type by its table");
        assertThatThrownBy(() -> tools.scan().updateAll(each -> each.remove(ToolTable.KIND)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("'kind' says of which type an item is");
        assertThat(tools.query("s").list()).isEqualTo(List.of(WRENCH, drill));
    }

    static Stream<BiConsumer<Stator, Tool_WrenchTable>> callsOfAnotherType() {
        return Stream.of(
                (stator, wrenches) -> wrenches.update("s", 2)
                        .set(Tool_WrenchTable.MILLIMETRES, 8)
                        .run(),
                (stator, wrenches) -> wrenches.update(new Wrench("s", 2, "ann", 8)),
                (stator, wrenches) -> wrenches.delete("s", 2),
                (stator, wrenches) -> wrenches.delete(new Wrench("s", 2, "ann", 8)),
                (stator, wrenches) -> wrenches.attempt().delete("s", 2).orElseThrow(),
                (stator, wrenches) -> wrenches.rekey("s", 2, new Wrench("s", 3, "ann", 8)),
                (stator, wrenches) ->
                        unwrapped(() -> wrenches.async().delete("s", 2).join()));
    }

    @ParameterizedTest
    @MethodSource("callsOfAnotherType")
    void aCallOfOneTypeDoesNotHitAnItemOfAnother(BiConsumer<Stator, Tool_WrenchTable> call) {
        Tool_WrenchTable wrenches = new Tool_WrenchTable(stator);
        assertThatThrownBy(() -> call.accept(stator, wrenches))
                .isInstanceOf(ConditionFailedException.class)
                .hasMessageMatching(".*: (the item with this key is of another type|there is no item with this key.*)");
        assertThat(tools.query("s").list()).isEqualTo(List.of(WRENCH, drill));
    }

    @Test
    void norDoesATransaction() {
        Tool_WrenchTable wrenches = new Tool_WrenchTable(stator);
        assertThatThrownBy(() -> stator.transaction()
                        .delete(wrenches, new Wrench("s", 2, "ann", 8))
                        .run())
                .isInstanceOf(TransactionCancelledException.class)
                .hasMessageContaining("the item with this key is of another type");
        assertThat(drills.get("s", 2)).contains(drill);
        assertThat(wrenches.delete("s", 99)).isEmpty();
        assertThat(wrenches.delete("s", 1)).contains(WRENCH);
    }

    @Test
    void anItemOfNoTypeIsToldByWhatItLacks() {
        stator.client()
                .putItem(request -> request.tableName(stator.tableName(ToolTable.SCHEMA))
                        .item(Map.of("shelf", AttributeValue.fromS("s"), "slot", AttributeValue.fromN("9"))));
        assertThatThrownBy(() -> tools.get("s", 9))
                .isInstanceOf(UndecodableItemException.class)
                .hasMessageContaining("; it has no 'kind'");
        assertThatThrownBy(() -> tools.query("s").slot().eq(9).updateAll(each -> each.set(ToolTable.OWNER, "bob")))
                .isInstanceOf(UndecodableItemException.class);
    }
}
