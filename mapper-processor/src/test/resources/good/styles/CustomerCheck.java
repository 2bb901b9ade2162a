package styles;

import static check.RoundTrip.of;
import static check.RoundTrip.same;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public final class CustomerCheck implements Runnable {
    private static final AttributeValue NULL = AttributeValue.fromNul(true);

    @Override
    public void run() {
        everythingIsKept();
        whatTheClassGivesStaysWithoutAnAttribute();
        aStoredNullIsSet();
        partsAreMadeWhenTheItemHasThem();
        anUnknownConstantIsTheDefault();
        aBuilderMayBeImmutable();
    }

    private static void everythingIsKept() {
        Customer customer = new Customer();
        customer.setId(new UUID(5, 6));
        customer.setRevision(7);
        customer.setName("n");
        customer.setAge(OptionalInt.of(42));
        customer.setVisits(new TreeSet<>(Set.of(3L, -1L)));
        Home home = new Home();
        home.town = "Linz";
        home.picture = new byte[] {1, 2};
        home.size = 0.1f;
        customer.setHome(home);
        customer.setBuilt(Built.builder().label("b").steps(Arrays.asList("x", null)).build());
        customer.setFixed(new Fixed(Set.of(Level.HIGH, Level.LOW), Optional.of('ß'), (byte) 1));

        Customer read = of(CustomerSchema.INSTANCE, customer);
        same(new UUID(5, 6), read.getId());
        same(7, read.getRevision());
        same("n", read.getName());
        same(OptionalInt.of(42), read.getAge());
        same(new TreeSet<>(Set.of(3L, -1L)), read.getVisits());
        same("Linz", read.getHome().town);
        same(true, Arrays.equals(new byte[] {1, 2}, read.getHome().picture));
        same(0.1f, read.getHome().size);
        same(Arrays.asList("x", null), read.getBuilt().steps());
        same(Set.of(Level.HIGH, Level.LOW), read.getFixed().getLevels());
        same(Optional.of('ß'), read.getFixed().getMark());
        same((byte) 0, read.getFixed().getIgnored());
    }

    private static void whatTheClassGivesStaysWithoutAnAttribute() {
        Customer read = CustomerSchema.INSTANCE.fromItem(Map.of("built_label", AttributeValue.fromS("l")));
        same("nobody", read.getName());
        same(OptionalInt.empty(), read.getAge());
        same(null, read.getVisits());
        same(List.of(), read.getBuilt().steps());
    }

    private static void aStoredNullIsSet() {
        Customer read = CustomerSchema.INSTANCE.fromItem(Map.of("name", NULL, "visits", NULL, "revision", NULL));
        same(null, read.getName());
        same(null, read.getRevision());
        same(new TreeSet<>(), read.getVisits());
        same(NULL, CustomerSchema.INSTANCE.toItem(new Customer()).get("visits"));
    }

    private static void partsAreMadeWhenTheItemHasThem() {
        Customer read = CustomerSchema.INSTANCE.fromItem(Map.of());
        same(null, read.getHome());
        same(null, read.getBuilt());
        same(null, read.getFixed());
        Customer marked = CustomerSchema.INSTANCE.fromItem(Map.of("fixed_mark", AttributeValue.fromS("x")));
        same(Set.of(), marked.getFixed().getLevels());
    }

    private static void aBuilderMayBeImmutable() {
        Copied read = of(CopiedSchema.INSTANCE, new Copied("a", 1));
        same("a", read.name());
        same(1, read.count());
    }

    private static void anUnknownConstantIsTheDefault() {
        Customer read = CustomerSchema.INSTANCE.fromItem(Map.of("fixed_levels", AttributeValue.fromSs(List.of("1", "9"))));
        same(Set.of(Level.LOW, Level.UNKNOWN), read.getFixed().getLevels());
    }
}
