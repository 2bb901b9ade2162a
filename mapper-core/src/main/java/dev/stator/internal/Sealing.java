package dev.stator.internal;

import dev.stator.error.InvalidItemException;
import dev.stator.schema.Transform;
import dev.stator.transform.TransformException;
import dev.stator.vault.ItemPlace;
import dev.stator.vault.Uploads;
import dev.stator.vault.ValuePlace;
import dev.stator.vault.Vault;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Puts values into the form in which they are stored. */
final class Sealing extends ProtectedWalk {
    private final Vault vault;
    private final Uploads uploads;

    Sealing(Vault vault, ItemPlace item, Uploads uploads) {
        super(item);
        this.vault = vault;
        this.uploads = uploads;
    }

    @Override
    AttributeValue replaced(Transform transform, List<String> path, AttributeValue value) {
        return vault.seal(transform, item().at(path), value, uploads);
    }

    @Override
    InvalidItemException failure(ValuePlace place, TransformException failure) {
        return failed(place, failure);
    }

    static InvalidItemException failed(ValuePlace place, TransformException failure) {
        return new InvalidItemException(
                place.item().table(),
                place.item().keyText(),
                place.text(),
                String.valueOf(failure.getMessage()),
                failure);
    }
}
