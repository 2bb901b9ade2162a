package depot;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.time.Instant;
import java.util.UUID;

/** A table whose types are told apart by what their keys begin with. */
@Table(value = "depot", hashKey = "pk", rangeKey = "sk")
public abstract sealed class DepotItem {
    /** Alone with its range key. */
    @HashKey("SITE#{site}")
    @RangeKey("INFO")
    public static final class Site extends DepotItem {
        String site;
        String address;
    }

    /** Beside its site. */
    @HashKey("SITE#{site}")
    @RangeKey("PARCEL#{number:8}")
    @GlobalIndex(name = "GSI1", hashKey = "DAY#{day}", rangeKey = "{arrived}")
    public static final class Parcel extends DepotItem {
        String site;
        int number;
        String day;
        Instant arrived;
    }

    /** In one partition with all others of its type. */
    @HashKey("DRIVER")
    @RangeKey("{id}")
    @GlobalIndex(name = "GSI1", hashKey = "CITY#{city}", rangeKey = "{id}")
    public static final class Driver extends DepotItem {
        UUID id;
        String city;
    }
}
