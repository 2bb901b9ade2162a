package dev.stator.examples.migration;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is saved in each way that there is. */
@Table("cards")
record Card(
        @HashKey String id, @Nullable String name, @Nullable String note, Set<String> tags) {}
