// generates: bad.ContactSchema
package bad;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Document;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.Flatten;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;

@Table("accounts")
@GlobalIndex(name = "byEmail", hashKey = "email", rangeKey = "phone")
@LocalIndex(name = "byNote", rangeKey = "note")
@GlobalIndex(name = "byFax", hashKey = "contact_fax")
// error: [ST100] @Encrypted 'contact.fax' is a key of index 'byFax', and equal values are not stored alike; use @Encrypted(deterministic = true).
record Account(
        // error: [ST100] @Encrypted 'owner' is a key of the table, and equal values are not stored alike; use @Encrypted(deterministic = true).
        @HashKey @Encrypted String owner,
        // error: [ST100] @Compressed 'number' is a key of the table, and items are found by what is stored; remove @Compressed.
        // error: [ST100] @Encrypted 'number' is a key of the table, and equal values are not stored alike; use @Encrypted(deterministic = true).
        @RangeKey @Compressed @Encrypted String number,
        // error: [ST100] @S3Backed 'email' is a key of index 'byEmail', and items are found by what is stored; remove @S3Backed.
        @S3Backed String email,
        @Encrypted(deterministic = true) String phone,
        // error: [ST100] @Encrypted 'note' is a key of index 'byNote', and equal values are not stored alike; use @Encrypted(deterministic = true).
        @Encrypted String note,
        @Flatten(prefix = "contact_") Contact contact) {}

@Document
record Contact(@Encrypted String fax) {}

@Table(value = "letters", hashKey = "PK", rangeKey = "SK")
@HashKey("OWNER#{owner}")
@RangeKey("LETTER#{id}")
@GlobalIndex(name = "byTopic", hashKey = "TOPIC#{topic}")
record Letter(
        // error: [ST100] @Encrypted 'owner' is in the template 'OWNER#{owner}', where it would be stored as it is; remove @Encrypted, or take it out of the key.
        @Encrypted(deterministic = true) String owner,
        String id,
        // error: [ST100] @Compressed 'topic' is in the template 'TOPIC#{topic}', where it would be stored as it is; remove @Compressed, or take it out of the key.
        @Compressed String topic) {}
