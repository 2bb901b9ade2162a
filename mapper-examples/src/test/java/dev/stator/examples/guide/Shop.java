package dev.stator.examples.guide;

import dev.stator.annotation.Flatten;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

// sample: flatten
@Table("shops")
public record Shop(
        @HashKey String id,
        @Flatten(prefix = "address_") Address address) {} // stored as id, address_street, address_city
// end
