package styles;

import dev.stator.annotation.EnumDefault;
import dev.stator.annotation.Field;

/** An enum with other names in the item. */
public enum Level {
    @Field("1")
    LOW,
    @Field("2")
    HIGH,
    @EnumDefault
    UNKNOWN
}
