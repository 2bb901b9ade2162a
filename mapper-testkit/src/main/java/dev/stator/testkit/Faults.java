package dev.stator.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/**
 * What goes wrong between a program and AWS, made to happen: below the retries of the SDK, where it happens in life.
 *
 * <pre>{@code
 * Faults faults = Faults.create()
 *         .on("PutItem").first().loseAnswer()                  // it is written, and the SDK puts it again
 *         .on("GetObject").withProbability(0.1).corrupt();
 * try (Stator stator = dynamoDb.stator(faults).s3(s3.settings(faults).build()).build()) {
 *     …
 * }
 * assertThat(faults.happened()).contains("PutItem: answer lost");
 * }</pre>
 *
 * <p>Works for the SDK's clients of any service; with one that the program makes itself, give it {@link #httpClient} or
 * {@link #asyncHttpClient} as {@code httpClientBuilder}. Throttling and failures are answered in the words of DynamoDB or S3.
 *
 * <p>A rule counts the requests that it is about from 1, and each attempt of the SDK is one. The first rule that picks a request decides,
 * and those after it do not count that request.
 * Rules can be added while requests are made. Chances come from one seed, which is printed; {@link #create(long)} with it repeats
 * them as long as the requests come in the same order.
 */
public final class Faults {
    private final Random random;
    private final long seed;
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final List<String> happened = new CopyOnWriteArrayList<>();

    private Faults(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** No faults yet. What is left to chance is so by a new seed. */
    public static Faults create() {
        return new Faults(new Random().nextLong());
    }

    /** No faults yet. What is left to chance is as it was with this seed. */
    public static Faults create(long seed) {
        return new Faults(seed);
    }

    /**
     * Begins a rule about the requests of one operation.
     *
     * @param operation as the service calls it, such as {@code PutItem} or {@code GetObject}
     */
    public Rule on(String operation) {
        return on(request -> Operations.name(request).equals(operation));
    }

    /** Begins a rule about the requests that a predicate holds for; it sees method, path, query and headers. */
    public Rule on(Predicate<SdkHttpRequest> requests) {
        return new Rule(this, requests);
    }

    /** Begins a rule about all requests. */
    public Rule onAll() {
        return on(request -> true);
    }

    /** Takes all rules away: from now on nothing goes wrong. */
    public void stop() {
        rules.clear();
    }

    /** What went wrong so far, in its order: {@code PutItem: answer lost}. */
    public List<String> happened() {
        return List.copyOf(happened);
    }

    /** For {@code httpClientBuilder} of a blocking client: the HTTP client that the SDK finds, with these faults. */
    public SdkHttpClient.Builder<?> httpClient() {
        return new HttpClients.Blocking(this);
    }

    /** For {@code httpClientBuilder} of an asynchronous client: the HTTP client that the SDK finds, with these faults. */
    public SdkAsyncHttpClient.Builder<?> asyncHttpClient() {
        return new HttpClients.Async(this);
    }

    /** An HTTP client with these faults. */
    public SdkHttpClient around(SdkHttpClient client) {
        return new FaultyHttpClient(client, this);
    }

    /** An HTTP client with these faults. */
    public SdkAsyncHttpClient around(SdkAsyncHttpClient client) {
        return new FaultyAsyncHttpClient(client, this);
    }

    /** What is to go wrong with a request; null for nothing. */
    @Nullable
    Fault next(SdkHttpRequest request) {
        for (Rule rule : rules) {
            Fault fault = rule.pick(request);
            if (fault != null) {
                happened.add(Operations.name(request) + ": " + fault.description());
                return fault;
            }
        }
        return null;
    }

    private Faults add(Rule rule) {
        rules.add(rule);
        return this;
    }

    /** Of random numbers the next, one for each request that a rule leaves to chance. */
    private synchronized boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** Which requests, which of them, and what goes wrong with those. By default all of them. */
    public static final class Rule {
        private final Faults faults;
        private final Predicate<SdkHttpRequest> requests;
        private int from = 1;
        private int to = Integer.MAX_VALUE;
        private double probability = 1;
        private int count;
        private @Nullable Fault fault;

        private Rule(Faults faults, Predicate<SdkHttpRequest> requests) {
            this.faults = faults;
            this.requests = requests;
        }

        /** The first of them only. */
        public Rule first() {
            return call(1);
        }

        /** One of them only, counted from 1. */
        public Rule call(int number) {
            return calls(number, number);
        }

        /** Some of them, counted from 1; both ends are among them. */
        public Rule calls(int from, int to) {
            this.from = from;
            this.to = to;
            return this;
        }

        /**
         * Each of them by chance.
         *
         * @param probability from 0 for none to 1 for all
         */
        public Rule withProbability(double probability) {
            this.probability = probability;
            System.out.println("chances of faults: Faults.create(" + faults.seed + "L)");
            return this;
        }

        /** The service does what is asked for, and its answer never arrives. */
        public Faults loseAnswer() {
            return with(new Fault.LostAnswer());
        }

        /** The connection is refused, so nothing is done. */
        public Faults refuse() {
            return with(new Fault.Refused());
        }

        /** There are too many calls, says the service, and does nothing. */
        public Faults throttle() {
            return with(new Fault.Throttled());
        }

        /** The service answers with status 500, and does nothing. */
        public Faults fail() {
            return with(new Fault.Failed());
        }

        /** The request leaves later. */
        public Faults delay(Duration delay) {
            return with(new Fault.Delayed(delay));
        }

        /** A bit in the middle of the answer's body is another. */
        public Faults corrupt() {
            return with(new Fault.Corrupted());
        }

        /** The connection ends in the middle of the answer's body. */
        public Faults cutOff() {
            return with(new Fault.CutOff());
        }

        private Faults with(Fault fault) {
            this.fault = fault;
            return faults.add(this);
        }

        private synchronized @Nullable Fault pick(SdkHttpRequest request) {
            if (!requests.test(request)) {
                return null;
            }
            count++;
            return count >= from && count <= to && (probability == 1 || faults.happens(probability)) ? fault : null;
        }
    }
}
