package dev.stator.processor.draft;

import dev.stator.processor.draft.IndexDraft.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A template of a key as it was written.
 *
 * @param text the template, and where it stands
 * @param pieces literals and placeholders, in order
 * @param fault what is wrong with its form, as the end of a sentence
 */
public record TemplateDraft(Named text, List<Piece> pieces, Optional<String> fault) {
    public TemplateDraft {
        pieces = List.copyOf(pieces);
    }

    /** A literal or a placeholder. */
    public sealed interface Piece {}

    /** A text that is in every key. */
    public record Literal(String text) implements Piece {}

    /**
     * A placeholder.
     *
     * @param property the name between the braces
     * @param digits what stands behind the colon
     */
    public record Placeholder(String property, Optional<String> digits) implements Piece {}

    /** Reads a template. */
    public static TemplateDraft of(Named text) {
        List<Piece> pieces = new ArrayList<>();
        Optional<String> fault = text.text().isEmpty() ? Optional.of("it is empty") : split(text.text(), pieces);
        return new TemplateDraft(text, pieces, fault);
    }

    private static Optional<String> split(String text, List<Piece> pieces) {
        for (int at = 0; at < text.length(); ) {
            if (text.charAt(at) == '{') {
                int end = text.indexOf('}', at);
                if (end < 0 || text.substring(at + 1, end).contains("{")) {
                    return Optional.of("a '{' has no '}'");
                }
                String inside = text.substring(at + 1, end);
                if (inside.isBlank() || inside.startsWith(":")) {
                    return Optional.of("'{" + inside + "}' names no property");
                }
                pieces.add(placeholder(inside));
                at = end + 1;
            } else {
                int next = text.indexOf('{', at);
                String literal = text.substring(at, next < 0 ? text.length() : next);
                if (literal.contains("}")) {
                    return Optional.of("a '}' has no '{'");
                }
                pieces.add(new Literal(literal));
                at += literal.length();
            }
        }
        return Optional.empty();
    }

    private static Placeholder placeholder(String inside) {
        int colon = inside.indexOf(':');
        return colon < 0
                ? new Placeholder(inside, Optional.empty())
                : new Placeholder(inside.substring(0, colon), Optional.of(inside.substring(colon + 1)));
    }

    /** The placeholders, in order. */
    public List<Placeholder> placeholders() {
        return pieces.stream()
                .filter(Placeholder.class::isInstance)
                .map(Placeholder.class::cast)
                .toList();
    }

    /** Whether this property is in it. */
    public boolean has(String property) {
        return placeholders().stream().anyMatch(found -> found.property().equals(property));
    }
}
