package dev.stator.contract.enhanced;

/** A type with a converter. */
public record Percent(int value) {
    static Percent parse(String text) {
        return new Percent(Integer.parseInt(text.substring(0, text.length() - 1)));
    }

    @Override
    public String toString() {
        return value + "%";
    }
}
