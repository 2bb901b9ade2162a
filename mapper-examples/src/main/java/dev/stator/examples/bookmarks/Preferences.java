package dev.stator.examples.bookmarks;

import dev.stator.annotation.Document;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a member sees the list of bookmarks. */
@Document
public record Preferences(
        Locale language, String sort, @Nullable String sortDirection) {}
