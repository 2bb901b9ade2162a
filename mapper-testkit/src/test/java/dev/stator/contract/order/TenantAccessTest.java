package dev.stator.contract.order;

import dev.stator.Stator;
import org.junit.jupiter.api.AfterEach;

/** A tenant sees and changes its own orders, in all calls, as if it were alone in the table. */
class TenantAccessTest extends RecordAccessTest {
    private OtherTenants others;

    @Override
    Stator connection(Stator given) {
        others = new OtherTenants(given);
        return given.tenant(OtherTenants.NAME);
    }

    @AfterEach
    void nothingOfOthersHasChanged() {
        others.assertUnchanged();
    }
}
