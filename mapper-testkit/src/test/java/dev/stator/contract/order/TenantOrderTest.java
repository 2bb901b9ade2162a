package dev.stator.contract.order;

import dev.stator.Stator;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A tenant's table does what a table does, whatever others have in it. */
class TenantOrderTest extends RecordOrderTest {
    private OtherTenants others;

    @Override
    Stator connection(Stator given) {
        others = new OtherTenants(given);
        return given.tenant(OtherTenants.NAME);
    }

    @Override
    Map<String, AttributeValue> stored(Map<String, AttributeValue> own) {
        return OtherTenants.stored(own);
    }

    @AfterEach
    void nothingOfOthersHasChanged() {
        others.assertUnchanged();
    }
}
