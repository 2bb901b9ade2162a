package hostile;

import static check.RoundTrip.keeps;

import java.util.Map;
import java.util.Set;

public final class AsyncCheck implements Runnable {
    @Override
    public void run() {
        keeps(
                AsyncSchema.INSTANCE,
                new Async(
                        "key",
                        "context",
                        1,
                        null,
                        "value",
                        2,
                        Set.of("n"),
                        "values",
                        "instance",
                        "schema",
                        "record",
                        "yield",
                        "ordinal",
                        "stator",
                        Async.STATUS.ON,
                        "comment",
                        "upper",
                        "dollar",
                        new Async.Values(new Async.Key("k", true), Set.of(), Map.of("", ""), null)));
    }
}
