package bad;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.util.Optional;
import java.util.Set;

@Table("orders")
@GlobalIndex(name = "byOpen", hashKey = "open", rangeKey = "tags")
@GlobalIndex(name = "byNote", hashKey = "note")
// error: [ST023] Index 'byOpen' has the key 'open' of type boolean, which DynamoDB cannot index; use String, a number or byte[].
// error: [ST023] Index 'byOpen' has the key 'tags' of type Set<String>, which DynamoDB cannot index; use String, a number or byte[].
record Order(@HashKey String id, boolean open, Set<String> tags, Optional<String> note) {}
