package dev.stator.item;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes items as the JSON text of a request, in UTF-8, in the midst of text that is there already.
 *
 * <pre>{@code
 * WireWriter out = new WireWriter(1024);
 * out.copy(body, 0, place);
 * out.item(OrderSchema.INSTANCE.toItem(order));
 * out.copy(body, place + 2, body.length);
 * }</pre>
 *
 * <p>An item with a value that has no type is a {@link CodecException}, and what was written of it stays.
 */
public final class WireWriter {
    private static final String HEXADECIMAL = "0123456789abcdef";

    private byte[] bytes;
    private int at;

    /** @param room in bytes, to begin with */
    public WireWriter(int room) {
        this.bytes = new byte[room];
    }

    /** How many bytes are written. */
    public int length() {
        return at;
    }

    /** What is written, from its beginning. Nothing is to be written after. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes, 0, at);
    }

    /** Makes room for so many bytes more, at least. */
    public void reserve(int more) {
        if (more > bytes.length - at) {
            bytes = Arrays.copyOf(bytes, Math.addExact(at, more));
        }
    }

    /** Room for so many bytes more; twice as much as there was, so that an item of many values is not copied with each of them. */
    private byte[] room(int more) {
        if (more > bytes.length - at) {
            reserve(Math.max(more, bytes.length));
        }
        return bytes;
    }

    /** Writes what is JSON already. */
    public void copy(byte[] from, int start, int end) {
        int length = end - start;
        System.arraycopy(from, start, room(length), at, length);
        at += length;
    }

    /** Writes an item. */
    public void item(Map<String, AttributeValue> item) {
        put('{');
        boolean isFirst = true;
        for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
            if (!isFirst) {
                put(',');
            }
            isFirst = false;
            text(attribute.getKey());
            put(':');
            value(attribute.getValue());
        }
        put('}');
    }

    private void value(AttributeValue value) {
        AttributeValue.Type type = AttributeValues.type(value);
        plain("{\"");
        plain(type == AttributeValue.Type.NUL ? "NULL" : type.name());
        plain("\":");
        switch (type) {
            case S -> text(value.s());
            case N -> text(value.n());
            case B -> binary(value.b());
            case BOOL -> bool(value.bool());
            case NUL -> bool(value.nul());
            case M -> item(value.m());
            case L -> elements(value.l(), WireWriter::value);
            case SS -> elements(value.ss(), WireWriter::text);
            case NS -> elements(value.ns(), WireWriter::text);
            case BS -> elements(value.bs(), WireWriter::binary);
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalStateException("AttributeValues.type refuses it");
        }
        put('}');
    }

    private <E> void elements(Collection<E> elements, BiConsumer<WireWriter, E> write) {
        put('[');
        boolean isFirst = true;
        for (E element : elements) {
            if (!isFirst) {
                put(',');
            }
            isFirst = false;
            write.accept(this, element);
        }
        put(']');
    }

    private void bool(boolean bool) {
        plain(bool ? "true" : "false");
    }

    private void binary(SdkBytes binary) {
        byte[] base64 = Base64.getEncoder().encode(binary.asByteArrayUnsafe());
        put('"');
        copy(base64, 0, base64.length);
        put('"');
    }

    /** Writes ASCII as it is. */
    private void plain(String text) {
        int length = text.length();
        byte[] bytes = room(length);
        for (int i = 0; i < length; i++) {
            bytes[at++] = (byte) text.charAt(i);
        }
    }

    /** Writes a string; one without escapes, and in ASCII, in a single pass. */
    private void text(String text) {
        int length = text.length();
        byte[] bytes = room(length + 2);
        int to = at;
        bytes[to++] = '"';
        int from = 0;
        for (; from < length; from++) {
            char c = text.charAt(from);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                break;
            }
            bytes[to++] = (byte) c;
        }
        at = to;
        if (from < length) {
            escaped(text, from);
        }
        put('"');
    }

    private void escaped(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                escape(c);
            } else if (c == '"' || c == '\\') {
                put('\\');
                put(c);
            } else if (c < 0x80) {
                put(c);
            } else if (!Character.isSurrogate(c)) {
                character(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                character(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                escape(c); // half a pair, which UTF-8 has no bytes for; whether it can be stored is for DynamoDB to say
            }
        }
    }

    private void escape(char c) {
        plain("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(HEXADECIMAL.charAt((c >> shift) & 0xF));
        }
    }

    /** Two to four bytes (RFC 3629, section 3). */
    private void character(int c) {
        if (c < 0x800) {
            put((char) (0xC0 | (c >> 6)));
        } else {
            if (c < 0x10000) {
                put((char) (0xE0 | (c >> 12)));
            } else {
                put((char) (0xF0 | (c >> 18)));
                put((char) (0x80 | ((c >> 12) & 0x3F)));
            }
            put((char) (0x80 | ((c >> 6) & 0x3F)));
        }
        put((char) (0x80 | (c & 0x3F)));
    }

    private void put(char b) {
        room(1)[at++] = (byte) b;
    }
}
