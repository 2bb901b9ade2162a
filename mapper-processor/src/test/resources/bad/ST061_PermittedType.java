// generates: bad.CardSchema
package bad;

import dev.stator.annotation.Document;

@Document
// error: [ST061] 'Payment' permits 'Cash', which has no @Document.
sealed interface Payment {}

@Document
record Card(String last4) implements Payment {}

record Cash(long given) implements Payment {}
