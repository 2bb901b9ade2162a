package dev.stator.encryption;

import dev.stator.error.ConfigurationException;
import dev.stator.expression.DocumentPath;
import dev.stator.schema.Protection;
import dev.stator.schema.Protection.Document;
import dev.stator.schema.Protection.Each;
import dev.stator.schema.Protection.Place;
import dev.stator.schema.TableSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name under which an encrypted attribute has its keys: {@code card}, {@code lines[].note}. */
final class EncryptedPath {
    private EncryptedPath() {}

    static String of(TableSchema<?> schema, DocumentPath path) {
        StringBuilder text = new StringBuilder();
        @Nullable Place place = new Document(() -> schema);
        List<DocumentPath.Step> steps = path.steps();
        for (DocumentPath.Step step : steps) {
            if (place instanceof Each each) {
                text.append("[]");
                place = each.element();
            } else if (place instanceof Document document && step instanceof DocumentPath.Step.Name name) {
                text.append(text.isEmpty() ? "" : ".").append(name.name());
                Protection protection = document.schema().get().protection();
                place = protection.place(name.name());
            } else {
                place = null;
            }
        }
        if (place instanceof Protection.Value value && value.transform().encrypted() != null) {
            return text.toString();
        }
        throw new ConfigurationException(
                schema.tableName() + ": attribute '" + path + "' is not encrypted, so that it needs no keys",
                schema.tableName(),
                null,
                null);
    }
}
