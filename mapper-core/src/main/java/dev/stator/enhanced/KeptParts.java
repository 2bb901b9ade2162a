package dev.stator.enhanced;

import dev.stator.error.ConfigurationException;
import dev.stator.schema.DerivedKey;
import dev.stator.schema.GeneratedAttribute;
import dev.stator.schema.GeneratedAttribute.CreatedAt;
import dev.stator.schema.GeneratedAttribute.Expiry;
import dev.stator.schema.GeneratedAttribute.NewId;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys of indexes that are made of what an update of the enhanced client leaves as it is stored. The client cannot be asked for what that
 * is: such a key has to be left as well, and must not be made of anything else that changes.
 *
 * @param once the names of those that are made of the instant of creation or of an id
 * @param ofExpiry the names of those that are made of the moment until which an item lives
 */
record KeptParts(List<String> once, List<String> ofExpiry) {
    /**
     * Of a schema of one type.
     *
     * @throws ConfigurationException if a key is made of others too
     */
    static KeptParts of(TableSchema<?> schema) {
        List<String> once = new ArrayList<>();
        List<String> ofExpiry = new ArrayList<>();
        for (DerivedKey derived : schema.derivedKeys()) {
            List<String> parts = derived.parts().stream()
                    .map(part -> schema.names().name(part.ordinal()))
                    .filter(part -> !isKey(schema, part))
                    .distinct()
                    .toList();
            for (String part : parts) {
                GeneratedAttribute kept = kept(schema, part);
                if (kept != null) {
                    requireOnly(schema, derived, parts, part);
                    (kept instanceof Expiry ? ofExpiry : once).add(derived.name(schema));
                }
            }
        }
        return new KeptParts(once, ofExpiry);
    }

    /** What is generated there that an update keeps; null if there is nothing such. */
    private static @Nullable GeneratedAttribute kept(TableSchema<?> schema, String name) {
        Optional<GeneratedAttribute> generated = schema.generation().attributes().stream()
                .filter(attribute -> schema.names().name(attribute.ordinal()).equals(name))
                .filter(attribute -> attribute instanceof CreatedAt
                        || attribute instanceof NewId
                        || (attribute instanceof Expiry expiry
                                && !expiry.lifetime().isZero()))
                .findFirst();
        return generated.orElse(null);
    }

    private static void requireOnly(TableSchema<?> schema, DerivedKey derived, List<String> parts, String kept) {
        if (parts.size() > 1) {
            throw new ConfigurationException(
                    schema.tableName() + ": the key '" + derived.name(schema) + "' is made of '"
                            + String.join("', '", parts) + "', and the enhanced client keeps '" + kept
                            + "' as it is stored, so that it cannot make the key anew",
                    schema.tableName(),
                    null,
                    null);
        }
    }

    private static boolean isKey(TableSchema<?> schema, String attribute) {
        return schema.hashKey().name().equals(attribute)
                || schema.rangeKey().map(key -> key.name().equals(attribute)).orElse(false);
    }
}
