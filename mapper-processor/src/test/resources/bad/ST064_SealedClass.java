// generates: bad.CardSchema
package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

@Document
// error: [ST064] 'Payment' is sealed but not abstract, so an instance may be of none of the types that it permits; declare it abstract.
sealed class Payment {}

@Document
final class Card extends Payment {
    String last4;
}

@Table("shop")
sealed interface ShopItem {}

// error: [ST064] 'Person' is sealed but not abstract, so an instance may be of none of the types that it permits; declare it abstract.
sealed class Person implements ShopItem {
    @HashKey
    String id;
}

final class Customer extends Person {}
