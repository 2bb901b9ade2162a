package dev.stator.internal;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How long an item is in the JSON of a request, in bytes. DynamoDB limits that too, and it can be several times what the item has once
 * it is stored: each element of a list of numbers is stored in 3 bytes and sent in 10.
 */
final class JsonLength {
    /** Of the braces, quotes and type around one value, and the comma after it: <code>{"BOOL":true},</code>. */
    private static final int FRAME = 14;

    /** Of the braces and words around a put or a delete. */
    private static final int REQUEST = 40;

    private JsonLength() {}

    /** At most this; an item of ordinary text has not much less. */
    static long of(Map<String, AttributeValue> item) {
        return REQUEST + map(item);
    }

    private static long map(Map<String, AttributeValue> item) {
        long length = 0;
        for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
            length += text(attribute.getKey()) + of(attribute.getValue());
        }
        return length;
    }

    private static long of(AttributeValue value) {
        return FRAME
                + switch (value.type()) {
                    case S -> text(value.s());
                    case N -> text(value.n());
                    case B -> base64(value.b().asByteArrayUnsafe().length);
                    case SS -> sum(value.ss(), JsonLength::text);
                    case NS -> sum(value.ns(), JsonLength::text);
                    case BS -> sum(value.bs(), bytes -> base64(bytes.asByteArrayUnsafe().length));
                    case L -> sum(value.l(), JsonLength::of);
                    case M -> map(value.m());
                    default -> 0; // BOOL and NULL
                };
    }

    private static <E> long sum(List<E> elements, ToLongFunction<E> length) {
        long sum = 0;
        for (E element : elements) {
            sum += length.applyAsLong(element);
        }
        return sum;
    }

    private static long base64(long bytes) {
        return (bytes + 2) / 3 * 4 + 3;
    }

    /** In UTF-8 with escapes, quotes and what follows: a control character has six bytes, a quote or a backslash two. */
    private static long text(String text) {
        long length = 4;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                length += 6;
            } else if (c == '"' || c == '\\') {
                length += 2;
            } else {
                // Each half of a surrogate pair counts two of its four bytes.
                length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            }
        }
        return length;
    }
}
