// generates: bad.FineSchema bad.FineTable
package bad;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.time.Instant;
import java.util.UUID;

@Table("orders")
// error: [ST078] A key that is made by the template '{customerId}{basket}' cannot be taken apart: '{customerId}' is followed by '{basket}' with nothing between them.
@HashKey("{customerId}{basket}")
// error: [ST078] A key that is made by the template '{basket}-{number}' cannot be taken apart: '{basket}' is followed by '-', which the text of 'UUID' can contain.
@RangeKey("{basket}-{number}")
// error: [ST078] A key that is made by the template '{status}A{open}r' cannot be taken apart: '{status}' is followed by 'A', which 'PAID' can contain.
// error: [ST078] A key that is made by the template '{status}A{open}r' cannot be taken apart: '{open}' is followed by 'r', which 'true' can contain.
// error: [ST078] A key that is made by the template '{placed}:{number}0' cannot be taken apart: '{placed}' is followed by ':', which the text of 'Instant' can contain.
// error: [ST078] A key that is made by the template '{placed}:{number}0' cannot be taken apart: '{number}' is followed by '0', which the text of 'Long' can contain.
@GlobalIndex(name = "byStatus", hashKey = "{status}A{open}r", rangeKey = "{placed}:{number}0")
record Order(String customerId, UUID basket, Status status, boolean open, Instant placed, long number) {
    enum Status {
        NEW,
        PAID
    }
}

@Table("fine")
@HashKey("{customerId}#{basket}")
@RangeKey("{year:4}{month:2}-{number}")
record Fine(String customerId, UUID basket, int year, int month, long number) {}
