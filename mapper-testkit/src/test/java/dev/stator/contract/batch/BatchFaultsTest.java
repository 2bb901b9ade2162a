package dev.stator.contract.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.batch.Backoff;
import dev.stator.batch.BatchGetException;
import dev.stator.batch.BatchGetResult;
import dev.stator.batch.BatchWriteException;
import dev.stator.batch.BatchWriteResult;
import dev.stator.error.ServiceException;
import dev.stator.error.ThrottledException;
import dev.stator.error.UnreachableException;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What a batch does when DynamoDB leaves parts of it unprocessed, throttles, fails, or is not heard. */
@ExtendWith(StatorExtension.class)
class BatchFaultsTest {
    private static final Backoff AT_ONCE = new Backoff(4, Duration.ZERO, Duration.ZERO);

    private final List<Stator> opened = new ArrayList<>();
    private LocalDynamoDb server;
    private Stator own;
    private AccountTable direct;

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own) {
        this.server = server;
        this.own = own;
        this.direct = new AccountTable(own);
        direct.scan().list(); // so that the table is there
        new BookingTable(own).scan().list();
    }

    @AfterEach
    void close() {
        opened.forEach(Stator::close);
    }

    private Stator with(Faults faults) {
        Stator stator =
                faults.on(server.stator()).tablePrefix(own.tablePrefix()).build();
        opened.add(stator);
        return stator;
    }

    @ParameterizedTest
    @EnumSource
    void unprocessedKeysAreAskedForAgainAndFillUpTheNextRequests(Face face) {
        direct.putAll(accounts(250));
        Faults faults = new Faults(new Faults.Script() {
            @Override
            public int unprocessed(int request, int elements) {
                return request < 4 ? 30 : 0;
            }
        });
        Stator stator = with(faults);
        AccountTable accounts = new AccountTable(stator);
        BatchGetResult found =
                face.run(stator.batchGet().get(accounts, keys(250)).backoff(AT_ONCE));
        assertThat(found.items(accounts)).isEqualTo(accounts(250));
        if (face == Face.BLOCKING) {
            assertThat(faults.sizes()).containsExactly(100, 100, 100, 40, 30);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a pause would be hours
    void theRestOfAReadOfWhichSomethingCameIsAskedForWithoutAPause(Face face) {
        direct.putAll(accounts(5));
        Faults faults = new Faults(new Faults.Script() {
            @Override
            public int unprocessed(int request, int elements) {
                return elements - 1;
            }
        });
        Stator stator = with(faults);
        AccountTable accounts = new AccountTable(stator);
        Backoff patient = new Backoff(4, Duration.ofDays(1), Duration.ofDays(1));
        assertThat(face.run(stator.batchGet().get(accounts, keys(5)).backoff(patient))
                        .items(accounts))
                .isEqualTo(accounts(5));
        assertThat(faults.sizes()).containsExactly(5, 4, 3, 2, 1);
    }

    @ParameterizedTest
    @EnumSource
    void unprocessedWritesAreSentAgainAndFillUpTheNextRequests(Face face) {
        Faults faults = new Faults(new Faults.Script() {
            @Override
            public int unprocessed(int request, int elements) {
                return request < 3 ? 10 : 0;
            }
        });
        Stator stator = with(faults);
        AccountTable accounts = new AccountTable(stator);
        BatchWriteResult written =
                face.run(stator.batchWrite().put(accounts, accounts(60)).backoff(AT_ONCE));
        assertThat(written.stored(accounts)).isEqualTo(accounts(60));
        assertThat(direct.getAll(keys(60))).isEqualTo(accounts(60));
        assertThat(faults.sizes().stream().mapToInt(size -> size).sum()).isEqualTo(90);
        if (face == Face.BLOCKING) {
            assertThat(faults.sizes()).containsExactly(25, 25, 25, 15);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRequestOfWhichNothingIsProcessedIsRepeated(Face face) {
        direct.putAll(accounts(10));
        Stator stator = with(new Faults(new Faults.Script() {
            @Override
            public int unprocessed(int request, int elements) {
                return request < 3 ? elements : 0;
            }
        }));
        AccountTable accounts = new AccountTable(stator);
        assertThat(face.run(stator.batchGet().get(accounts, keys(10)).backoff(AT_ONCE))
                        .items(accounts))
                .isEqualTo(accounts(10));
    }

    @ParameterizedTest
    @EnumSource
    void keysThatAreNeverProcessedAreToldAfterAsManyRequestsAsTheBackoffAllows(Face face) {
        direct.putAll(accounts(3));
        new BookingTable(own).put(Booking.of("a1", "1"));
        Faults faults = Faults.unprocessed(2);
        Stator stator = with(faults);
        AccountTable accounts = new AccountTable(stator);
        BookingTable bookings = new BookingTable(stator);
        BatchGetException e = catchThrowableOfType(
                BatchGetException.class,
                () -> face.run(stator.batchGet()
                        .get(accounts, keys(4))
                        .get(bookings, BookingSchema.key("a1", BigDecimal.ONE))
                        .backoff(AT_ONCE)));
        assertThat(e)
                .hasNoCause()
                .hasMessageStartingWith("batch get: no answer to ")
                .hasMessageEndingWith("; DynamoDB left them unprocessed again and again")
                .hasMessageNotContaining("secret");
        assertThat(e.result().unprocessed(accounts).size()
                        + e.result().unprocessed(bookings).size())
                .isEqualTo(2);
        assertThat(e.result().items(accounts).size()
                        + e.result().missing(accounts).size()
                        + e.result().unprocessed(accounts).size())
                .isEqualTo(4);
        assertThat(faults.sizes()).containsExactly(5, 2, 2, 2, 2);
    }

    @ParameterizedTest
    @EnumSource
    void writesThatAreNeverProcessedAreToldAndWereNotMade(Face face) {
        direct.put(Account.of(90));
        Faults faults = Faults.unprocessed(25);
        Stator stator = with(faults);
        AccountTable accounts = new AccountTable(stator);
        BatchWriteException e = catchThrowableOfType(
                BatchWriteException.class,
                () -> face.run(stator.batchWrite()
                        .put(accounts, accounts(30))
                        .delete(accounts, key(90))
                        .backoff(AT_ONCE)));
        assertThat(e)
                .hasNoCause()
                .hasMessage("batch write: not known to be written 31 of 31 items, the first accounts[id=a0];"
                        + " DynamoDB left them unprocessed again and again");
        assertThat(e.result().unprocessedPuts(accounts)).isEqualTo(accounts(30));
        assertThat(e.result().unprocessedDeletes(accounts)).containsExactly(key(90));
        assertThat(e.result().stored(accounts)).isEmpty();
        assertThat(direct.scan().list()).containsExactly(Account.of(90));
        assertThat(faults.sent()).hasSizeBetween(4, 7);
    }

    @ParameterizedTest
    @EnumSource
    void aThrottledRequestIsOneOfWhichNothingIsProcessed(Face face) {
        Stator stator = with(new Faults(new Faults.Script() {
            @Override
            public void before(int request) {
                if (request < 3) {
                    throw Faults.refusal("ProvisionedThroughputExceededException");
                }
            }
        }));
        AccountTable accounts = new AccountTable(stator);
        face.run(stator.batchWrite().put(accounts, accounts(60)).backoff(AT_ONCE));
        assertThat(direct.getAll(keys(60))).hasSize(60);
    }

    @ParameterizedTest
    @EnumSource
    void aBatchThatIsAlwaysThrottledEndsWithThat(Face face) {
        Faults faults = new Faults(new Faults.Script() {
            @Override
            public void before(int request) {
                throw Faults.refusal("ProvisionedThroughputExceededException");
            }
        });
        Stator stator = with(faults);
        AccountTable accounts = new AccountTable(stator);
        assertThat(catchThrowableOfType(
                        BatchGetException.class,
                        () -> face.run(stator.batchGet().get(accounts, keys(3)).backoff(AT_ONCE))))
                .hasCauseInstanceOf(ThrottledException.class);
        assertThat(faults.sent()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void afterARequestThatFailsNoMoreAreSentAndWhatWasDoneIsTold(Face face) {
        Faults faults = new Faults(new Faults.Script() {
            @Override
            public void before(int request) {
                if (request == 1) {
                    throw Faults.refusal("SomethingNew");
                }
            }
        });
        Stator stator = with(faults);
        AccountTable accounts = new AccountTable(stator);
        BatchWriteException e = catchThrowableOfType(
                BatchWriteException.class, () -> face.run(stator.batchWrite().put(accounts, accounts(300))));
        assertThat(e).hasCauseInstanceOf(ServiceException.class);
        List<Account> put = e.result().stored(accounts);
        List<Account> unprocessed = e.result().unprocessedPuts(accounts);
        assertThat(put).hasSizeGreaterThanOrEqualTo(25);
        assertThat(put.size() + unprocessed.size()).isEqualTo(300);
        assertThat(unprocessed).doesNotContainAnyElementsOf(put);
        assertThat(direct.scan().list()).containsExactlyInAnyOrderElementsOf(put);
        assertThat(faults.sent()).hasSizeLessThanOrEqualTo(face == Face.BLOCKING ? 2 : 12);
    }

    @ParameterizedTest
    @EnumSource
    void aReadThatFailsKeepsWhatWasRead(Face face) {
        direct.putAll(accounts(300));
        Stator stator = with(new Faults(new Faults.Script() {
            @Override
            public void before(int request) {
                if (request == 1) {
                    throw Faults.refusal("SomethingNew");
                }
            }
        }));
        AccountTable accounts = new AccountTable(stator);
        BatchGetException e = catchThrowableOfType(
                BatchGetException.class, () -> face.run(stator.batchGet().get(accounts, keys(300))));
        assertThat(e).hasCauseInstanceOf(ServiceException.class);
        assertThat(e.result().items(accounts)).startsWith(accounts(100).toArray(Account[]::new));
        assertThat(e.result().unprocessed(accounts))
                .contains(keys(200).get(100), keys(200).get(199));
    }

    @ParameterizedTest
    @EnumSource
    void writesWhoseAnswerIsLostAreNotKnownToBeWritten(Face face) {
        Stator stator = with(new Faults(new Faults.Script() {
            @Override
            public void after(int request) {
                throw SdkClientException.create("lost", new IOException("timed out"));
            }
        }));
        AccountTable accounts = new AccountTable(stator);
        BatchWriteException e = catchThrowableOfType(
                BatchWriteException.class, () -> face.run(stator.batchWrite().put(accounts, accounts(3))));
        assertThat(e).cause().isInstanceOf(UnreachableException.class).hasMessageContaining("unknown");
        assertThat(e.result().unprocessedPuts(accounts)).isEqualTo(accounts(3));
        assertThat(direct.getAll(keys(3))).as("it was carried out all the same").hasSize(3);
        direct.putAll(e.result().unprocessedPuts(accounts));
        assertThat(direct.scan().list()).containsExactlyInAnyOrderElementsOf(accounts(3));
    }

    @ParameterizedTest
    @EnumSource
    void onlyABatchWithALimitAsksWhatItsRequestsConsume(Face face) {
        Faults faults = Faults.none();
        Stator stator = with(faults);
        AccountTable accounts = new AccountTable(stator);
        face.run(stator.batchWrite().put(accounts, accounts(30)).rateLimit(10_000));
        face.run(stator.batchGet().get(accounts, keys(30)).rateLimit(10_000));
        face.run(stator.batchWrite().put(accounts, accounts(1)));
        face.run(stator.batchGet().get(accounts, keys(1)));
        assertThat(faults.sent())
                .map(request -> request.getValueForField("ReturnConsumedCapacity", String.class))
                .containsExactly(
                        Optional.of("TOTAL"),
                        Optional.of("TOTAL"),
                        Optional.of("TOTAL"),
                        Optional.empty(),
                        Optional.empty());
        assertThatThrownBy(() -> stator.batchGet().rateLimit(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> stator.batchWrite().rateLimit(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInterruptedThreadSendsNoMore() {
        Faults faults = new Faults(new Faults.Script() {
            @Override
            public int unprocessed(int request, int elements) {
                return elements;
            }

            @Override
            public void after(int request) {
                Thread.currentThread().interrupt();
            }
        });
        Stator stator = with(faults);
        AccountTable accounts = new AccountTable(stator);
        Backoff patient = new Backoff(10, Duration.ofDays(1), Duration.ofDays(1));
        try {
            BatchGetException e = catchThrowableOfType(
                    BatchGetException.class,
                    () -> stator.batchGet()
                            .get(accounts, keys(3))
                            .backoff(patient)
                            .run());
            assertThat(e).hasCauseInstanceOf(UnreachableException.class);
            assertThat(e.result().unprocessed(accounts)).hasSize(3);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(faults.sent()).hasSize(1);
    }

    private static List<Account> accounts(int count) {
        return IntStream.range(0, count).mapToObj(Account::of).toList();
    }

    private static Key<Account> key(int number) {
        return AccountSchema.key("a" + number);
    }

    private static List<Key<Account>> keys(int count) {
        return IntStream.range(0, count).mapToObj(BatchFaultsTest::key).toList();
    }
}
