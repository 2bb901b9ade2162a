// generates: bad.LineSchema
package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;

// error: [ST010] @HashKey has no effect: 'Alone' has no @Table, nor has a sealed type that permits it.
@HashKey("A#{a}")
// error: [ST010] @RangeKey has no effect: 'Alone' has no @Table, nor has a sealed type that permits it.
@RangeKey("B")
record Alone(String a) {}

sealed interface Shape {}

// error: [ST010] @HashKey has no effect: 'Circle' has no @Table, nor has a sealed type that permits it.
@HashKey("C#{radius}")
record Circle(String radius) implements Shape {}

@Document
// error: [ST010] @HashKey has no effect: 'Line' has no @Table, nor has a sealed type that permits it.
@HashKey("L#{id}")
record Line(String id) {}
