package dev.stator.s3;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of objects.
 *
 * @param next with what to ask for the next page; null where there is none
 */
public record Listing(List<StoredObject> objects, @Nullable String next) {
    public Listing {
        objects = List.copyOf(objects);
    }
}
