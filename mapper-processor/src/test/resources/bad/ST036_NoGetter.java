package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.util.Optional;

@Table("orders")
class Order {
    @HashKey
    String id;

    // error: [ST036] 'status' cannot be read: 'Order' has no method getStatus() or status() that returns String and that generated code can call, and the field is private.
    private String status;

    // error: [ST036] 'open' cannot be read: 'Order' has no method isOpen() or open() that returns boolean and that generated code can call, and the field is private.
    private boolean open;

    // error: [ST036] 'note' cannot be read: 'Order' has no method getNote() or note() that returns String and that generated code can call, and the field is private.
    private String note;

    void setStatus(String status) {
        this.status = status;
    }

    void setOpen(boolean open) {
        this.open = open;
    }

    void setNote(String note) {
        this.note = note;
    }

    Optional<String> getNote() {
        return Optional.ofNullable(note);
    }
}
