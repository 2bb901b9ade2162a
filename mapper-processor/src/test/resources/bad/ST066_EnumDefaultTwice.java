package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.EnumDefault;

@Document
record Order(Status status) {}

enum Status {
    @EnumDefault
    NEW,
    // error: [ST066] 'OPEN' is a second @EnumDefault of enum 'Status'; 'NEW' already is one.
    @EnumDefault
    OPEN
}
