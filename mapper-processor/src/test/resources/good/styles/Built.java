package styles;

import dev.stator.annotation.Document;
import java.util.List;

/** A class with a builder. */
@Document
public final class Built {
    private final String label;
    private final List<String> steps;

    private Built(Builder builder) {
        this.label = builder.label;
        this.steps = builder.steps;
    }

    public static Builder builder() {
        return new Builder();
    }

    public String label() {
        return label;
    }

    public List<String> steps() {
        return steps;
    }

    /** Builds. */
    public static final class Builder {
        private String label = "none";
        private List<String> steps = List.of();

        private Builder() {}

        public Builder label(String label) {
            this.label = label;
            return this;
        }

        public Builder steps(List<String> steps) {
            this.steps = steps;
            return this;
        }

        public Built build() {
            return new Built(this);
        }
    }
}
