package dev.stator.contract.order;

import dev.stator.annotation.Field;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A class of which the superclass holds a part, with its type variables given. */
@Table("orders")
public class InheritedOrder extends Keyed<String, Status> {
    private Instant placed;

    @Field("t")
    private BigDecimal total;

    private Set<String> tags;

    private List<Line> lines;

    private String note;

    public Instant getPlaced() {
        return placed;
    }

    public void setPlaced(Instant placed) {
        this.placed = placed;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    public Set<String> getTags() {
        return tags;
    }

    public void setTags(Set<String> tags) {
        this.tags = tags;
    }

    public List<Line> getLines() {
        return lines;
    }

    public void setLines(List<Line> lines) {
        this.lines = lines;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
