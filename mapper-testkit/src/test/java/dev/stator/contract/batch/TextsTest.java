package dev.stator.contract.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.expression.KeyCondition.Part;
import dev.stator.expression.KeyOperator;
import dev.stator.internal.BatchedItem;
import dev.stator.internal.BatchedWrite;
import dev.stator.internal.ItemKey;
import dev.stator.internal.ReadItems;
import dev.stator.internal.ReadPage;
import dev.stator.internal.TransactionAction;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What holds items has a text without their values, as a debugger or a careless log line shows it. */
@ExtendWith(StatorExtension.class)
class TextsTest {
    private static final AttributeValue SECRET = AttributeValue.fromS("a secret");

    @Test
    void writesAreToldByTheirKeys(Stator stator) {
        AccountTable accounts = new AccountTable(stator);
        assertThat(BatchedWrite.put(accounts.target(), Account.of(1))).hasToString("put accounts[id=a1]");
        assertThat(BatchedWrite.delete(accounts.target(), AccountSchema.key("a1")))
                .hasToString("delete accounts[id=a1]");
        assertThat(TransactionAction.put(accounts.target(), Account.of(1), null))
                .hasToString("put accounts[id=a1]");
    }

    @Test
    void whatWasReadIsToldByItsNumber() {
        assertThat(new ReadPage<>(List.of(Account.of(1)), 1, 5, Map.of("id", SECRET), null, List.of(), 0))
                .hasToString("ReadPage[count=1, scannedCount=5]");
        BatchedItem stored = new BatchedItem.Stored(Map.of("note", SECRET));
        assertThat(stored).hasToString("Stored[1 attributes]");
        assertThat(new BatchedItem.Decoded(Account.of(1))).hasToString("Decoded[Account]");
        assertThat(new ReadItems(Map.of(new ItemKey("accounts", "a1", null), stored), Set.of(), 0))
                .hasToString("ReadItems[items=1, unprocessed=0]");
    }

    @Test
    void aComparisonIsToldByItsAttribute() {
        assertThat(new Part("note", KeyOperator.EQ, List.of(SECRET))).hasToString("Part[note EQ]");
    }
}
