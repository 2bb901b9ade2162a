package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.Table;

// error: [ST003] @Table stands on interface 'Order', and only classes, records and sealed interfaces can have it.
@Table("orders")
interface Order {}

// error: [ST003] @Table stands on enum 'Status', and only classes, records and sealed interfaces can have it.
@Table("status")
enum Status {
    NEW
}

// error: [ST003] @Document stands on annotation type 'Marker', and only classes, records and sealed interfaces can have it.
@Document
@interface Marker {}

// error: [ST003] @Document stands on interface 'Payment', and only classes, records and sealed interfaces can have it.
@Document
interface Payment {}
