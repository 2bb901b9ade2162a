package dev.stator.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The collections and maps that a property can have, each with the class that is made when it is read.
 *
 * <p>{@code Queue} and {@code Deque} are read as a {@code LinkedList}: an {@code ArrayDeque} cannot hold the nulls that a list in
 * an item may have.
 */
final class Containers {
    /** What a container holds and how it is stored. */
    enum Kind {
        LIST,
        SET,
        MAP
    }

    /** A container and the class that is made for it. */
    record Container(Kind kind, ClassName implementation) {
        boolean isSorted() {
            return implementation.simpleName().equals("TreeSet")
                    || implementation.simpleName().equals("TreeMap")
                    || implementation.simpleName().startsWith("ConcurrentSkipList");
        }
    }

    private static final Map<String, Container> CONTAINERS = new HashMap<>();

    static {
        add(Kind.LIST, "java.util.ArrayList", "java.util.List", "java.util.Collection", "java.lang.Iterable");
        add(Kind.LIST, "java.util.ArrayList", "java.util.SequencedCollection");
        add(Kind.LIST, "java.util.LinkedList", "java.util.Queue", "java.util.Deque");
        add(Kind.LIST, "java.util.ArrayDeque");
        add(Kind.LIST, "java.util.Vector");
        add(Kind.LIST, "java.util.Stack");
        add(Kind.LIST, "java.util.concurrent.CopyOnWriteArrayList");
        add(Kind.LIST, "java.util.concurrent.ConcurrentLinkedQueue");
        add(Kind.LIST, "java.util.concurrent.ConcurrentLinkedDeque");
        add(Kind.SET, "java.util.LinkedHashSet", "java.util.Set", "java.util.SequencedSet");
        add(Kind.SET, "java.util.HashSet");
        add(Kind.SET, "java.util.TreeSet", "java.util.SortedSet", "java.util.NavigableSet");
        add(Kind.SET, "java.util.concurrent.CopyOnWriteArraySet");
        add(Kind.SET, "java.util.concurrent.ConcurrentSkipListSet");
        add(Kind.MAP, "java.util.LinkedHashMap", "java.util.Map", "java.util.SequencedMap");
        add(Kind.MAP, "java.util.HashMap");
        add(Kind.MAP, "java.util.Hashtable");
        add(Kind.MAP, "java.util.TreeMap", "java.util.SortedMap", "java.util.NavigableMap");
        add(Kind.MAP, "java.util.concurrent.ConcurrentHashMap", "java.util.concurrent.ConcurrentMap");
        add(Kind.MAP, "java.util.concurrent.ConcurrentSkipListMap", "java.util.concurrent.ConcurrentNavigableMap");
    }

    private Containers() {}

    /** The container with this qualified name. */
    static Optional<Container> of(String type) {
        return Optional.ofNullable(CONTAINERS.get(type));
    }

    private static void add(Kind kind, String implementation, String... interfaces) {
        Container container = new Container(kind, ClassName.bestGuess(implementation));
        CONTAINERS.put(implementation, container);
        for (String type : interfaces) {
            CONTAINERS.put(type, container);
        }
    }
}
