package styles;

import dev.stator.annotation.Field;
import dev.stator.annotation.Flatten;
import dev.stator.annotation.Table;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.UUID;

/** A bean with a generic superclass; each way of flattening. */
@Table("customers")
public class Customer extends Entity<UUID> {
    private String name = "nobody";
    private OptionalInt age = OptionalInt.empty();

    @Field(writeNull = true)
    private SortedSet<Long> visits;

    @Flatten(prefix = "home_")
    private Home home;

    @Flatten(prefix = "built_")
    private Built built;

    @Flatten(prefix = "fixed_")
    private Fixed fixed;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public OptionalInt getAge() {
        return age;
    }

    public void setAge(OptionalInt age) {
        this.age = age;
    }

    public SortedSet<Long> getVisits() {
        return visits;
    }

    public void setVisits(SortedSet<Long> visits) {
        this.visits = visits;
    }

    public Home getHome() {
        return home;
    }

    public void setHome(Home home) {
        this.home = home;
    }

    public Built getBuilt() {
        return built;
    }

    public void setBuilt(Built built) {
        this.built = built;
    }

    public Fixed getFixed() {
        return fixed;
    }

    public void setFixed(Fixed fixed) {
        this.fixed = fixed;
    }
}
