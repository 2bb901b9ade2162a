// generates: bad.AddressSchema
package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.Flatten;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@Table("orders")
// error: [ST077] The template 'CUST#{tags}' names 'tags' of type List<String>, which has no text of its own; use String, a number, an enum, a UUID or a type of java.time.
@HashKey("CUST#{tags}")
// error: [ST077] The template 'ORDER#{note}' names 'note' of type Optional<String>, but every item has its key; use String.
@RangeKey("ORDER#{note}")
@GlobalIndex(name = "byNote", hashKey = "NOTE#{note}", rangeKey = "{count}")
@GlobalIndex(name = "byCity", hashKey = "{address}", rangeKey = "{bytes}")
// error: [ST077] The template '{count}' names 'count' of type OptionalInt, which has no text of its own; use String, a number, an enum, a UUID or a type of java.time.
// error: [ST077] The template '{address}' names 'address' of type Address, which has no text of its own; name a property that is one value.
// error: [ST077] The template '{bytes}' names 'bytes' of type byte[], which has no text of its own; use String, a number, an enum, a UUID or a type of java.time.
record Order(List<String> tags, Optional<String> note, OptionalInt count, @Flatten Address address, byte[] bytes) {}

@Document
record Address(String city) {}
