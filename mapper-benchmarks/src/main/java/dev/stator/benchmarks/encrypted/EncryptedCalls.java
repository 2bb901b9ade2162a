package dev.stator.benchmarks.encrypted;

import dev.stator.Stator;
import dev.stator.benchmarks.entity.Letter;
import dev.stator.benchmarks.entity.LetterTable;
import dev.stator.benchmarks.entity.SealedLetter;
import dev.stator.benchmarks.entity.SealedLetterTable;
import dev.stator.benchmarks.report.Statistics;
import dev.stator.benchmarks.report.Targets;
import dev.stator.benchmarks.report.TextTable;
import dev.stator.encryption.TinkKeys;
import dev.stator.testkit.LocalDynamoDb;
import java.util.ArrayList;
import java.util.List;

/**
 * Put and get on DynamoDB Local, with two encrypted attributes of three and without. The two take turns of a few calls each, so that whatever slows the machine or the
 * server down slows both; of the times on the clock the medians count.
 */
public final class EncryptedCalls {
    /** Of the time without encryption. */
    private static final double TIME = 1.05;

    /** Calls of one kind in a turn. */
    private static final int CALLS = 20;

    private static final String SENDER = "ada@example.org";
    private static final String TEXT = "A thousand characters. ".repeat(44);

    private final LetterTable letters;
    private final SealedLetterTable sealedLetters;
    private final List<Long> puts = new ArrayList<>();
    private final List<Long> gets = new ArrayList<>();
    private final List<Long> sealedPuts = new ArrayList<>();
    private final List<Long> sealedGets = new ArrayList<>();

    private EncryptedCalls(Stator stator) {
        letters = new LetterTable(stator);
        sealedLetters = new SealedLetterTable(stator);
    }

    /** Measures, prints, and gives the targets with what was measured. */
    public static Targets run(boolean quick) {
        int turns = quick ? 25 : 200;
        System.out.printf("Put and get with and without encryption: %,d turns of %d calls each%n", turns, CALLS);
        try (LocalDynamoDb dynamoDb = LocalDynamoDb.start();
                Stator stator = dynamoDb.stator().encryption(TinkKeys.create()).build()) {
            EncryptedCalls calls = new EncryptedCalls(stator);
            for (int turn = 0; turn < 5 * turns; turn++) {
                calls.turn("w"); // until the JVM has compiled it, and encrypts with the processor's instructions
            }
            calls.forget();
            for (int turn = 0; turn < turns; turn++) {
                calls.turn("m");
            }
            System.out.println(calls.table());
            Targets targets = calls.targets();
            System.out.println(targets);
            return targets;
        }
    }

    /** Some calls of one kind, then as many of the next, as a program makes them that does one thing. */
    private void turn(String prefix) {
        for (int i = 0; i < CALLS; i++) {
            Letter letter = letter(prefix + i);
            puts.add(time(() -> letters.put(letter)));
        }
        for (int i = 0; i < CALLS; i++) {
            SealedLetter letter = sealedLetter(prefix + i);
            sealedPuts.add(time(() -> sealedLetters.put(letter)));
        }
        for (int i = 0; i < CALLS; i++) {
            Letter letter = letter(prefix + i);
            gets.add(time(() -> require(letter.equals(letters.get(letter.id()).orElseThrow()))));
        }
        for (int i = 0; i < CALLS; i++) {
            SealedLetter letter = sealedLetter(prefix + i);
            sealedGets.add(time(
                    () -> require(letter.equals(sealedLetters.get(letter.id()).orElseThrow()))));
        }
    }

    private static Letter letter(String id) {
        return new Letter(id, SENDER, TEXT);
    }

    private static SealedLetter sealedLetter(String id) {
        return new SealedLetter(id, SENDER, TEXT);
    }

    private static long time(Runnable call) {
        long begin = System.nanoTime();
        call.run();
        return System.nanoTime() - begin;
    }

    private static void require(boolean isSame) {
        if (!isSame) {
            throw new IllegalStateException("another letter was read than was put");
        }
    }

    private void forget() {
        List.of(puts, gets, sealedPuts, sealedGets).forEach(List::clear);
    }

    private TextTable table() {
        TextTable table = new TextTable("a letter of 1 KB", "plain µs", "encrypted µs", "encrypted / plain");
        row(table, "put", puts, sealedPuts);
        row(table, "get", gets, sealedGets);
        return table;
    }

    private static void row(TextTable table, String name, List<Long> plain, List<Long> encrypted) {
        table.row(
                name,
                "%,.0f".formatted(Statistics.median(plain) / 1e3),
                "%,.0f".formatted(Statistics.median(encrypted) / 1e3),
                "%.3f".formatted(Statistics.median(encrypted) / Statistics.median(plain)));
    }

    private Targets targets() {
        Targets targets = new Targets();
        targets.add(
                "put with encryption: time / without", Statistics.median(sealedPuts) / Statistics.median(puts), TIME);
        targets.add(
                "get with encryption: time / without", Statistics.median(sealedGets) / Statistics.median(gets), TIME);
        return targets;
    }
}
