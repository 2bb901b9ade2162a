package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.Version;

@Document
// error: [ST091] @Version 'version' is in a document, and only the items of a table are versioned and stamped; remove it.
record Line(String sku, @Version long version) {}
