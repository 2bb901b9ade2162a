package dev.stator.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which attributes of a type are transformed before they are stored. Made by generated code; immutable.
 *
 * <pre>{@code
 * Protection.NONE
 *         .with("note", new Protection.Value(Transform.NONE.encrypted(false)))
 *         .with("lines", new Protection.Each(new Protection.Document(() -> LineSchema.INSTANCE)));
 * }</pre>
 */
public final class Protection {
    /** Of a type of which nothing is transformed. */
    public static final Protection NONE = new Protection(Map.of());

    /** Where a transformed value is. */
    public sealed interface Place {}

    /** The place itself: its values are transformed. */
    public record Value(Transform transform) implements Place {}

    /** In each element of a list, or in each value of a map. */
    public record Each(Place element) implements Place {}

    /**
     * In a document.
     *
     * @param schema asked when it is needed, since a document can have documents of its own type
     */
    public record Document(Supplier<Schema<?>> schema) implements Place {}

    private final Map<String, Place> places;

    /** Found out when it is first asked, since documents may have types that are not there yet; whoever asks finds out the same. */
    private @Nullable Boolean offloads;

    private Protection(Map<String, Place> places) {
        this.places = places;
    }

    /** The same with one attribute more. */
    public Protection with(String attribute, Place place) {
        Map<String, Place> more = new LinkedHashMap<>(places);
        more.put(attribute, place);
        return new Protection(more);
    }

    /** That of several types whose items share a table; an attribute has one transform in all of them, which the processor sees to. */
    public static Protection ofAll(Collection<? extends Schema<?>> types) {
        Map<String, Place> all = new LinkedHashMap<>();
        types.forEach(type -> all.putAll(type.protection().places));
        return all.isEmpty() ? NONE : new Protection(all);
    }

    /** The attributes with something to transform, by their stored names. */
    public Map<String, Place> places() {
        return places;
    }

    /** What of an attribute is transformed; null where nothing is. */
    public @Nullable Place place(String attribute) {
        return places.get(attribute);
    }

    /** Whether nothing is transformed, in documents neither. */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** Whether an attribute, or what is in one, may be in S3. */
    public boolean hasOffloaded() {
        Boolean known = offloads;
        if (known == null) {
            known = has(Protection::isOffloaded, new HashSet<>());
            offloads = known;
        }
        return known;
    }

    /** Whether equal values of an attribute, or what is in them, are stored as different ones: encrypted at random, or in S3. */
    public boolean isStoredAnew(String attribute) {
        Place place = places.get(attribute);
        return place != null
                && has(
                        place,
                        each -> isOffloaded(each) || (each.encrypted() != null && !each.isDeterministic()),
                        new HashSet<>());
    }

    private static boolean isOffloaded(Transform transform) {
        return transform.offloaded() != null;
    }

    private boolean has(Predicate<Transform> wanted, Set<Protection> seen) {
        return seen.add(this) && places.values().stream().anyMatch(place -> has(place, wanted, seen));
    }

    private static boolean has(Place place, Predicate<Transform> wanted, Set<Protection> seen) {
        if (place instanceof Value value) {
            return wanted.test(value.transform());
        } else if (place instanceof Each each) {
            return has(each.element(), wanted, seen);
        }
        return ((Document) place).schema().get().protection().has(wanted, seen);
    }
}
