package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

// error: [ST011] 'or' cannot be the name of a table: it has 2 characters, and DynamoDB wants 3 to 255.
@Table("or")
record Order(@HashKey String id) {}

// error: [ST011] '' cannot be the name of a table: the name is empty, and DynamoDB wants 3 to 255 characters.
@Table("")
record Nameless(@HashKey String id) {}

// error: [ST011] 'o' cannot be the name of a table: it has 1 character, and DynamoDB wants 3 to 255.
@Table("o")
record Short(@HashKey String id) {}

// error: [ST011] 'all orders' cannot be the name of a table: ' ' is not among a-z, A-Z, 0-9, '_', '-' and '.'.
@Table("all orders")
record AllOrders(@HashKey String id) {}
