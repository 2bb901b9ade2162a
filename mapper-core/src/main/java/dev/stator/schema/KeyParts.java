package dev.stator.schema;

import dev.stator.item.CodecException;
import dev.stator.item.NumberForm;
import dev.stator.item.StringForm;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text of a key as far as it is made: a {@link KeyTemplate} with the parts that are known. Called by generated code.
 *
 * <pre>{@code
 * KeyTemplate.of("ORDER#{orderId:10}").begin().part(5L).text();     // ORDER#0000000005
 * }</pre>
 *
 * <p>Immutable. What cannot be a part is kept in mind and thrown by {@link #text}, so that each caller reports it in his own way: null, an
 * empty text, one that contains the literal behind it, and a number that is negative or too long for its digits.
 */
public final class KeyParts {
    private final KeyTemplate template;
    private final String text;
    private final int size;
    private final boolean hasNull;
    private final @Nullable String problem;

    private KeyParts(KeyTemplate template, String text, int size, boolean hasNull, @Nullable String problem) {
        this.template = template;
        this.text = text;
        this.size = size;
        this.hasNull = hasNull;
        this.problem = problem;
    }

    static KeyParts of(KeyTemplate template) {
        return new KeyParts(template, template.literal(0), 0, false, null);
    }

    /** With one part more, in the form that {@code form} gives it. */
    public <V> KeyParts part(@Nullable V value, Function<? super V, ?> form) {
        try {
            return part(value == null ? null : form.apply(value));
        } catch (CodecException e) {
            return refused(e.getMessage());
        }
    }

    /** With one part more. */
    public KeyParts part(@Nullable Object value) {
        try {
            return partOf(textOf(value));
        } catch (CodecException e) {
            return refused(e.getMessage());
        }
    }

    /** With one part more. */
    public KeyParts part(long value) {
        return partOf(Long.toString(value));
    }

    /** With one part more. */
    public KeyParts part(char value) {
        return partOf(String.valueOf(value));
    }

    /** The text that a value has as the key of a map; null where there is none. */
    static @Nullable String textOf(@Nullable Object value) {
        if (value == null || value instanceof String) {
            return (String) value;
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Instant instant) {
            return StringForm.of(instant);
        } else if (value instanceof Locale locale) {
            return StringForm.of(locale);
        } else if (value instanceof Duration duration) {
            return NumberForm.of(duration).toPlainString();
        } else if ((value instanceof Double || value instanceof Float)
                && !Double.isFinite(((Number) value).doubleValue())) {
            throw new CodecException("is not finite");
        }
        return value.toString();
    }

    private KeyParts partOf(@Nullable String part) {
        if (part == null) {
            return new KeyParts(template, text, size + 1, true, first("is null"));
        } else if (part.isEmpty()) {
            return refused("is empty");
        }
        int digits = template.digits(size);
        return digits == 0 ? free(part) : padded(part, digits);
    }

    private KeyParts free(String part) {
        String literal = template.literal(size + 1);
        if (part.indexOf(Character.MAX_CODE_POINT) >= 0) {
            return refused("has the character U+10FFFF, which is behind all keys where queries need an end");
        }
        // also where the literal begins in the part and ends in itself, as ## behind a#
        if (!literal.isEmpty() && (part + literal).indexOf(literal) < part.length()) {
            return refused("contains '" + literal + "', which ends it in the key");
        }
        return with(part);
    }

    private KeyParts padded(String part, int digits) {
        if (!KeyTemplate.areDigits(part)) {
            return refused("is negative, and a padded number cannot be");
        } else if (part.length() > digits) {
            return refused("has " + part.length() + " digits; the key has " + digits);
        }
        return with("0".repeat(digits - part.length()) + part);
    }

    private KeyParts with(String part) {
        return new KeyParts(template, text + part + template.literal(size + 1), size + 1, hasNull, problem);
    }

    private KeyParts refused(@Nullable String what) {
        return new KeyParts(template, text, size + 1, hasNull, first(what));
    }

    /** The first problem is the one that is told. */
    private String first(@Nullable String what) {
        return problem == null ? "'" + template.property(size) + "' " + what : problem;
    }

    /** What all keys with these parts begin with; of parts that cannot be in a key, as far as they can. */
    public String prefix() {
        return text;
    }

    /** Whether all parts of the template are there. */
    public boolean isWhole() {
        return size == template.size();
    }

    /** Whether no part is null. */
    public boolean isComplete() {
        return !hasNull;
    }

    /**
     * The text.
     *
     * @throws CodecException if a part cannot be one, which it names
     */
    public String text() {
        if (problem != null) {
            throw new CodecException(problem);
        }
        return text;
    }

    /** The template and not the text, which may be of a property that is not for logs. */
    @Override
    public String toString() {
        return "KeyParts[" + template + "]";
    }
}
