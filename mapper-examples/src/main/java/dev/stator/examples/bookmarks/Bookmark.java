package dev.stator.examples.bookmarks;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.S3Backed;
import dev.stator.s3.S3Text;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A page that a member keeps. A member has each address once, because owner and address are the key: {@code ada} and
 * {@code URL#https://openjdk.org/jeps/395}.
 *
 * @param added stored as text that sorts by time, so that the index gives the newest first or last
 * @param tags a string set; without tags there is no such attribute
 * @param note what nobody else may read: encrypted
 * @param preview stored as a map inside the item
 * @param page the HTML as it was when the bookmark was added: compressed, and in S3 where it is large; read when it is asked for
 */
@HashKey("{owner}")
@RangeKey("URL#{address}")
@GlobalIndex(name = "byVisibility", hashKey = "visibility", rangeKey = "added")
public record Bookmark(
        String owner,
        URI address,
        String title,
        Visibility visibility,
        Instant added,
        Set<String> tags,
        @Encrypted Optional<String> note,
        Optional<Preview> preview,
        @S3Backed @Compressed Optional<S3Text> page)
        implements Entry {

    /** The same bookmark of another page. */
    public Bookmark at(URI other) {
        return new Bookmark(owner, other, title, visibility, added, tags, note, preview, page);
    }

    /** The same bookmark with another note. */
    public Bookmark withNote(String newNote) {
        return new Bookmark(owner, address, title, visibility, added, tags, Optional.of(newNote), preview, page);
    }

    /** The same bookmark with the page as it is now. */
    public Bookmark withPage(String html) {
        return new Bookmark(
                owner, address, title, visibility, added, tags, note, preview, Optional.of(S3Text.of(html)));
    }

    /** The same bookmark without a note. */
    public Bookmark withoutNote() {
        return new Bookmark(owner, address, title, visibility, added, tags, Optional.empty(), preview, page);
    }
}
