package dev.stator.item;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** The language tag of a locale. */
final class LocaleForm {
    private LocaleForm() {}

    static String of(Locale value) {
        String tag = value.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(value)) {
            throw new CodecException("the locale has no language tag of its own");
        }
        return tag;
    }

    static Locale parse(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException e) {
            throw StringForm.malformed("Locale", "a language tag such as en-GB");
        }
    }
}
