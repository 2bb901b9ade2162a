package bad;

import dev.stator.annotation.Table;

// error: [ST060] 'Event' is sealed; a table for several types is not supported yet. Annotate the types that it permits, each with its own table.
@Table("events")
sealed interface Event {}

record Created(String id) implements Event {}
