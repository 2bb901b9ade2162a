package dev.stator.contract.single;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.schema.Index;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The table of several types is made with what all of them need, whichever is used first. */
@ExtendWith(StatorExtension.class)
class SealedCreationTest {
    @Test
    void theFirstUseOfOneTypeCreatesTheTableWithTheIndexesOfAll(Stator stator) {
        new Item_CustomerTable(stator).put(SealedContract.ADA);
        TableAdmin tables = new TableAdmin(stator);
        assertThat(tables.drift(ItemTable.SCHEMA).isEmpty()).isTrue();
        assertThat(tables.drift(Item_CustomerTable.SCHEMA).isEmpty()).isTrue();
    }

    @Test
    void theTableCanBeCreatedFromTheSchemaOfAnyType(Stator stator) {
        TableAdmin tables = new TableAdmin(stator);
        assertThat(tables.createIfMissing(Item_OrderTable.SCHEMA)).isTrue();
        assertThat(tables.createIfMissing(ItemTable.SCHEMA)).isFalse();
        assertThat(tables.describe(Item_CustomerTable.SCHEMA).indexes()).hasSize(2);
        assertThat(ItemTable.SCHEMA.indexes().stream().map(Index::name)).containsExactly("byCity", "byStatus");
        assertThat(tables.addMissingIndexes(Item_CustomerTable.SCHEMA)).isEqualTo(List.of());
    }
}
