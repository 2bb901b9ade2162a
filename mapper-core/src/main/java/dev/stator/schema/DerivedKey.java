package dev.stator.schema;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute of an index's key that is made of other attributes, and is only written. Generated code has one for each.
 *
 * <pre>{@code
 * // GSI1SK = "{placed}#{customerId}", where customerId is in PK = "CUST#{customerId}"
 * new DerivedKey("GSI1", 6, GSI1_SK_TEMPLATE, new DerivedKey.Part(3), new DerivedKey.Part(0, PK_TEMPLATE, 0))
 * }</pre>
 *
 * @param index the index's name
 * @param ordinal of the attribute
 * @param template how it is made
 * @param parts where the parts are found, in the order of the template
 */
public record DerivedKey(String index, int ordinal, KeyTemplate template, List<Part> parts) {
    public DerivedKey {
        parts = List.copyOf(parts);
    }

    public DerivedKey(String index, int ordinal, KeyTemplate template, Part... parts) {
        this(index, ordinal, template, Arrays.asList(parts));
    }

    /**
     * Where a part is found.
     *
     * @param ordinal of an attribute
     * @param template how that is made, where the part is a part of it
     * @param number of the part in that template
     */
    public record Part(int ordinal, @Nullable KeyTemplate template, int number) {
        /** An attribute that is the part. */
        public Part(int ordinal) {
            this(ordinal, null, 0);
        }

        @Nullable
        String text(TableSchema<?> schema, @Nullable AttributeValue value) {
            if (value == null || Boolean.TRUE.equals(value.nul())) {
                return null;
            } else if (template != null) {
                return template.split(value.s())[number];
            } else if (value.s() != null) {
                return value.s();
            }
            Object decoded = schema.decode(ordinal, schema.names().name(ordinal), value);
            return decoded instanceof Instant ? value.n() : KeyParts.textOf(decoded);
        }
    }

    /** The attribute's name. */
    public String name(TableSchema<?> schema) {
        return schema.names().name(ordinal);
    }

    /** The text that is made of these attributes. */
    public KeyParts make(TableSchema<?> schema, Function<String, @Nullable AttributeValue> attributes) {
        KeyParts made = template.begin();
        for (Part part : parts) {
            made = made.part(part.text(schema, attributes.apply(schema.names().name(part.ordinal()))));
        }
        return made;
    }
}
