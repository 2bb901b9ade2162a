package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

class Shop {
    @Table("orders")
    // error: [ST006] 'Shop.Order' is private, so the generated code cannot see it; make it at least package-private.
    private record Order(@HashKey String id) {}

    @Table("bills")
    // error: [ST006] 'Shop.Bill' is private, so the generated code cannot see it; make it at least package-private.
    private static final class Bill {
        @HashKey
        final String id;

        final long total;

        private Bill(String id) {
            this.id = id;
            this.total = 0;
        }
    }

    private static class Counter {
        @Document
        // error: [ST006] 'Shop.Counter.Receipt' is private, so the generated code cannot see it (it is inside of 'Shop.Counter'); make it at least package-private.
        record Receipt(String number) {}
    }
}
