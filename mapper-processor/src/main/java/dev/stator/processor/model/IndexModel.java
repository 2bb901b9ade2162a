package dev.stator.processor.model;

import java.util.List;

/**
 * A secondary index.
 *
 * @param isLocal whether it shares the table's hash key
 * @param hashKey the attributes of its hash key; of a local index, the table's
 * @param projection a constant of the annotation's enum: ALL, KEYS_ONLY or INCLUDE
 * @param include stored names, with INCLUDE
 */
public record IndexModel(
        String name,
        boolean isLocal,
        List<KeyPart> hashKey,
        List<KeyPart> rangeKey,
        String projection,
        List<String> include) {
    public IndexModel {
        hashKey = List.copyOf(hashKey);
        rangeKey = List.copyOf(rangeKey);
        include = List.copyOf(include);
    }

    /** The same with another projection. */
    public IndexModel with(String otherProjection, List<String> otherInclude) {
        return new IndexModel(name, isLocal, hashKey, rangeKey, otherProjection, otherInclude);
    }

    /**
     * An attribute of an index key.
     *
     * @param property the attribute, which may be one of a flattened document, or composed
     * @param storedName its name in the item, the prefixes of flattened documents included
     * @param wire S, N or B
     */
    public record KeyPart(Property.Attribute property, String storedName, Wire wire) {}
}
