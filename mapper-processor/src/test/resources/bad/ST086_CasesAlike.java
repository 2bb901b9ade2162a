package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

@Table("shop")
sealed interface ShopItem {}

record Customer(@HashKey String pk, @RangeKey String sk, String name) implements ShopItem {}

// error: [ST086] 'Customer' and 'Order' of the table 'ShopItem' cannot be told apart: an item with pk = '1', sk = '1' could be of both. Let their keys begin with different texts, or add a type attribute: @Table(discriminator = "type").
record Order(@HashKey String pk, @RangeKey String sk, long total) implements ShopItem {}

@Table("depot")
sealed interface DepotItem {}

@HashKey("SITE#{site}")
@RangeKey("PARCEL#{number}")
record Parcel(String site, String number) implements DepotItem {}

@HashKey("SITE#{site}")
@RangeKey("PARCEL#{number}#EVENT#{event}")
// error: [ST086] 'Parcel' and 'Event' of the table 'DepotItem' cannot be told apart: an item with PK = 'SITE#1', SK = 'PARCEL#1#EVENT#1' could be of both. Let their keys begin with different texts, or add a type attribute: @Table(discriminator = "type").
record Event(String site, String number, String event) implements DepotItem {}
