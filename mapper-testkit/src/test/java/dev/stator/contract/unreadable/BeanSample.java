package dev.stator.contract.unreadable;

import dev.stator.annotation.Convert;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A bean whose setters refuse some values. */
@Table("samples")
@GlobalIndex(name = "byLab", hashKey = "lab")
final class BeanSample {
    @HashKey
    private String site = "";

    @RangeKey
    private int number;

    private String lab = "";
    private @Nullable Grade grade;

    @Convert(Metres.Text.class)
    private @Nullable Metres depth;

    private long weight;

    static BeanSample of(int number) {
        BeanSample sample = new BeanSample();
        sample.setSite("pit");
        sample.setNumber(number);
        sample.setLab("north");
        sample.setGrade(Grade.FINE);
        sample.setDepth(new Metres(number));
        sample.setWeight(10);
        return sample;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getLab() {
        return lab;
    }

    public void setLab(String lab) {
        this.lab = Objects.requireNonNull(lab, "lab");
    }

    public @Nullable Grade getGrade() {
        return grade;
    }

    public void setGrade(@Nullable Grade grade) {
        this.grade = grade;
    }

    public @Nullable Metres getDepth() {
        return depth;
    }

    public void setDepth(@Nullable Metres depth) {
        this.depth = depth;
    }

    public long getWeight() {
        return weight;
    }

    public void setWeight(long weight) {
        if (weight < 0) {
            throw new IllegalArgumentException("weight " + weight);
        }
        this.weight = weight;
    }
}
