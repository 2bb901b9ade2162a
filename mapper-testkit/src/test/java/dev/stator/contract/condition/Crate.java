package dev.stator.contract.condition;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.util.List;
import java.util.Set;

/** An entity with a set, which is left out where it is empty, and with sets in a list, which stay. */
@Table("crates")
record Crate(@HashKey String id, Set<String> tags, Set<String> other, List<Set<String>> layers) {}
