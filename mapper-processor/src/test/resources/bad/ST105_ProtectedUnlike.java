// generates: bad.CardSchema bad.CashSchema
package bad;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Document;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.util.List;

@Document
// error: [ST105] 'note' of 'Card' and 'remark' of 'Cash' are both stored as 'note', the first with @Encrypted and the second as it is; annotate them alike, or give one another name.
sealed interface Payment {}

@Document
record Card(@Encrypted String note) implements Payment {}

@Document
record Cash(@Field("note") String remark) implements Payment {}

@Table(value = "shop", discriminator = "type")
sealed interface ShopItem {}

record Customer(@HashKey String pk, @Encrypted String name, Card card, @Compressed String text) implements ShopItem {}

record Order(
        @HashKey String pk,
        // error: [ST105] 'name' of 'Customer' and 'name' of 'Order' are both stored as 'name', the first with @Encrypted and the second with @Encrypted(deterministic = true); annotate them alike, or give one another name.
        @Encrypted(deterministic = true) String name,
        // error: [ST105] 'card' of 'Customer' and 'card' of 'Order' are both stored as 'card', the first with the annotations of 'Card' and the second with the annotations of 'Card' in each element; annotate them alike, or give one another name.
        List<Card> card,
        // error: [ST105] 'text' of 'Customer' and 'text' of 'Order' are both stored as 'text', the first with @Compressed(value = GZIP, minimumBytes = 256, maxBytes = 16777216) and the second with @Compressed(value = GZIP, minimumBytes = 1, maxBytes = 16777216); annotate them alike, or give one another name.
        @Compressed(minimumBytes = 1) String text)
        implements ShopItem {}
