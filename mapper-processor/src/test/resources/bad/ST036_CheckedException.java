package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.io.IOException;

@Table("orders")
class Order {
    @HashKey
    String id;

    // error: [ST036] 'status' cannot be read: 'Order' has no method getStatus() or status() that returns String and that generated code can call ('getStatus()' throws a checked exception), and the field is private.
    private String status;

    String getStatus() throws IOException {
        return status;
    }

    void setStatus(String status) {
        this.status = status;
    }
}
