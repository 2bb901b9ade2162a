package dev.stator.examples.bookmarks;

import dev.stator.annotation.Table;

/** What the one table of the service holds: in each partition a member, and behind it the member's bookmarks. */
@Table("bookmarks")
public sealed interface Entry permits Member, Bookmark {}
