// generates: bad.CardSchema bad.VoucherSchema
package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Tag;

@Document
// error: [ST062] 'Card' and 'Voucher' would both be stored with type = 'card'; give one another tag: @Document("…").
sealed interface Payment {}

@Document("card")
record Card(String last4) implements Payment {}

@Document("card")
record Voucher(String code) implements Payment {}

@Table(value = "shop", discriminator = "kind")
sealed interface ShopItem {}

record Customer(@HashKey String id) implements ShopItem {}

// error: [ST062] 'Customer' and 'Client' would both be stored with kind = 'Customer'; give one another tag: @Tag("…").
@Tag("Customer")
record Client(@HashKey String id) implements ShopItem {}
