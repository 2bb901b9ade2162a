package dev.stator.contract.generated;

import dev.stator.annotation.BeforeSave;
import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.Generated;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Id;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import dev.stator.annotation.UpdatedAt;
import java.time.Instant;
import java.util.UUID;

/** A record with all that is generated but a version. */
@Table("notes")
public record Note(
        @HashKey @Generated(Id.TIME_ORDERED_UUID) UUID id,
        @Generated String share,
        String text,
        @CreatedAt Instant created,
        @UpdatedAt Instant updated,
        @TimeToLive("P30D") Instant expires) {
    static final UUID ID = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91");

    /** A note with an id, and nothing else that is generated. */
    static Note of(String text) {
        return new Note(ID, "s1", text, null, null, null);
    }

    Note withText(String other) {
        return new Note(id, share, other, created, updated, expires);
    }

    /** What is written is without blanks around it, and is something. */
    @BeforeSave
    Note trimmed() {
        if (text != null && text.isBlank()) {
            throw new BlankNoteException();
        }
        return text == null ? this : withText(text.strip());
    }

    static final class BlankNoteException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
