package dev.stator.contract.generated;

import static dev.stator.contract.generated.SetClock.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.InvalidKeyException;
import dev.stator.testkit.StatorExtension;
import dev.stator.transaction.Transaction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Ids that are parts of keys. */
class KeyIdsTest {
    private static final UUID LOGIN = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91");

    private final SetClock clock = new SetClock();

    @RegisterExtension
    final StatorExtension connections = StatorExtension.with(settings -> settings.clock(clock));

    private Stator stator;
    private UserTable users;

    @BeforeEach
    void connect(Stator stator) {
        this.stator = stator;
        users = new UserTable(stator);
    }

    @ParameterizedTest
    @EnumSource
    void idsThatAreNullAreGenerated(Face face) {
        User ada = new User("s1", null, null, "Ada", null);
        User put = face.put(users, ada);
        User created = face.create(users, ada);
        User updated = face.update(users, ada);
        User batched = users.putAll(List.of(ada)).get(0);
        for (User user : List.of(put, created, updated, batched)) {
            assertThat(UUID.fromString(user.userId()).version()).isEqualTo(4);
            assertThat(user.loginId().getMostSignificantBits() >>> 16).isEqualTo(BEGIN.toEpochMilli());
            assertThat(users.get("s1", user.userId(), user.loginId())).contains(user);
        }
        assertThat(List.of(put.userId(), created.userId(), updated.userId(), batched.userId()))
                .doesNotHaveDuplicates();
        assertThat(ada.userId()).isNull();
    }

    @Test
    void aTransactionWithATokenGeneratesThemOnce() {
        Transaction transaction = stator.transaction()
                .create(users, new User("s1", null, null, "Ada", null))
                .token("ada-signs-up");
        User first = transaction.run().stored(users).get(0);
        clock.set(BEGIN.plusSeconds(5));
        assertThat(transaction.run().stored(users).get(0)).isEqualTo(first);
        assertThat(transaction.async().run().join().stored(users).get(0)).isEqualTo(first);
        assertThat(users.scan().list()).containsExactly(first);
    }

    @Test
    void theyAreInTheKeysOfTheTableAndOfItsIndexes() {
        User user = users.put(new User("s1", "u1", null, "Ada", null));
        assertThat(item(user))
                .isEqualTo(Map.of(
                        "PK", AttributeValue.fromS("SITE#s1#USER#u1"),
                        "SK", AttributeValue.fromS("LOGIN#" + user.loginId()),
                        "name", AttributeValue.fromS("Ada"),
                        "created", AttributeValue.fromS("2040-01-02T03:04:05.123456789Z"),
                        "GSI1PK", AttributeValue.fromS("SITE#s1"),
                        "GSI1SK", AttributeValue.fromS("2040-01-02T03:04:05.123456789Z#u1")));
        User other = users.put(new User("s1", null, LOGIN, "Bob", null));
        assertThat(item(other))
                .containsEntry("PK", AttributeValue.fromS("SITE#s1#USER#" + other.userId()))
                .containsEntry("GSI1SK", AttributeValue.fromS("2040-01-02T03:04:05.123456789Z#" + other.userId()));
    }

    @Test
    void aKeptCreationIsInTheKeyOfTheIndex() {
        User first = users.put(new User("s1", "u1", LOGIN, "Ada", null));
        clock.set(BEGIN.plus(Duration.ofDays(1)));
        assertThat(users.put(new User("s1", "u1", LOGIN, "Bob", null)).created())
                .isEqualTo(first.created());
        assertThat(item(first))
                .containsEntry("name", AttributeValue.fromS("Bob"))
                .containsEntry("GSI1SK", AttributeValue.fromS("2040-01-02T03:04:05.123456789Z#u1"));
    }

    @Test
    void anotherPartOfTheKeyThatIsNullIsAnError() {
        assertThatThrownBy(() -> users.put(new User(null, null, null, "Ada", null)))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessageContaining("site");
    }

    private Map<String, AttributeValue> item(User user) {
        return stator.client()
                .getItem(get -> get.tableName(stator.tableName(UserTable.SCHEMA))
                        .key(UserSchema.INSTANCE.keyOf(user).attributes()))
                .item();
    }
}
