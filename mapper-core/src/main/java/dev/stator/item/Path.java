package dev.stator.item;

/** Builds the path of a value in an item, for messages: {@code lines[2].price}. */
final class Path {
    /**
     * DynamoDB nests at most 32 levels. The item is the first of them and each list and map in it is another; a set is none. The
     * documentation leaves open what counts; DynamoDB Local stores 31 lists or maps around a value, and refuses 32.
     *
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html">DynamoDB's constraints</a>
     */
    static final int LEVELS = 32;

    private Path() {}

    static void name(StringBuilder path, String name) {
        if (!path.isEmpty()) {
            path.append('.');
        }
        path.append(name);
    }

    static void index(StringBuilder path, int index) {
        path.append('[').append(index).append(']');
    }

    /** Refuses to write a list or a map inside {@code depth} others. */
    static void requireStorable(int depth) {
        if (depth + 1 >= LEVELS) {
            throw tooDeep();
        }
    }

    /** Refuses to read a list, a map or a set inside {@code depth} others: deeper than any that is stored. */
    static void requireReadable(int depth) {
        if (depth >= LEVELS) {
            throw tooDeep();
        }
    }

    static CodecException tooDeep() {
        return new CodecException("more than " + LEVELS + " levels of nesting, the item's own included");
    }
}
