package dev.stator.item;

import java.nio.charset.StandardCharsets;

/**
 * A cursor over JSON text in UTF-8, as an HTTP answer has it: one pass over the bytes, and no object for what is passed by.
 *
 * <pre>{@code
 * WireText text = new WireText(bytes, 0, bytes.length);
 * text.beginObject();
 * while (text.nextField()) {
 *     if (text.isName("Items")) {
 *         text.beginArray();
 *         while (text.nextElement()) {
 *             …
 *         }
 *     } else {
 *         text.skipValue();
 *     }
 * }
 * text.requireEnd();
 * }</pre>
 *
 * <p>{@link #nextField} stops before the field's value, {@link #nextElement} before the element; what is at hand is then read or skipped to
 * its end. Both give false behind the closing bracket. The cursor does not remember what it stands in: that the moves fit is the caller's to
 * see to.
 *
 * <p>It takes less than JSON: what the SDK's parser might refuse or read in another way is a {@link CodecException}, whose message has an
 * offset and none of the text. So are half a pair of surrogates, a name of more than 32,768 bytes and a string of more than 16 MB.
 */
public final class WireText {
    /** The SDK's parser takes strings of 20 million characters; an item has at most 400 KB. */
    private static final int LONGEST = 16 * 1024 * 1024;

    /** The SDK's parser takes 65,535 bytes. */
    private static final int LONGEST_NAME = 32_768;

    /** Brackets in brackets; the SDK's parser takes 1,000, those around this text included. */
    private static final int DEEPEST = 500;

    final byte[] bytes;
    final int end;

    /** Of the next byte. */
    int at;

    /** Whether the object or the array at hand has just been entered, so that no comma comes first. */
    boolean isFirst;

    /** Where the name or the string that was passed last begins and ends, without its quotation marks. */
    int start;

    int stop;

    /** Whether it is ASCII without escapes. */
    boolean isPlain;

    /** The text from {@code start}, inclusive, to {@code end}, exclusive. The bytes are not copied, and are not to be changed. */
    public WireText(byte[] bytes, int start, int end) {
        if (start < 0 || end < start || end > bytes.length) {
            throw new IndexOutOfBoundsException("from " + start + " to " + end + " of " + bytes.length + " bytes");
        }
        this.bytes = bytes;
        this.end = end;
        this.at = start;
    }

    /** Where the cursor stands: the index of the next byte. */
    public int offset() {
        return at;
    }

    /** Enters the object that comes next. */
    public void beginObject() {
        begin('{');
    }

    /** Enters the array that comes next. */
    public void beginArray() {
        begin('[');
    }

    private void begin(char bracket) {
        expect(bracket);
        isFirst = true;
    }

    /** Moves to the value of the object's next field; false when there is none left, and the cursor stands behind the object. */
    public boolean nextField() {
        if (!advance('}')) {
            return false;
        }
        name();
        return true;
    }

    /** Moves to the array's next element; false when there is none left, and the cursor stands behind the array. */
    public boolean nextElement() {
        return advance(']');
    }

    /** Goes over the comma before what comes next in an object or an array, or over its closing bracket. */
    boolean advance(char closing) {
        skipSpace();
        byte next = at < end ? bytes[at] : 0;
        boolean first = isFirst;
        isFirst = false;
        if (next == closing) {
            at++;
            return false;
        }
        if (!first) {
            if (next != ',') {
                throw malformed();
            }
            at++;
            skipSpace();
        }
        return true;
    }

    /** Goes over a field's name and the colon. */
    void name() {
        string();
        if (stop - start > LONGEST_NAME) {
            throw malformed();
        }
        expect(':');
        skipSpace();
    }

    /** Whether the name of the field at hand is this one. To be asked before its value is read. */
    public boolean isName(String name) {
        if (!isPlain) {
            return name.equals(text());
        }
        int length = stop - start;
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != bytes[start + i]) {
                return false;
            }
        }
        return true;
    }

    /** The name of the field at hand. To be asked before its value is read. */
    public String fieldName() {
        return text();
    }

    /** Skips the value that comes next, of any kind. */
    public void skipValue() {
        WireSkip.value(this, DEEPEST);
    }

    /** Refuses anything but white space in what is left. */
    public void requireEnd() {
        skipSpace();
        if (at != end) {
            throw malformed();
        }
    }

    void skipSpace() {
        while (at < end && bytes[at] <= ' ' && isSpace(bytes[at])) {
            at++;
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Goes over this character, and white space before it. */
    void expect(char wanted) {
        if (at < end && bytes[at] == wanted) {
            at++;
            return;
        }
        skipSpace();
        if (at == end || bytes[at] != wanted) {
            throw malformed();
        }
        at++;
    }

    /** Goes over a string; {@link #text} then has it. */
    void string() {
        byte[] bytes = this.bytes;
        int end = this.end;
        int i = at;
        if (i >= end || bytes[i] != '"') {
            throw malformed();
        }
        start = ++i;
        byte b = 0;
        while (i < end && (b = bytes[i]) >= ' ' && b != '"' && b != '\\') {
            i++;
        }
        isPlain = i < end && b == '"';
        stop = isPlain ? i : WireStrings.end(this, i);
        if (stop - start > LONGEST) {
            throw malformed();
        }
        at = stop + 1;
    }

    /** The string, or the name, that was passed last. */
    String text() {
        return isPlain
                ? new String(bytes, start, stop - start, StandardCharsets.ISO_8859_1)
                : WireStrings.decode(bytes, start, stop);
    }

    /** Goes over a word that comes next. */
    void word(String word) {
        int length = word.length();
        if (length > end - at) {
            throw malformed();
        }
        for (int i = 0; i < length; i++) {
            if (bytes[at + i] != word.charAt(i)) {
                throw malformed();
            }
        }
        at += length;
    }

    CodecException malformed() {
        return malformed(at);
    }

    static CodecException malformed(int offset) {
        return new CodecException("no JSON, or none of DynamoDB, at byte " + offset);
    }
}
