package dev.stator.processor.generate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Names that are taken, so that no two are alike: the locals of a method, or the members of a class. */
final class Scope {
    private final Set<String> taken;

    Scope(String... taken) {
        this.taken = new HashSet<>(Arrays.asList(taken));
    }

    /** The name {@code wish}, with a number behind it where that is taken. */
    String take(String wish) {
        String name = wish;
        for (int n = 2; !taken.add(name); n++) {
            name = wish + n;
        }
        return name;
    }

    /** The name {@code wish}, with {@code _} behind it as often as that is taken. */
    String takeMarked(String wish) {
        String name = wish;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }
}
