package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

@Table("orders")
class Order {
    @HashKey
    String id;

    // error: [ST051] 'hashes' has type Set<byte[]>, whose elements cannot be told apart: byte[] is equal to itself only; use ByteBuffer or SdkBytes.
    Set<byte[]> hashes;

    // error: [ST051] 'points' has type Set<int[]>, whose elements cannot be told apart: an array is equal to itself only; use a List.
    Set<int[]> points;

    // error: [ST051] 'notes' has type Set<Optional<String>>, whose elements cannot be told apart: a set in DynamoDB has no empty elements; leave out the Optional.
    Set<Optional<String>> notes;

    // error: [ST051] 'locales' has type SortedSet<Locale>, whose elements cannot be told apart: Locale is not Comparable, so they have no order; use Set.
    SortedSet<Locale> locales;
}
