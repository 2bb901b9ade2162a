package dev.stator.admin;

import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.face.Steps;
import dev.stator.s3.ObjectKey;
import dev.stator.s3.S3Store;
import dev.stator.s3.StoredObject;
import dev.stator.transform.TransformException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The objects of a store that are old enough to be deleted, until an item is found that points to them. */
final class Candidates {
    private final S3Store store;
    private final Instant before;
    private final Set<String> folders;

    /** In the order of the listing, in which they are deleted. */
    private final Set<String> unreferenced = new LinkedHashSet<>();

    private final Set<String> otherTables = new TreeSet<>();
    private long listed;
    private long unknown;
    private long found;
    private long pointers;

    /** With what to ask for the next page; null before the first one. */
    private @Nullable String next;

    /**
     * @param before objects that were put later are none
     * @param folders what the keys of the objects of the tables begin with
     */
    Candidates(S3Store store, Instant before, Set<String> folders) {
        this.store = store;
        this.before = before;
        this.folders = folders;
    }

    /** Lists all objects of the store, a page at a time. */
    CompletableFuture<Void> list(Face face, Runnable progress) {
        return Steps.until(() -> Futures.mapped(store.objects(face).list(store.prefix(), next), page -> {
            page.objects().forEach(this::add);
            next = page.next();
            progress.run();
            return next == null;
        }));
    }

    private void add(StoredObject object) {
        ObjectKey key = parsed(object.key());
        if (key == null) {
            unknown++;
            return;
        }
        listed++;
        if (!folders.contains(key.prefix() + key.table() + "/")) {
            otherTables.add(key.table());
        } else if (object.lastModified().isBefore(before) && key.created().isBefore(before)) {
            found++;
            unreferenced.add(object.key());
        }
    }

    private @Nullable ObjectKey parsed(String text) {
        try {
            return store.key(text);
        } catch (TransformException e) {
            return null; // somebody else's object, or a later version's
        }
    }

    /**
     * Takes out what a stored value points to, wherever in it: whether the schema still says that there is a pointer does not matter, nor of
     * which version the pointer is. Any text that is an object's key keeps the object.
     */
    void keep(AttributeValue value) {
        switch (value.type()) {
            case S -> unreferenced.remove(value.s());
            case SS -> value.ss().forEach(unreferenced::remove);
            case L -> value.l().forEach(this::keep);
            case M -> {
                AttributeValue key = value.m().get("key");
                if (value.m().containsKey("store") && key != null && key.s() != null) {
                    pointers++;
                }
                value.m().values().forEach(this::keep);
            }
            default -> {
                // numbers, binaries and the like have no keys in them
            }
        }
    }

    /** The keys of those that no item points to. */
    Set<String> unreferenced() {
        return unreferenced;
    }

    /** The tables of objects, as they are in keys, that are not among those given. */
    Set<String> otherTables() {
        return otherTables;
    }

    /** How many objects have keys that Stator gives. */
    long listed() {
        return listed;
    }

    /** How many objects have other keys. */
    long unknown() {
        return unknown;
    }

    /** How many were old enough. */
    long found() {
        return found;
    }

    /** How many pointers the items had, to whichever objects. */
    long pointers() {
        return pointers;
    }
}
