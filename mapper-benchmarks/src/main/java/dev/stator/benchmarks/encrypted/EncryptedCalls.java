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
 * Put and get on DynamoDB Local, with two encrypted attributes of three and without. The two take turns call by call, so that whatever slows the machine or the server down
 * slows both; of the times on the clock the medians count.
 */
public final class EncryptedCalls {
    /** Of the time without encryption. */
    private static final double TIME = 1.05;

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
        int turns = quick ? 500 : 4_000;
        System.out.printf("Put and get with and without encryption: %,d turns%n", turns);
        try (LocalDynamoDb dynamoDb = LocalDynamoDb.start();
                Stator stator = dynamoDb.stator().encryption(TinkKeys.create()).build()) {
            EncryptedCalls calls = new EncryptedCalls(stator);
            for (int turn = 0;
                    turn < 5 * turns;
                    turn++) { // until the JVM has compiled it, and encrypts with the processor's instructions
                calls.turn("w" + turn % 100);
            }
            calls.forget();
            for (int turn = 0; turn < turns; turn++) {
                calls.turn("m" + turn % 100);
            }
            System.out.println(calls.table());
            Targets targets = calls.targets();
            System.out.println(targets);
            return targets;
        }
    }

    private void turn(String id) {
        Letter letter = new Letter(id, SENDER, TEXT);
        SealedLetter sealed = new SealedLetter(id, SENDER, TEXT);
        puts.add(time(() -> letters.put(letter)));
        sealedPuts.add(time(() -> sealedLetters.put(sealed)));
        gets.add(time(() -> require(letter.equals(letters.get(id).orElseThrow()))));
        sealedGets.add(time(() -> require(sealed.equals(sealedLetters.get(id).orElseThrow()))));
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
