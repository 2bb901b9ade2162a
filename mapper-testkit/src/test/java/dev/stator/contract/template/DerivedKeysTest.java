package dev.stator.contract.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.InvalidItemException;
import dev.stator.error.InvalidRequestException;
import dev.stator.testkit.StatorExtension;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys of indexes that are made of attributes: what updates do to them, and what is generated. */
@ExtendWith(StatorExtension.class)
class DerivedKeysTest {
    private Stator stator;
    private VisitTable visits;

    @BeforeEach
    void connect(Stator own) {
        stator = own;
        visits = new VisitTable(own);
    }

    private static Visit visit(String kind, @Nullable String room) {
        return new Visit("v1", kind, Optional.ofNullable(room), 0, null, null);
    }

    private Map<String, AttributeValue> stored(String id) {
        return stator.client()
                .getItem(get -> get.tableName(stator.tablePrefix() + "visits")
                        .key(VisitSchema.key(id).attributes()))
                .item();
    }

    private String text(String id, String attribute) {
        AttributeValue value = stored(id).get(attribute);
        return value == null ? "" : value.s();
    }

    private void assertDerivedFromWhatIsStored(String id) {
        Map<String, AttributeValue> item = stored(id);
        assertThat(VisitSchema.INSTANCE.toItem(VisitSchema.INSTANCE.fromItem(item)))
                .isEqualTo(item);
    }

    @Test
    void whatIsGeneratedWhenAnItemIsPutIsInTheKeysOfItsIndexes() {
        visits.put(visit("a", "r"));
        assertDerivedFromWhatIsStored("v1");
        assertThat(text("v1", "byCreationSK")).isEqualTo(text("v1", "created") + "#v1");
        assertThat(text("v1", "byUpdateSK")).isEqualTo("v1#" + text("v1", "updated"));
    }

    @Test
    void whatIsKeptOfTheItemThatIsReplacedIsInThemToo() {
        visits.put(visit("a", "r"));
        String created = text("v1", "created");
        visits.put(visit("b", "r"));
        assertThat(text("v1", "byCreationSK")).isEqualTo(created + "#v1");
        assertDerivedFromWhatIsStored("v1");
    }

    @Test
    void whatIsGeneratedByAnUpdateIsInThemToo() {
        visits.put(visit("a", "r"));
        String created = text("v1", "created");
        visits.update("v1").add(VisitTable.COUNT, 1L).returnNew();
        assertThat(text("v1", "created")).isEqualTo(created);
        assertDerivedFromWhatIsStored("v1");
        visits.update(visits.get("v1").orElseThrow());
        assertThat(text("v1", "created")).isEqualTo(created);
        assertDerivedFromWhatIsStored("v1");
        visits.update("v2").add(VisitTable.COUNT, 1L).returnNew();
        assertDerivedFromWhatIsStored("v2");
        assertThat(text("v2", "byCreationSK")).isEqualTo(text("v2", "created") + "#v2");
    }

    @Test
    void anUpdateThatDoesNotTellAllPartsIsRefused() {
        visits.put(visit("a", "r"));
        assertThatThrownBy(() -> visits.update("v1").set(VisitTable.KIND, "b").returnNew())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage(
                        "update visits[id=v1]: changes the key of the index 'byBoth', which is made of 'kind', 'room';"
                                + " set all of them to values, or save the item as a whole");
        assertThatThrownBy(() -> visits.update("v1")
                        .setIfAbsent(VisitTable.KIND, "b")
                        .set(VisitTable.ROOM, "s")
                        .returnNew())
                .isInstanceOf(InvalidRequestException.class);
        assertThat(visits.attempt()
                        .update("v1")
                        .set(VisitTable.KIND, "b")
                        .returnNew()
                        .isOk())
                .isFalse();
        assertThatThrownBy(() -> stator.transaction()
                        .update(visits.update("v1").set(VisitTable.KIND, "b"))
                        .run())
                .isInstanceOf(InvalidRequestException.class);
        assertThat(text("v1", "kind")).isEqualTo("a");
    }

    @Test
    void anUpdateThatTellsAllPartsMovesTheItem() {
        visits.put(visit("a", "r"));
        visits.update("v1").set(VisitTable.KIND, "b").set(VisitTable.ROOM, "s").returnNew();
        assertDerivedFromWhatIsStored("v1");
        assertThat(visits.byBoth("b", "s").list()).hasSize(1);
        assertThat(visits.byBoth("a", "r").list()).isEmpty();
        stator.transaction()
                .update(visits.update("v1").set(VisitTable.KIND, "c").set(VisitTable.ROOM, "t"))
                .run();
        assertDerivedFromWhatIsStored("v1");
        visits.update("v1").remove(VisitTable.ROOM).set(VisitTable.KIND, "d").returnNew();
        assertDerivedFromWhatIsStored("v1");
        assertThat(stored("v1")).doesNotContainKeys("byBothPK", "byUpdatePK");
    }

    @Test
    void aDifferenceKeepsWhatHasAllPartsAndWhatHasNot() {
        visits.put(visit("a", null));
        Visit before = visits.get("v1").orElseThrow();
        Visit after = new Visit("v1", "b", Optional.empty(), 1, before.created(), before.updated());
        visits.diff(before, after).returnNew();
        assertDerivedFromWhatIsStored("v1");
        Visit moved = new Visit("v1", "b", Optional.of("r"), 1, before.created(), before.updated());
        visits.diff(after, moved).returnNew();
        assertDerivedFromWhatIsStored("v1");
        assertThat(visits.byBoth("b", "r").list()).hasSize(1);
    }

    @Test
    void whatCannotBeInTheKeyOfAnIndexIsNotStored() {
        assertThatThrownBy(() -> visits.put(visit("a#b", "r")))
                .isInstanceOf(InvalidItemException.class)
                .hasMessageContaining(
                        "attribute 'byBothPK' cannot be stored: 'kind' contains '#', which ends it in the key");
        visits.put(visit("a", "r"));
        assertThatThrownBy(() -> visits.update("v1")
                        .set(VisitTable.KIND, "")
                        .set(VisitTable.ROOM, "s")
                        .returnNew())
                .isInstanceOf(InvalidItemException.class)
                .hasMessage("visits[id=v1]: attribute 'byCreationPK' cannot be stored: 'kind' is empty");
    }

    @Test
    void instantsAreInTheOrderOfTime() {
        visits.put(visit("a", "r"));
        Instant now = visits.get("v1").map(Visit::created).orElseThrow();
        assertThat(visits.byCreation("a").created().le(now).list()).hasSize(1);
        assertThat(visits.byCreation("a").created().eq(now).id().eq("v1").list())
                .hasSize(1);
        assertThat(visits.byCreation("a").created().gt(now).list()).isEmpty();
    }
}
