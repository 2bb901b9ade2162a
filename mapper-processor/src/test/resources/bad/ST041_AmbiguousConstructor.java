package bad;

import dev.stator.annotation.Document;

@Document
// error: [ST041] 'Line' has more than one constructor whose parameters are its properties: (String sku, int count) and (int count, String sku). Make all but one private.
class Line {
    final String sku;
    final int count;

    Line(String sku, int count) {
        this.sku = sku;
        this.count = count;
    }

    Line(int count, String sku) {
        this(sku, count);
    }
}
