package dev.stator.contract.generated;

import dev.stator.annotation.BeforeSave;
import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.Generated;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Id;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import dev.stator.annotation.UpdatedAt;
import dev.stator.contract.generated.Note.BlankNoteException;
import java.time.Instant;
import java.util.UUID;

/** The same as a JavaBean, which its hook changes. */
@Table("notes")
public class BeanNote {
    @HashKey
    @Generated(Id.TIME_ORDERED_UUID)
    private UUID id;

    @Generated
    private String share;

    private String text;

    @CreatedAt
    private Instant created;

    @UpdatedAt
    private Instant updated;

    @TimeToLive("P30D")
    private Instant expires;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getShare() {
        return share;
    }

    public void setShare(String share) {
        this.share = share;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Instant getCreated() {
        return created;
    }

    public void setCreated(Instant created) {
        this.created = created;
    }

    public Instant getUpdated() {
        return updated;
    }

    public void setUpdated(Instant updated) {
        this.updated = updated;
    }

    public Instant getExpires() {
        return expires;
    }

    public void setExpires(Instant expires) {
        this.expires = expires;
    }

    @BeforeSave
    void trim() {
        if (text != null && text.isBlank()) {
            throw new BlankNoteException();
        }
        text = text == null ? null : text.strip();
    }
}
