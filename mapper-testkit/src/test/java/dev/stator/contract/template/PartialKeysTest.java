package dev.stator.contract.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.expression.Partial;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parts of items whose keys are made by templates: the key's texts are what is known of its properties. */
@ExtendWith(StatorExtension.class)
class PartialKeysTest {
    private NoteTable notes;

    @BeforeEach
    void twoNotes(Stator stator) {
        notes = new NoteTable(stator);
        notes.put(new Note("u", "work", "plan", "…"));
        notes.put(new Note("u", "home", "plan", null));
    }

    @Test
    void anIndexOfKeysHasTheTexts() {
        List<Partial<Note>> plans = notes.byName("plan").list();
        assertThat(plans)
                .map(note -> note.get(NoteTable.SK).orElseThrow())
                .containsExactlyInAnyOrder("NOTE#work#plan", "NOTE#home#plan");
        assertThat(plans)
                .allMatch(note -> note.get(NoteTable.BY_NAME_PK).orElseThrow().equals("plan"));
        assertThat(plans)
                .allMatch(note -> note.get(NoteTable.USER).orElseThrow().equals("u"));
    }

    @Test
    void aLocalIndexIsOrderedByWhatItsKeyIsMadeOf() {
        List<Partial<Note>> all = notes.byTopic("u").topic().ge("a").list();
        assertThat(all)
                .map(note -> note.get(NoteTable.BY_TOPIC_SK).orElseThrow())
                .containsExactly("home", "work");
        assertThat(all).map(note -> note.get(NoteTable.TEXT).orElse("")).containsExactly("", "…");
    }

    @Test
    void aProjectionCanAskForTheTexts() {
        Partial<Note> note =
                notes.get("u", "work", "plan", NoteTable.SK, NoteTable.TEXT).orElseThrow();
        assertThat(note.get(NoteTable.SK)).contains("NOTE#work#plan");
        assertThat(note.get(NoteTable.TEXT)).contains("…");
        assertThat(notes.query("u")
                        .topic()
                        .eq("work")
                        .project(NoteTable.TEXT)
                        .first()
                        .flatMap(found -> found.get(NoteTable.SK)))
                .contains("NOTE#work#plan");
    }

    @Test
    void anItemThatAnUpdateCreatesIsInTheIndexesOfItsKey() {
        notes.update("u", "work", "list").set(NoteTable.TEXT, "x").returnNew();
        assertThat(notes.byName("list").list()).hasSize(1);
        notes.update("u", "work", "mind").returnNew();
        assertThat(notes.byName("mind").list()).hasSize(1);
        assertThat(notes.byTopic("u").topic().eq("work").list()).hasSize(3);
    }

    @Test
    void aScanFindsItemsByTheirKeys() {
        assertThat(notes.scan().where(NoteTable.SK.beginsWith("NOTE#w")).list())
                .containsExactly(new Note("u", "work", "plan", "…"));
    }
}
