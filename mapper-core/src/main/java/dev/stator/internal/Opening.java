package dev.stator.internal;

import dev.stator.error.ProtectedValueException;
import dev.stator.schema.Protection;
import dev.stator.schema.Transform;
import dev.stator.transform.TransformException;
import dev.stator.vault.Downloads;
import dev.stator.vault.ItemPlace;
import dev.stator.vault.ValuePlace;
import dev.stator.vault.Vault;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Takes stored values out of the form in which they are stored. */
final class Opening extends ProtectedWalk {
    private final Vault vault;
    private final Downloads downloads;

    Opening(Vault vault, ItemPlace item, Downloads downloads) {
        super(item);
        this.vault = vault;
        this.downloads = downloads;
    }

    /** Notes what an item points to, to be read. What is wrong with it is said when it is opened. */
    void notes(Protection protection, Map<String, AttributeValue> stored) {
        try {
            item(protection, stored);
        } catch (ProtectedValueException ignored) {
            // said when the item is opened
        }
    }

    @Override
    AttributeValue replaced(Transform transform, List<String> path, AttributeValue value) {
        return vault.open(transform, item().at(path), value, downloads);
    }

    @Override
    ProtectedValueException failure(ValuePlace place, TransformException failure) {
        return failed(place, failure);
    }

    static ProtectedValueException failed(ValuePlace place, TransformException failure) {
        return new ProtectedValueException(
                failure.reason(),
                place.item().table(),
                place.item().keyText(),
                place.text(),
                String.valueOf(failure.getMessage()),
                failure);
    }
}
