package bad;

import dev.stator.annotation.BeforeSave;
import dev.stator.annotation.Document;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.io.IOException;

@Table("orders")
record Order(@HashKey String id) {
    // error: [ST097] The @BeforeSave method 'normalised' returns String; it must return Order, which is stored, or nothing.
    @BeforeSave
    String normalised() {
        return id;
    }
}

@Table("customers")
record Customer(@HashKey String id) {
    // error: [ST097] The @BeforeSave method 'check' is private or otherwise not visible to generated code.
    @BeforeSave
    private void check() {}
}

@Table("carts")
record Cart(@HashKey String id) {
    // error: [ST097] The @BeforeSave method 'check' is static; it is called on the item.
    @BeforeSave
    static void check() {}
}

@Table("shops")
record Shop(@HashKey String id) {
    // error: [ST097] The @BeforeSave method 'check' has parameters, and there is nothing to give it.
    @BeforeSave
    void check(String what) {}
}

@Table("pages")
record Page(@HashKey String id) {
    // error: [ST097] The @BeforeSave method 'check' throws a checked exception, which no call declares.
    @BeforeSave
    void check() throws IOException {}

    // error: [ST097] The @BeforeSave method 'again' is a second one; 'check' already is one, so call one from the other.
    @BeforeSave
    Page again() {
        return this;
    }
}

@Document
record Line(String sku) {
    // error: [ST097] The @BeforeSave method 'check' is in a document, and only items of a table are saved; call it from the entity's method.
    @BeforeSave
    void check() {}
}
