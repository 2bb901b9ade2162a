// generates: bad.AddressSchema bad.StreetSchema
package bad;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Document;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.util.List;
import java.util.Map;

@Table("accounts")
record Account(
        @HashKey String owner,
        // error: [ST103] @Encrypted 'street' holds 'Street', of which a part is compressed, encrypted or in S3 itself; remove @Encrypted here, or the annotations there.
        @Encrypted Street street,
        // error: [ST103] @Compressed 'addresses' holds 'Address', of which a part is compressed, encrypted or in S3 itself; remove @Compressed here, or the annotations there.
        // error: [ST103] @Encrypted 'addresses' holds 'Address', of which a part is compressed, encrypted or in S3 itself; remove @Encrypted here, or the annotations there.
        @Compressed @Encrypted Map<String, List<Address>> addresses) {}

@Document
record Address(Street street) {}

@Document
record Street(String city, @Encrypted String house) {}
