package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

@Table("orders")
// error: [ST040] No instance of 'Order' can be made from its properties. Builder: there is no static method without parameters that returns one. Setters: there is no constructor without parameters that generated code can call. Constructor: none that generated code can call has the parameters (String id, long total).
class Order {
    @HashKey
    private final String id;

    private final long total;

    Order(String id) {
        this.id = id;
        this.total = 0;
    }

    String id() {
        return id;
    }

    long total() {
        return total;
    }
}

@Document
// error: [ST040] No instance of 'Line' can be made from its properties. Builder: there is no static method without parameters that returns one. Setters: there is none for 'count'. Constructor: none that generated code can call has the parameters (String sku, int count).
class Line {
    private String sku;
    private int count;

    String sku() {
        return sku;
    }

    int count() {
        return count;
    }

    void sku(String sku) {
        this.sku = sku;
    }
}

@Document
// error: [ST040] No instance of 'Address' can be made from its properties. Builder: Address.Builder has no method for 'zip'. Setters: there is no constructor without parameters that generated code can call. Constructor: none that generated code can call has the parameters (String city, String zip).
final class Address {
    private final String city;
    private final String zip;

    private Address(String city, String zip) {
        this.city = city;
        this.zip = zip;
    }

    String city() {
        return city;
    }

    String zip() {
        return zip;
    }

    static Builder builder() {
        return new Builder();
    }

    static class Builder {
        private String city;

        Builder city(String city) {
            this.city = city;
            return this;
        }

        Address build() {
            return new Address(city, "");
        }
    }
}

@Document
// error: [ST040] No instance of 'Copying' can be made from its properties. Builder: there is no static method without parameters that returns one. Setters: there is none for 'count'; count(…) returns Copying, so it may make a copy: a setter returns void, or its name begins with set and the field is not final. Constructor: none that generated code can call has the parameters (int count, String unit).
class Copying {
    private int count;
    private String unit;

    int count() {
        return count;
    }

    String unit() {
        return unit;
    }

    Copying count(int count) {
        Copying copy = new Copying();
        copy.count = count;
        copy.unit = unit;
        return copy;
    }

    void setUnit(String unit) {
        this.unit = unit;
    }
}
