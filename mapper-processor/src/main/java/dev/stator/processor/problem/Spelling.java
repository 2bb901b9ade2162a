package dev.stator.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Spelling {
    private Spelling() {}

    /** The end of a sentence: {@code ; did you mean 'status'?}, or a full stop where no name is near. */
    public static String hint(String wrong, Collection<String> names) {
        return nearest(wrong, names)
                .map(name -> "; did you mean '" + name + "'?")
                .orElse(".");
    }

    /** The name that differs least from {@code wrong}, if it differs in no more than a third of its letters. */
    static Optional<String> nearest(String wrong, Collection<String> names) {
        int most = Math.max(1, wrong.length() / 3);
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(wrong, name)))
                .filter(name -> distance(wrong, name) <= most);
    }

    /** How many letters must be put in, left out or exchanged to get from one to the other, whatever their case. */
    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int exchanged = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
