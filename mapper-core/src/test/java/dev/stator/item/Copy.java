package dev.stator.item;

import org.jspecify.annotations.NullUnmarked;

/** Copies a value from a reader to a writer, each part by the method for its type. */
@NullUnmarked
final class Copy {
    private Copy() {}

    static void attributes(ItemReader in, ItemWriter out) {
        for (String key; (key = in.nextKey()) != null; ) {
            out.key(key);
            value(in, out);
        }
    }

    private static void value(ItemReader in, ItemWriter out) {
        switch (in.type()) {
            case S -> out.string(in.string());
            case N -> out.number(in.decimal());
            case B -> out.binary(in.binary());
            case BOOL -> out.bool(in.bool());
            case NULL -> out.nullValue(); // and leaves it to be skipped
            case M -> {
                out.beginMap(in.beginMap());
                attributes(in, out);
                in.endMap();
                out.endMap();
            }
            case L -> {
                out.beginList(in.beginList());
                while (in.nextElement()) {
                    value(in, out);
                }
                in.endList();
                out.endList();
            }
            case SS, NS, BS -> set(in, out);
        }
    }

    private static void set(ItemReader in, ItemWriter out) {
        AttributeType type = in.type();
        out.beginSet(type, in.beginSet(type));
        while (in.nextElement()) {
            value(in, out);
        }
        in.endSet();
        out.endSet();
    }
}
