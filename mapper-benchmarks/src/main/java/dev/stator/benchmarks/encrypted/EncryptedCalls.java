package dev.stator.benchmarks.encrypted;

import dev.stator.Stator;
import dev.stator.benchmarks.report.Targets;
import dev.stator.benchmarks.report.TextTable;
import dev.stator.encryption.TinkKeys;
import dev.stator.testkit.LocalDynamoDb;
import java.util.List;

/**
 * Put and get on DynamoDB Local, with encrypted attributes and without. The two take turns of a few calls each, as a program makes them that does one
 * thing, and so that whatever slows the machine or the server down slows both; of the times on the clock the medians count.
 */
public final class EncryptedCalls {
    /** Of the time without encryption. */
    private static final double TIME = 1.05;

    /** The same item, plain and with encrypted attributes. */
    private record Pair(String name, Calls<?> plain, Calls<?> encrypted) {
        void turn() {
            plain.put();
            encrypted.put();
            plain.get();
            encrypted.get();
        }

        void forget() {
            plain.forget();
            encrypted.forget();
        }

        double putRatio() {
            return encrypted.putTime() / plain.putTime();
        }

        double getRatio() {
            return encrypted.getTime() / plain.getTime();
        }
    }

    private EncryptedCalls() {}

    /** Measures, prints, and gives the targets with what was measured. */
    public static Targets run(boolean quick) {
        int turns = quick ? 25 : 200;
        System.out.printf("Put and get with and without encryption: %,d turns of %d calls each%n", turns, Calls.TURN);
        try (LocalDynamoDb dynamoDb = LocalDynamoDb.start();
                Stator stator = dynamoDb.stator().encryption(TinkKeys.create()).build()) {
            List<Pair> pairs = List.of(
                    new Pair("typical order, two attributes of eleven", Orders.plain(stator), Orders.encrypted(stator)),
                    new Pair("letter of 1 KB, all but the key", Letters.plain(stator), Letters.encrypted(stator)));
            for (int turn = 0; turn < 5 * turns; turn++) {
                pairs.forEach(
                        Pair::turn); // until the JVM has compiled it, and encrypts with the processor's instructions
            }
            pairs.forEach(Pair::forget);
            for (int turn = 0; turn < turns; turn++) {
                pairs.forEach(Pair::turn);
            }
            System.out.println(table(pairs));
            Targets targets = targets(pairs);
            System.out.println(targets);
            return targets;
        }
    }

    private static TextTable table(List<Pair> pairs) {
        TextTable table = new TextTable("encrypted", "plain µs", "encrypted µs", "encrypted / plain");
        for (Pair pair : pairs) {
            row(
                    table,
                    "put " + pair.name(),
                    pair.plain().putTime(),
                    pair.encrypted().putTime());
            row(
                    table,
                    "get " + pair.name(),
                    pair.plain().getTime(),
                    pair.encrypted().getTime());
        }
        return table;
    }

    private static void row(TextTable table, String name, double plain, double encrypted) {
        table.row(
                name,
                "%,.0f".formatted(plain / 1e3),
                "%,.0f".formatted(encrypted / 1e3),
                "%.3f".formatted(encrypted / plain));
    }

    private static Targets targets(List<Pair> pairs) {
        Targets targets = new Targets();
        for (Pair pair : pairs) {
            targets.add("put " + pair.name() + ": time / without encryption", pair.putRatio(), TIME);
            targets.add("get " + pair.name() + ": time / without encryption", pair.getRatio(), TIME);
        }
        return targets;
    }
}
