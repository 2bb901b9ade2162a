package dev.stator.contract.enhanced;

import dev.stator.schema.Converter;

/** {@code 12%}. */
public final class PercentText implements Converter<Percent, String> {
    @Override
    public String write(Percent percent) {
        return percent.toString();
    }

    @Override
    public Percent read(String stored) {
        return Percent.parse(stored);
    }
}
