package dev.stator.contract.single;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Projection;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Tag;

/** JavaBeans, whose key is in the class that they extend. */
@Table(value = "items", discriminator = "type")
public abstract sealed class BeanItem {
    @HashKey
    private String owner;

    @RangeKey
    private String id;

    private String city;

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    /** Who orders. */
    @Tag("customer")
    @GlobalIndex(name = "byCity", hashKey = "city")
    public static final class Customer extends BeanItem {
        private String name;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    /** What was ordered. */
    @Tag("order")
    @GlobalIndex(name = "byCity", hashKey = "city")
    @GlobalIndex(name = "byStatus", hashKey = "status", rangeKey = "total", projection = Projection.KEYS_ONLY)
    public static final class Order extends BeanItem {
        private String status;
        private long total;
        private String note;

        public String getStatus() {
            return status;
        }

        public void setStatus(String status) {
            this.status = status;
        }

        public long getTotal() {
            return total;
        }

        public void setTotal(long total) {
            this.total = total;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }
}
