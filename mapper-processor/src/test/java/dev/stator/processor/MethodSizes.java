package dev.stator.processor;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the length of each method's bytecode from a class file.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html">The class file format</a>
 */
final class MethodSizes {
    private final DataInputStream in;
    private final Map<Integer, String> texts = new LinkedHashMap<>();

    private MethodSizes(byte[] classFile) {
        this.in = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    /** Bytes of bytecode, by the name and the descriptor of the method. */
    static Map<String, Integer> of(byte[] classFile) throws IOException {
        MethodSizes sizes = new MethodSizes(classFile);
        sizes.in.skipNBytes(8);
        sizes.readConstants();
        sizes.in.skipNBytes(6);
        sizes.in.skipNBytes(2L * sizes.in.readUnsignedShort());
        sizes.readMembers();
        return sizes.readMembers();
    }

    private void readConstants() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                default -> in.skipNBytes(4);
            }
        }
    }

    private Map<String, Integer> readMembers() throws IOException {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            in.skipNBytes(2);
            String name = text() + text();
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                boolean isCode = text().equals("Code");
                int length = in.readInt();
                if (isCode) {
                    in.skipNBytes(4);
                    int size = in.readInt();
                    sizes.put(name, size);
                    in.skipNBytes(length - 8L);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
        return sizes;
    }

    private String text() throws IOException {
        return texts.getOrDefault(in.readUnsignedShort(), "");
    }
}
