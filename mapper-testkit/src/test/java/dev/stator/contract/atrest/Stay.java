package dev.stator.contract.atrest;

import dev.stator.annotation.Encrypted;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

/** The key is plain; those of the indexes are encrypted, of one in part. */
@Table("stays")
@GlobalIndex(name = "byGuest", hashKey = "guest", rangeKey = "day")
@GlobalIndex(name = "byGuestAndRoom", hashKey = "guest", rangeKey = "room")
record Stay(
        @HashKey String id,
        @Encrypted(deterministic = true) String guest,
        int day,
        @Encrypted(deterministic = true) String room,
        @Encrypted String note) {
    static Stay of(int day) {
        return new Stay("s" + day, "ada", day, "r" + day % 2, "note " + day);
    }
}
