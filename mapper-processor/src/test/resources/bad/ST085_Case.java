// generates: bad.CustomerSchema bad.CustomerTable
package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;

@Table(value = "shop", discriminator = "type")
sealed interface ShopItem {}

// error: [ST085] 'Customer' cannot be one of the types of the table 'ShopItem': it has @Table of its own, which is to be removed.
@Table("customers")
record Customer(@HashKey String pk) implements ShopItem {}

// error: [ST085] 'Open' cannot be one of the types of the table 'ShopItem': it is an interface, and only classes and records have items.
non-sealed interface Open extends ShopItem {}

@Table(value = "visits", discriminator = "type")
sealed interface Visit {}

record Call(@HashKey String id, @TimeToLive long until) implements Visit {}

// error: [ST085] 'Meeting' cannot be one of the types of the table 'Visit': its time to live is stored as 'expires' and that of 'Call' as 'until', and a table has one.
record Meeting(@HashKey String id, @TimeToLive long expires) implements Visit {}
