package vault;

import dev.stator.annotation.Encrypted;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

/** A sealed table whose hash key is encrypted, and an index key of one of its types. */
@Table(value = "records", discriminator = "type")
public sealed interface Record {
    @GlobalIndex(name = "byEmail", hashKey = "email")
    record Person(
            @HashKey @Encrypted(deterministic = true) String owner,
            @RangeKey String id,
            @Encrypted(deterministic = true) String email,
            Contact contact)
            implements Record {}

    record Note(@HashKey @Encrypted(deterministic = true) String owner, @RangeKey String id, @Encrypted String text)
            implements Record {}

    record Mail(
            @HashKey @Encrypted(deterministic = true) String owner,
            @RangeKey String id,
            @Encrypted(deterministic = true) String email)
            implements Record {}
}
