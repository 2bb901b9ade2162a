package vault;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Document;
import dev.stator.annotation.Encrypted;
import java.util.List;

/** A class with a builder that holds others of its type. */
@Document
public final class Tree {
    @Compressed
    @Encrypted
    private final String leaf;

    private final List<Tree> branches;

    private Tree(Builder builder) {
        this.leaf = builder.leaf;
        this.branches = builder.branches;
    }

    public static Builder builder() {
        return new Builder();
    }

    public String leaf() {
        return leaf;
    }

    public List<Tree> branches() {
        return branches;
    }

    /** Builds. */
    public static final class Builder {
        private String leaf;
        private List<Tree> branches;

        private Builder() {}

        public Builder leaf(String leaf) {
            this.leaf = leaf;
            return this;
        }

        public Builder branches(List<Tree> branches) {
            this.branches = branches;
            return this;
        }

        public Tree build() {
            return new Tree(this);
        }
    }
}
