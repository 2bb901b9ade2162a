package hostile;

import dev.stator.annotation.Document;
import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.util.Set;

/** Named like what is generated, and its properties too; stored names that look like code. */
@Table("hostile-names.1")
public record Async(
        @HashKey String key,
        @RangeKey String context,
        Integer in,
        Integer out,
        String value,
        int attribute,
        Set<String> names,
        String values,
        String instance,
        String schema,
        String record,
        String yield,
        String ordinal,
        String stator,
        STATUS status,
        @Field("*/ @see \\u002a <b>&{#}\"'\n") String comment,
        @Field("a.b c#:\u00e9\u6587") String UPPER,
        String $dollar,
        Values other) {

    /** A constant STATUS would hide it. */
    public enum STATUS {
        STATUS,
        @Field("o\"n")
        ON
    }

    /** Named like the class that holds what was read. */
    @Document
    public record Values(Key key, Set<String> element, java.util.Map<String, String> map, String array) {}

    /** Named like a class of the schema. */
    @Document
    public record Key(String requireKey, boolean hasKey) {}
}
