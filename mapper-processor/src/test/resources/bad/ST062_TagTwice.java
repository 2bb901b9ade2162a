// generates: bad.CardSchema bad.VoucherSchema
package bad;

import dev.stator.annotation.Document;

@Document
// error: [ST062] 'Card' and 'Voucher' would both be stored with type = 'card'; give one another tag: @Document("…").
sealed interface Payment {}

@Document("card")
record Card(String last4) implements Payment {}

@Document("card")
record Voucher(String code) implements Payment {}
