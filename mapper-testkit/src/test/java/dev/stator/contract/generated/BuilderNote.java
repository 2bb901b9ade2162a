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

/** The same as an immutable class with a builder. */
@Table("notes")
public final class BuilderNote {
    @HashKey
    @Generated(Id.TIME_ORDERED_UUID)
    private final UUID id;

    @Generated
    private final String share;

    private final String text;

    @CreatedAt
    private final Instant created;

    @UpdatedAt
    private final Instant updated;

    @TimeToLive("P30D")
    private final Instant expires;

    private BuilderNote(Builder builder) {
        this.id = builder.id;
        this.share = builder.share;
        this.text = builder.text;
        this.created = builder.created;
        this.updated = builder.updated;
        this.expires = builder.expires;
    }

    public static Builder builder() {
        return new Builder();
    }

    public UUID id() {
        return id;
    }

    public String share() {
        return share;
    }

    public String text() {
        return text;
    }

    public Instant created() {
        return created;
    }

    public Instant updated() {
        return updated;
    }

    public Instant expires() {
        return expires;
    }

    @BeforeSave
    BuilderNote trimmed() {
        if (text != null && text.isBlank()) {
            throw new BlankNoteException();
        }
        return text == null
                ? this
                : builder()
                        .id(id)
                        .share(share)
                        .text(text.strip())
                        .created(created)
                        .updated(updated)
                        .expires(expires)
                        .build();
    }

    /** What makes a note. */
    public static final class Builder {
        private UUID id;
        private String share;
        private String text;
        private Instant created;
        private Instant updated;
        private Instant expires;

        public Builder id(UUID id) {
            this.id = id;
            return this;
        }

        public Builder share(String share) {
            this.share = share;
            return this;
        }

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        public Builder created(Instant created) {
            this.created = created;
            return this;
        }

        public Builder updated(Instant updated) {
            this.updated = updated;
            return this;
        }

        public Builder expires(Instant expires) {
            this.expires = expires;
            return this;
        }

        public BuilderNote build() {
            return new BuilderNote(this);
        }
    }
}
