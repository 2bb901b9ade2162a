package dev.stator.encryption;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Parts in one array, each after its length in four bytes, the highest first. Made for each encrypted value: no array for each text. */
final class Frames {
    /** Enough for usual names and keys. */
    private static final int USUAL = 192;

    private static final char MOST_ASCII = 0x7f;

    private byte[] bytes = new byte[USUAL];
    private int end;

    Frames add(byte[] part) {
        int begin = begin(part.length);
        System.arraycopy(part, 0, bytes, begin, part.length);
        return part(begin, part.length);
    }

    Frames add(byte part) {
        int begin = begin(1);
        bytes[begin] = part;
        return part(begin, 1);
    }

    /** As UTF-8, which is one byte for each character of names and of most keys. */
    Frames add(String part) {
        int length = part.length();
        int begin = begin(length);
        for (int i = 0; i < length; i++) {
            char character = part.charAt(i);
            if (character > MOST_ASCII) {
                return add(part.getBytes(StandardCharsets.UTF_8)); // over what is written already
            }
            bytes[begin + i] = (byte) character;
        }
        return part(begin, length);
    }

    /** One part, which is made of parts in the same form. */
    Frames add(List<String> parts) {
        int begin = begin(0);
        end = begin;
        for (String part : parts) {
            add(part);
        }
        return part(begin, end - begin);
    }

    /** Where a part of so many bytes begins. There is room for it. */
    private int begin(int length) {
        int begin = end + Integer.BYTES;
        if (length > bytes.length - begin) {
            bytes = Arrays.copyOf(bytes, 2 * (begin + length));
        }
        return begin;
    }

    private Frames part(int begin, int length) {
        bytes[begin - 4] = (byte) (length >> 24);
        bytes[begin - 3] = (byte) (length >> 16);
        bytes[begin - 2] = (byte) (length >> 8);
        bytes[begin - 1] = (byte) length;
        end = begin + length;
        return this;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, end);
    }
}
