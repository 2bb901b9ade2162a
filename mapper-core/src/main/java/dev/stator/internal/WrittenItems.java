package dev.stator.internal;

import java.util.Set;

/**
 * The answer to one request of a batch of writes.
 *
 * @param unprocessed the keys of the items that were neither put nor deleted
 * @param units of write capacity that it consumed; zero where it was not asked to tell
 */
public record WrittenItems(Set<ItemKey> unprocessed, double units) {}
