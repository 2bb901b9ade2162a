// generates: bad.PaymentSchema
package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

@Document
sealed interface Payment {}

@Document
// error: [ST063] 'type' is stored as 'type', the attribute that tells the types of 'Payment' apart; give one of them another name.
record Card(String type) implements Payment {}

@Document
// error: [ST063] 'note' is stored as 'type', the attribute that tells the types of 'Payment' apart; give one of them another name.
record Cash(@Field("type") String note) implements Payment {}

@Table(value = "shop", discriminator = "kind")
sealed interface ShopItem {}

// error: [ST063] 'kind' is stored as 'kind', the attribute that tells the types of 'ShopItem' apart; give one of them another name.
record Customer(@HashKey String kind) implements ShopItem {}
