package dev.stator.processor.model;

import dev.stator.processor.model.Property.Stored;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the text of a key is made: {@code ORDER#{orderId:10}}.
 *
 * @param pieces in order; literals and placeholders, of which no two literals stand side by side
 */
public record KeyTemplate(List<Piece> pieces) {
    public KeyTemplate {
        pieces = List.copyOf(pieces);
    }

    /** A literal or a placeholder. */
    public sealed interface Piece {}

    /** A text that is in every key. */
    public record Literal(String text) implements Piece {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * The place of a property's text.
     *
     * @param digits to how many digits a number is padded with zeros; 0 for a text as it is
     */
    public record Placeholder(Stored property, int digits) implements Piece {
        /** {@code {orderId:10}}. */
        @Override
        public String toString() {
            return "{" + property.name() + (digits == 0 ? "" : ":" + digits) + "}";
        }
    }

    /** The placeholders, in order. */
    public List<Placeholder> placeholders() {
        return pieces.stream()
                .filter(Placeholder.class::isInstance)
                .map(Placeholder.class::cast)
                .toList();
    }

    /** The properties, in order, each once. */
    public List<Stored> properties() {
        return placeholders().stream().map(Placeholder::property).distinct().toList();
    }

    /** What every key begins with; empty where the template begins with a placeholder. */
    public String prefix() {
        return !pieces.isEmpty() && pieces.get(0) instanceof Literal literal ? literal.text() : "";
    }

    /** Whether there is one key only. */
    public boolean isConstant() {
        return placeholders().isEmpty();
    }

    /** As it is written: {@code ORDER#{orderId:10}}. */
    @Override
    public String toString() {
        return pieces.stream().map(Piece::toString).collect(Collectors.joining());
    }
}
