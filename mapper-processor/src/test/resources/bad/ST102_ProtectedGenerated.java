package bad;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import dev.stator.annotation.Version;
import java.time.Instant;

@Table("accounts")
record Account(
        @HashKey String owner,
        // error: [ST102] @Encrypted 'version' is a @Version, which DynamoDB compares and counts; remove @Encrypted.
        @Version @Encrypted(deterministic = true) long version,
        // error: [ST102] @Compressed 'expires' is a @TimeToLive, which DynamoDB reads to delete the item; remove @Compressed.
        @TimeToLive @Compressed Instant expires) {}
