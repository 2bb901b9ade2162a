package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

@Table("orders")
// error: [ST009] OrderTable would be generated for 'Order', but another type in the package has that name; rename one of them.
record Order(@HashKey String id) {}

class OrderTable {}

class Shop {
    @Document
    // error: [ST009] Shop_LineSchema would be generated for 'Shop.Line', but what is generated for 'Shop_Line' has that name; rename one of them.
    record Line(String sku) {}
}

@Document
// error: [ST009] Shop_LineSchema would be generated for 'Shop_Line', but what is generated for 'Shop.Line' has that name; rename one of them.
record Shop_Line(String sku) {}
