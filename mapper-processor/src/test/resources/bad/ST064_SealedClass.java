// generates: bad.CardSchema
package bad;

import dev.stator.annotation.Document;

@Document
// error: [ST064] 'Payment' is sealed but not abstract, so an instance may be of none of the types that it permits; declare it abstract.
sealed class Payment {}

@Document
final class Card extends Payment {
    String last4;
}
