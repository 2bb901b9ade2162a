package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;

@Table("orders")
@SuppressWarnings("rawtypes")
class Order {
    @HashKey
    String id;

    // error: [ST050] 'anything' has type Object, which cannot be stored: declare the type that it holds.
    Object anything;

    // error: [ST050] 'date' has type Date, which cannot be stored: use java.time.Instant.
    Date date;

    // error: [ST050] 'raw' has type List, which cannot be stored: give it its type arguments.
    List raw;

    // error: [ST050] 'unknown' has type List<?>, which cannot be stored: name the type that it holds in place of the ?.
    List<?> unknown;

    // error: [ST050] 'thread' has type Thread, which cannot be stored: give it a converter with @Convert, or leave it out with @Ignore.
    Thread thread;

    // error: [ST050] 'address' has type Address, which cannot be stored: annotate it with @Document, give it a converter with @Convert, or leave it out with @Ignore.
    Address address;

    // error: [ST050] 'addresses' has type Map<String, List<Address>>, which cannot be stored: Address: annotate it with @Document, give it a converter with @Convert, or leave it out with @Ignore.
    Map<String, List<Address>> addresses;

    // error: [ST050] 'shape' has type Shape, which cannot be stored: declare it sealed and annotate it with @Document, give it a converter with @Convert, or leave it out with @Ignore.
    Shape shape;

    // error: [ST050] 'statuses' has type EnumSet<Status>, which cannot be stored: use Set, which may hold an EnumSet.
    EnumSet<Status> statuses;

    // error: [ST050] 'table' has type List<String>[], which cannot be stored: use a List of List<String>.
    List<String>[] table;

    // error: [ST050] 'note' has type Optional<Optional<String>>, which cannot be stored: one Optional is enough.
    Optional<Optional<String>> note;

    // error: [ST050] 'counts' has type List<OptionalInt>, which cannot be stored: OptionalInt: use Optional of the boxed type inside a container.
    List<OptionalInt> counts;

    // error: [ST050] 'page' has type Page<String>, which cannot be stored: declare one without type parameters, and annotate that.
    Page<String> page;

    // error: [ST050] 'queue' has type PriorityQueue<String>, which cannot be stored: use List or Set.
    PriorityQueue<String> queue;

    // error: [ST050] 'secret' has type Order.Secret, which cannot be stored: generated code cannot see it; make it at least package-private.
    Secret secret;

    private enum Secret {
        YES
    }
}

class Address {}

interface Shape {}

enum Status {
    NEW
}

@Document
// error: [ST007] 'Page' has type parameters; generated code is for one type, so declare one without type parameters.
record Page<T>(T content) {}
