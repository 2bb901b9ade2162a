package dev.stator.internal;

import dev.stator.error.ProtectedValueException;
import dev.stator.schema.Transform;
import dev.stator.transform.TransformException;
import dev.stator.vault.Downloads;
import dev.stator.vault.ItemPlace;
import dev.stator.vault.Uploads;
import dev.stator.vault.ValuePlace;
import dev.stator.vault.Vault;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Encrypts stored values with the primary key, of those that are not yet. */
final class Renewing extends ProtectedWalk {
    private final Vault vault;
    private final Uploads uploads;
    private final Downloads downloads;

    Renewing(Vault vault, ItemPlace item, Uploads uploads, Downloads downloads) {
        super(item);
        this.vault = vault;
        this.uploads = uploads;
        this.downloads = downloads;
    }

    @Override
    AttributeValue replaced(Transform transform, List<String> path, AttributeValue value) {
        return vault.renewed(transform, item().at(path), value, uploads, downloads);
    }

    @Override
    ProtectedValueException failure(ValuePlace place, TransformException failure) {
        return Opening.failed(place, failure);
    }
}
