package dev.stator.examples.guide;

import dev.stator.schema.Converter;

// sample: moving-boolean
/** A boolean as DynamoDBMapper stores it: the number 1 or 0. */
public final class OneOrZero implements Converter<Boolean, Integer> {
    @Override
    public Integer write(Boolean value) {
        return value ? 1 : 0;
    }

    @Override
    public Boolean read(Integer stored) {
        return stored != 0;
    }
}
// end
