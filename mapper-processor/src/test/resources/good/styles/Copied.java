package styles;

import dev.stator.annotation.Document;

/** A class whose builder returns a changed copy of itself. */
@Document
public final class Copied {
    private final String name;
    private final int count;

    Copied(Object name, int count) {
        this.name = (String) name;
        this.count = count;
    }

    public static Builder builder() {
        return new Builder("", 0);
    }

    public String name() {
        return name;
    }

    public int count() {
        return count;
    }

    /** Builds. */
    public record Builder(String name, int count) {
        public Builder withName(String name) {
            return new Builder(name, count);
        }

        public Builder withCount(int count) {
            return new Builder(name, count);
        }

        public Copied build() {
            return new Copied(name, count);
        }
    }
}
