package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.LocalIndex;

@Document
// error: [ST030] @GlobalIndex has no effect: 'Line' has no @Table.
@GlobalIndex(name = "bySku", hashKey = "sku")
record Line(String sku) {}

// error: [ST030] @LocalIndex has no effect: 'Address' has no @Table.
@LocalIndex(name = "byCity", rangeKey = "city")
record Address(String city) {}
