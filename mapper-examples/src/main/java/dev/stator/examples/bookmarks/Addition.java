package dev.stator.examples.bookmarks;

/** What came of adding a bookmark. */
public sealed interface Addition {
    /** It was new. */
    record Added(Bookmark bookmark) implements Addition {}

    /** The member has this address already; nothing was changed. */
    record Duplicate(Bookmark present) implements Addition {}
}
