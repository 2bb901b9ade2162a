package dev.stator.examples.bookmarks;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A page that a member keeps. A member has each address once, because owner and address are the key.
 *
 * @param added stored as text that sorts by time, so that the index gives the newest first or last
 * @param tags a string set; without tags there is no such attribute
 * @param preview stored as a map inside the item
 */
@Table("bookmarks")
@GlobalIndex(name = "byVisibility", hashKey = "visibility", rangeKey = "added")
public record Bookmark(
        @HashKey String owner,
        @RangeKey URI address,
        String title,
        Visibility visibility,
        Instant added,
        Set<String> tags,
        Optional<String> note,
        Optional<Preview> preview) {

    /** The same bookmark with another note. */
    public Bookmark withNote(String newNote) {
        return new Bookmark(owner, address, title, visibility, added, tags, Optional.of(newNote), preview);
    }

    /** The same bookmark without a note. */
    public Bookmark withoutNote() {
        return new Bookmark(owner, address, title, visibility, added, tags, Optional.empty(), preview);
    }
}
