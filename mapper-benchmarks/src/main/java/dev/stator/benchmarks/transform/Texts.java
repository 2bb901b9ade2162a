package dev.stator.benchmarks.transform;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Text that compresses as an application's does. */
final class Texts {
    private static final String[] WORDS = {"open", "paid", "shipped", "returned", "Lisbon", "Tromsø", "Kraków", "Zürich"
    };

    private Texts() {}

    /** JSON of orders, cut off at {@code size} bytes of UTF-8. */
    static String json(int size) {
        Random random = new Random(42);
        StringBuilder text = new StringBuilder(size + 200).append('[');
        while (text.length() < size) {
            text.append("{\"orderId\":\"").append(Long.toHexString(random.nextLong()));
            text.append("\",\"status\":\"").append(WORDS[random.nextInt(4)]);
            text.append("\",\"city\":\"").append(WORDS[4 + random.nextInt(4)]);
            text.append("\",\"total\":").append(random.nextInt(100_000));
            text.append(",\"note\":\"Leave at the back door, please.\"},");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        int end = size;
        while (Byte.toUnsignedInt(bytes[end]) >> 6 == 0b10) {
            end--; // not within a character
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8) + " ".repeat(size - end);
    }
}
