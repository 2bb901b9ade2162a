package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

@Table("orders")
// error: [ST002] Order refers to Lien, which does not exist, and no annotation processor has generated it.
record Order(@HashKey String id, Lien line) {}
