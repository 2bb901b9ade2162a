package dev.stator.schema;

import dev.stator.item.CodecException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a key is made of properties, and taken apart again. Generated code has one for each template; immutable.
 *
 * <pre>{@code
 * KeyTemplate template = KeyTemplate.of("ORDER#{placed}#{orderId:10}");
 * String key = template.begin().part(placed).part(orderId).text();     // ORDER#2026-01-02#0000000005
 * String[] parts = template.split(key);                                // 2026-01-02, 5
 * }</pre>
 *
 * <p>A part ends where the literal behind it begins for the first time, a padded number after its digits, and the last part at the end
 * of the text. So what {@link KeyParts} lets into a key comes back as it was.
 */
public final class KeyTemplate {
    private final String text;

    /** What stands before the first part, between the parts, and behind the last: one more than there are parts. */
    private final String[] literals;

    private final String[] properties;
    private final int[] digits;
    private final KeyParts begin;

    private KeyTemplate(String text, String[] literals, String[] properties, int[] digits) {
        this.text = text;
        this.literals = literals;
        this.properties = properties;
        this.digits = digits;
        this.begin = KeyParts.of(this);
    }

    /** The template that is written so; its form has been checked by the processor. */
    public static KeyTemplate of(String text) {
        List<String> literals = new ArrayList<>();
        List<String> properties = new ArrayList<>();
        List<Integer> digits = new ArrayList<>();
        int at = 0;
        for (int open; (open = text.indexOf('{', at)) >= 0; ) {
            int close = text.indexOf('}', open);
            int colon = text.indexOf(':', open);
            boolean isPadded = colon >= 0 && colon < close;
            literals.add(text.substring(at, open));
            properties.add(text.substring(open + 1, isPadded ? colon : close));
            digits.add(isPadded ? Integer.parseInt(text.substring(colon + 1, close)) : 0);
            at = close + 1;
        }
        literals.add(text.substring(at));
        return new KeyTemplate(
                text,
                literals.toArray(String[]::new),
                properties.toArray(String[]::new),
                digits.stream().mapToInt(Integer::intValue).toArray());
    }

    /** A text without parts yet. */
    public KeyParts begin() {
        return begin;
    }

    /**
     * The parts of a key, in the order of the template; of a padded number without the zeros.
     *
     * @throws CodecException if {@code key} is not made by this template
     */
    public String[] split(@Nullable String key) {
        if (key == null || !key.startsWith(literals[0])) {
            throw mismatch();
        }
        String[] parts = new String[properties.length];
        int at = literals[0].length();
        for (int i = 0; i < parts.length; i++) {
            int end = end(key, at, i);
            if (end <= at || end > key.length() || !key.startsWith(literals[i + 1], end)) {
                throw mismatch();
            }
            String part = key.substring(at, end);
            parts[i] = digits[i] == 0 ? part : withoutZeros(part);
            at = end + literals[i + 1].length();
        }
        if (at != key.length()) {
            throw mismatch();
        }
        return parts;
    }

    private int end(String key, int start, int part) {
        if (digits[part] > 0) {
            return start + digits[part];
        }
        return literals[part + 1].isEmpty() ? key.length() : key.indexOf(literals[part + 1], start);
    }

    private String withoutZeros(String part) {
        if (!areDigits(part)) {
            throw mismatch();
        }
        int zeros = 0;
        while (zeros < part.length() - 1 && part.charAt(zeros) == '0') {
            zeros++;
        }
        return part.substring(zeros);
    }

    private CodecException mismatch() {
        return new CodecException("the key is not of the form '" + text + "'");
    }

    static boolean areDigits(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) < '0' || part.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** What stands before the part with this number, or behind the last. */
    String literal(int part) {
        return literals[part];
    }

    /** The property whose text the part is. */
    String property(int part) {
        return properties[part];
    }

    /** To how many digits the part is padded; 0 if it is not. */
    int digits(int part) {
        return digits[part];
    }

    /** How many parts a text has. */
    int size() {
        return properties.length;
    }

    /** As it is written: {@code ORDER#{placed}#{orderId:10}}. */
    @Override
    public String toString() {
        return text;
    }
}
