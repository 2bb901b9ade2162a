// generates: bad.MemoSchema bad.MemoTable bad.NoteSchema bad.NoteTable
package bad;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Tag;

// error: [ST089] A discriminator has no effect on 'Order': it is not sealed, and has one type of items.
@Table(value = "orders", discriminator = "type")
record Order(@HashKey String id) {}

// error: [ST089] @Tag has no effect on 'Line': it is none of the types of a sealed table.
@Tag("line")
record Line(String sku) {}

@Table(value = "shop", discriminator = "type")
// error: [ST089] @GlobalIndex has no effect on 'ShopItem': an index is declared on the types whose items it has.
@GlobalIndex(name = "byName", hashKey = "name")
sealed interface ShopItem {}

record Customer(@HashKey String pk, String name) implements ShopItem {}

@Table("notes")
sealed interface Note {}

// error: [ST089] @Tag has no effect on 'Memo': the table 'Note' has no type attribute.
@Tag("memo")
record Memo(@HashKey String id) implements Note {}
