package dev.stator.contract.unreadable;

import dev.stator.annotation.Convert;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import org.jspecify.annotations.Nullable;

/** An immutable class whose builder refuses some values. */
@Table("samples")
@GlobalIndex(name = "byLab", hashKey = "lab")
final class BuilderSample {
    @HashKey
    private final String site;

    @RangeKey
    private final int number;

    private final String lab;
    private final @Nullable Grade grade;

    @Convert(Metres.Text.class)
    private final @Nullable Metres depth;

    private final long weight;

    private BuilderSample(Builder builder) {
        this.site = builder.site;
        this.number = builder.number;
        this.lab = builder.lab;
        this.grade = builder.grade;
        this.depth = builder.depth;
        this.weight = builder.weight;
    }

    static Builder builder() {
        return new Builder();
    }

    static BuilderSample of(int number) {
        return builder()
                .site("pit")
                .number(number)
                .lab("north")
                .grade(Grade.FINE)
                .depth(new Metres(number))
                .weight(10)
                .build();
    }

    String site() {
        return site;
    }

    int number() {
        return number;
    }

    String lab() {
        return lab;
    }

    @Nullable
    Grade grade() {
        return grade;
    }

    @Nullable
    Metres depth() {
        return depth;
    }

    long weight() {
        return weight;
    }

    /** Collects the values. */
    static final class Builder {
        private String site = "";
        private int number;
        private String lab = "";
        private @Nullable Grade grade;
        private @Nullable Metres depth;
        private long weight;

        Builder site(String value) {
            this.site = value;
            return this;
        }

        Builder number(int value) {
            this.number = value;
            return this;
        }

        Builder lab(String value) {
            this.lab = value;
            return this;
        }

        Builder grade(@Nullable Grade value) {
            this.grade = value;
            return this;
        }

        Builder depth(@Nullable Metres value) {
            this.depth = value;
            return this;
        }

        Builder weight(long value) {
            this.weight = value;
            return this;
        }

        BuilderSample build() {
            if (weight < 0 || lab.isEmpty()) {
                throw new IllegalStateException("weight " + weight + ", lab " + lab);
            }
            return new BuilderSample(this);
        }
    }
}
