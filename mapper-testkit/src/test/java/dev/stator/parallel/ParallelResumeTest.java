package dev.stator.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.error.ThrottledException;
import dev.stator.query.AsyncScan;
import dev.stator.query.Page;
import dev.stator.query.Scan;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A scan that is ended anywhere and gone on with from its last token gives every item once. */
class ParallelResumeTest {
    private static final ScanWatch WATCH = new ScanWatch();
    private static final int SIZE = 400;
    private static final int[] SEGMENTS = {1, 2, 3, 8, 50, 200};

    @RegisterExtension
    static final StatorExtension STATOR =
            StatorExtension.with(settings -> settings.overrideConfiguration(WATCH.configuration()));

    private static GrainTable grains;

    @BeforeAll
    static void fill(Stator stator) {
        grains = Sand.table(stator, SIZE);
    }

    @BeforeEach
    void forget() {
        WATCH.reset();
    }

    static LongStream seeds() {
        return LongStream.range(0, 35);
    }

    private static Scan<Grain, Grain> scan(Random random, int segments, @Nullable String token) {
        Scan<Grain, Grain> scan = grains.scan().segments(segments).pageSize(5 + random.nextInt(30));
        return token == null ? scan : scan.startAt(token);
    }

    private static AsyncScan<Grain, Grain> asyncScan(Random random, int segments, @Nullable String token) {
        AsyncScan<Grain, Grain> scan = grains.async().scan().segments(segments).pageSize(5 + random.nextInt(30));
        return token == null ? scan : scan.startAt(token);
    }

    private static int segments(Random random) {
        return SEGMENTS[random.nextInt(SEGMENTS.length)];
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void afterPagesThatAreLeftAnywhere(long seed) {
        Random random = new Random(seed);
        int segments = segments(random);
        List<Integer> read = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Iterator<Page<Grain>> pages =
                    scan(random, segments, token.orElse(null)).pages().iterator();
            for (int left = 1 + random.nextInt(20); left > 0 && pages.hasNext(); left--) {
                Page<Grain> page = pages.next();
                read.addAll(Sand.numbers(page));
                token = page.token();
            }
        } while (token.isPresent());
        assertThat(read).as("seed " + seed).containsExactlyInAnyOrderElementsOf(Sand.numbers(SIZE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void afterASubscriptionThatIsCancelledAnywhere(long seed) {
        Random random = new Random(seed);
        int segments = segments(random);
        List<Integer> read = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            List<Page<Grain>> pages = new ArrayList<>();
            asyncScan(random, segments, token.orElse(null))
                    .pages()
                    .limit(1 + random.nextInt(20))
                    .subscribe(pages::add)
                    .join();
            pages.forEach(page -> read.addAll(Sand.numbers(page)));
            token = pages.get(pages.size() - 1).token();
        } while (token.isPresent());
        assertThat(read).as("seed " + seed).containsExactlyInAnyOrderElementsOf(Sand.numbers(SIZE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void afterRequestsThatFailAnywhere(long seed) {
        Random random = new Random(seed);
        int segments = segments(random);
        List<Integer> read = new ArrayList<>();
        AtomicInteger untilFailure = new AtomicInteger();
        WATCH.before(scan -> {
            if (untilFailure.decrementAndGet() == 0) {
                throw ScanWatch.throttled();
            }
        });
        Optional<String> token = Optional.empty();
        boolean done = false;
        while (!done) {
            // So many that each attempt gets on, whatever it begins side by side
            untilFailure.set(Math.min(segments, 50) + random.nextInt(40));
            Iterator<Page<Grain>> pages =
                    scan(random, segments, token.orElse(null)).pages().iterator();
            try {
                while (pages.hasNext()) {
                    Page<Grain> page = pages.next();
                    read.addAll(Sand.numbers(page));
                    token = page.token();
                }
                done = true;
            } catch (ThrottledException e) {
                assertThat(e).hasMessageContaining("scan grains");
            }
        }
        assertThat(read).as("seed " + seed).containsExactlyInAnyOrderElementsOf(Sand.numbers(SIZE));
    }
}
