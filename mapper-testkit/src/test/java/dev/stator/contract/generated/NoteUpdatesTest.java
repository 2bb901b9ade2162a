package dev.stator.contract.generated;

import static dev.stator.contract.generated.NoteTable.CREATED;
import static dev.stator.contract.generated.NoteTable.EXPIRES;
import static dev.stator.contract.generated.NoteTable.SHARE;
import static dev.stator.contract.generated.NoteTable.TEXT;
import static dev.stator.contract.generated.NoteTable.UPDATED;
import static dev.stator.contract.generated.SetClock.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.AsyncUpdate;
import dev.stator.Stator;
import dev.stator.contract.generated.Note.BlankNoteException;
import dev.stator.testkit.StatorExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What updates generate: an action of the update first, then what is generated, then the item's own value. */
class NoteUpdatesTest {
    private static final Instant LATER = BEGIN.plus(Duration.ofDays(1));
    private static final Instant OTHER = Instant.parse("2041-01-01T00:00:00Z");
    private static final Instant EXPIRY = Instant.parse("2040-02-01T03:04:05Z");
    private static final Instant LATER_EXPIRY = Instant.parse("2040-02-02T03:04:05Z");

    private final SetClock clock = new SetClock();

    @RegisterExtension
    final StatorExtension connections = StatorExtension.with(settings -> settings.clock(clock));

    private Stator stator;
    private NoteTable notes;
    private Note stored;

    @BeforeEach
    void store(Stator stator) {
        this.stator = stator;
        notes = new NoteTable(stator);
        stored = notes.put(Note.of("first"));
        clock.set(LATER);
    }

    @Test
    void anUpdateByKeyChangesTheLastUpdateAndKeepsTheRest() {
        assertThat(notes.update(Note.ID).set(TEXT, "second").returnNew())
                .isEqualTo(new Note(Note.ID, "s1", "second", BEGIN, LATER, EXPIRY));
    }

    @Test
    void anUpdateByKeyGeneratesAllButALifetimeOfAnItemThatItCreates() {
        notes.delete(Note.ID);
        Note created = notes.update(Note.ID).set(TEXT, "second").returnNew();
        assertThat(created).isEqualTo(new Note(Note.ID, created.share(), "second", LATER, LATER, null));
        assertThat(UUID.fromString(created.share()).version()).isEqualTo(4);
    }

    @Test
    void anActionOfItsOwnGoesBeforeWhatIsGenerated() {
        assertThat(notes.update(Note.ID)
                        .set(CREATED, OTHER)
                        .set(UPDATED, OTHER)
                        .set(EXPIRES, OTHER)
                        .set(SHARE, "mine")
                        .returnNew())
                .isEqualTo(new Note(Note.ID, "mine", "first", OTHER, OTHER, OTHER));
        assertThat(notes.update(Note.ID)
                        .remove(CREATED, UPDATED, EXPIRES, SHARE)
                        .returnNew())
                .isEqualTo(new Note(Note.ID, null, "first", null, null, null));
    }

    @Test
    void anActionOfItsOwnGoesBeforeTheItemsValues() {
        assertThat(notes.update(Note.ID)
                        .setAll(new Note(Note.ID, "s2", "second", OTHER, OTHER, OTHER))
                        .set(UPDATED, OTHER)
                        .remove(EXPIRES)
                        .returnNew())
                .isEqualTo(new Note(Note.ID, "s2", "second", BEGIN, OTHER, null));
    }

    @Test
    void savingAnItemGeneratesWhatItLacksAndIsNotStored() {
        Note withoutAny = new Note(Note.ID, null, "second", null, null, null);
        assertThat(notes.update(Note.ID).setAll(withoutAny).returnNew())
                .isEqualTo(new Note(Note.ID, "s1", "second", BEGIN, LATER, EXPIRY));
        notes.update(Note.ID).remove(CREATED, EXPIRES).set(UPDATED, BEGIN).run();
        assertThat(notes.update(withoutAny)).isEqualTo(new Note(Note.ID, "s1", "second", LATER, LATER, null));
    }

    @Test
    void anItemThatLivesForEverDoesSoAfterAnyUpdate() {
        notes.update(Note.ID).remove(EXPIRES).run();
        Note forEver = notes.get(Note.ID).orElseThrow();
        Note changed = forEver.withText("second");
        notes.update(Note.ID).set(TEXT, "third").run();
        Face.joined(notes.async().update(Note.ID).set(TEXT, "fourth").run());
        notes.update(changed);
        Face.joined(notes.async().update(changed));
        notes.update(Note.ID).setAll(forEver).run();
        notes.update(Note.ID).setPresent(changed).run();
        notes.update(Note.ID).setOnly(forEver, TEXT, EXPIRES).run();
        notes.diff(forEver, changed).run();
        stator.transaction().update(notes, forEver).run();
        notes.scan().updateAll(each -> each.set(TEXT, "last"));
        assertThat(notes.get(Note.ID)).map(Note::expires).isEmpty();
        assertThat(notes.put(forEver).expires()).as("a put begins anew").isEqualTo(LATER_EXPIRY);
    }

    @Test
    void theFirstMomentOfAllIsThatOfAnItemWhichLivesForEver() {
        Note forEver = new Note(Note.ID, "s1", "first", BEGIN, null, Instant.EPOCH);
        assertThat(notes.put(forEver).expires()).isEqualTo(Instant.EPOCH);
        assertThat(Face.joined(notes.async().put(forEver)).expires()).isEqualTo(Instant.EPOCH);
        assertThat(notes.update(forEver).expires()).isEqualTo(Instant.EPOCH);
        notes.update(Note.ID).setPresent(stored).run();
        notes.update(Note.ID).setPresent(forEver).run();
        assertThat(notes.get(Note.ID)).map(Note::expires).contains(Instant.EPOCH);
        notes.delete(Note.ID);
        assertThat(notes.create(forEver).expires()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void partsOfAnItemAreSavedWithTheLastUpdate() {
        Note read = stored.withText(" second ");
        assertThat(notes.update(Note.ID).setPresent(read).returnNew())
                .isEqualTo(new Note(Note.ID, "s1", "second", BEGIN, LATER, EXPIRY));
        clock.set(OTHER);
        assertThat(notes.update(Note.ID).setOnly(stored.withText("third"), TEXT).returnNew())
                .isEqualTo(new Note(Note.ID, "s1", "third", BEGIN, OTHER, EXPIRY));
    }

    @Test
    void aDifferenceIsSavedWithTheLastUpdate() {
        assertThat(notes.diff(stored, stored.withText(" second ")).returnNew())
                .isEqualTo(new Note(Note.ID, "s1", "second", BEGIN, LATER, EXPIRY));
    }

    @Test
    void anUpdateThatChangesNothingGeneratesNothing() {
        assertThat(notes.diff(stored, stored).returnNew()).isEqualTo(stored);
        assertThat(notes.update(Note.ID).returnNew()).isEqualTo(stored);
        assertThat(notes.update(Note.ID).when(TEXT.eq("first")).returnNew()).isEqualTo(stored);
    }

    @Test
    void whatIsGeneratedIsAmongWhatWasUpdated() {
        var updated = notes.update(Note.ID).set(TEXT, "second").returnUpdatedNew();
        assertThat(updated.get(TEXT)).contains("second");
        assertThat(updated.get(UPDATED)).contains(LATER);
        assertThat(updated.get(CREATED)).contains(BEGIN);
        assertThat(notes.update(Note.ID).set(TEXT, "third").returnUpdatedOld().get(UPDATED))
                .contains(LATER);
    }

    @Test
    void aTransactionGeneratesTheSame() {
        stator.transaction().update(notes.update(Note.ID).set(TEXT, "second")).run();
        assertThat(notes.get(Note.ID)).contains(new Note(Note.ID, "s1", "second", BEGIN, LATER, EXPIRY));
        clock.set(OTHER);
        stator.transaction().update(notes, Note.of(" third ")).run();
        assertThat(notes.get(Note.ID)).contains(new Note(Note.ID, "s1", "third", BEGIN, OTHER, EXPIRY));
    }

    @Test
    void aHookThatThrowsInAnUpdateIsThrownByTheCall() {
        Note blank = Note.of(" ");
        assertThatThrownBy(() -> notes.update(Note.ID).setAll(blank).run()).isInstanceOf(BlankNoteException.class);
        assertThatThrownBy(() -> notes.update(Note.ID).setPresent(blank).returnNew())
                .isInstanceOf(BlankNoteException.class);
        assertThatThrownBy(() -> notes.update(Note.ID).setOnly(blank, TEXT).returnOld())
                .isInstanceOf(BlankNoteException.class);
        assertThatThrownBy(() -> notes.diff(stored, blank).run()).isInstanceOf(BlankNoteException.class);
        assertThatThrownBy(() -> notes.attempt().update(Note.ID).setAll(blank).returnNew())
                .isInstanceOf(BlankNoteException.class);
        assertThatThrownBy(() -> stator.transaction()
                        .update(notes.update(Note.ID).setAll(blank))
                        .run())
                .isInstanceOf(BlankNoteException.class);
        assertThat(notes.get(Note.ID)).contains(stored);
    }

    @Test
    void aHookThatThrowsInAnAsynchronousUpdateFailsItsFuture() {
        AsyncUpdate<Note> update = notes.async().update(Note.ID).setAll(Note.of(" "));
        assertThatThrownBy(() -> Face.joined(update.run())).isInstanceOf(BlankNoteException.class);
        assertThatThrownBy(() ->
                        Face.joined(notes.async().diff(stored, Note.of(" ")).returnNew()))
                .isInstanceOf(BlankNoteException.class);
        assertThatThrownBy(() -> Face.joined(notes.async()
                        .attempt()
                        .update(Note.ID)
                        .setAll(Note.of(" "))
                        .returnNew()))
                .isInstanceOf(BlankNoteException.class);
    }
}
