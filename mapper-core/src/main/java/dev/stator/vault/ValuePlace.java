package dev.stator.vault;

import java.util.List;

/**
 * Where a value is: what it is bound to when it is encrypted.
 *
 * @param item that it is of
 * @param path the stored names on the way to it, the attribute's first; an element of a list or a map is an empty name
 */
public record ValuePlace(ItemPlace item, List<String> path) {
    /** {@code note}, {@code lines[].note}. */
    public String text() {
        if (path.size() == 1) {
            return path.get(0); // an attribute of its own, as most are
        }
        StringBuilder text = new StringBuilder();
        for (String step : path) {
            text.append(step.isEmpty() ? "[]" : text.isEmpty() ? step : "." + step);
        }
        return text.toString();
    }
}
