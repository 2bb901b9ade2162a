package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;

@Document
// error: [ST017] @HashKey 'order' is in a document, and only the items of a table have keys; remove it.
// error: [ST017] @RangeKey 'number' is in a document, and only the items of a table have keys; remove it.
record Line(@HashKey String order, @RangeKey int number) {}
