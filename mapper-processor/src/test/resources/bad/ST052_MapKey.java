// generates: bad.LineSchema
package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

@Table("orders")
class Order {
    @HashKey
    String id;

    // error: [ST052] 'counts' has type Map<Line, Integer>, whose keys cannot be stored: Line has no text form that can be read back; use String.
    Map<Line, Integer> counts;

    // error: [ST052] 'byTags' has type Map<List<String>, Integer>, whose keys cannot be stored: List<String> has no text form that can be read back; use String.
    Map<List<String>, Integer> byTags;

    // error: [ST052] 'texts' has type SortedMap<Locale, String>, whose keys cannot be stored: Locale is not Comparable, so they have no order; use Map.
    SortedMap<Locale, String> texts;
}

@Document
record Line(String sku) {}
