package dev.stator.benchmarks.encrypted;

import dev.stator.Stator;
import dev.stator.benchmarks.entity.Letter;
import dev.stator.benchmarks.entity.LetterTable;
import dev.stator.benchmarks.entity.SealedLetter;
import dev.stator.benchmarks.entity.SealedLetterTable;

/** A letter of 1 KB, of which everything but the key is encrypted. */
final class Letters {
    private static final String SENDER = "ada@example.org";
    private static final String TEXT = "A thousand characters. ".repeat(44);

    private Letters() {}

    static Calls<Letter> plain(Stator stator) {
        LetterTable table = new LetterTable(stator);
        return new Calls<>(id -> new Letter(id, SENDER, TEXT), table::put, letter -> table.get(letter.id()));
    }

    static Calls<SealedLetter> encrypted(Stator stator) {
        SealedLetterTable table = new SealedLetterTable(stator);
        return new Calls<>(id -> new SealedLetter(id, SENDER, TEXT), table::put, letter -> table.get(letter.id()));
    }
}
