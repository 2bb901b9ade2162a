package dev.stator.schema;

import org.jspecify.annotations.Nullable;

/**
 * What tells the items of one type from the others in their table: an attribute that is this text, or begins with it.
 *
 * <pre>{@code
 * OrderTable.SCHEMA.typeMarks();    // [type = order], or [PK begins with CUST#, SK begins with ORDER#]
 * }</pre>
 *
 * @param attribute the stored name of the type attribute, or of one of the table's key
 * @param isWhole whether the attribute is this text, and does not only begin with it
 */
public record TypeMark(String attribute, boolean isWhole, String text) {
    /** An attribute that is {@code text}. */
    public static TypeMark is(String attribute, String text) {
        return new TypeMark(attribute, true, text);
    }

    /** An attribute that begins with {@code text}. */
    public static TypeMark begins(String attribute, String text) {
        return new TypeMark(attribute, false, text);
    }

    /** Whether the attribute is so; {@code found} is null where it is no text. */
    boolean holds(@Nullable String found) {
        return found != null && (isWhole ? found.equals(text) : found.startsWith(text));
    }

    /** {@code PK begins with CUST#}. */
    @Override
    public String toString() {
        return attribute + (isWhole ? " = " : " begins with ") + text;
    }
}
