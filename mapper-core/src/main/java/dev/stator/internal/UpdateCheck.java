package dev.stator.internal;

import dev.stator.error.InvalidRequestException;
import dev.stator.expression.Changes;
import dev.stator.expression.DocumentPath;
import dev.stator.schema.Key;
import java.util.List;

/** Finds what DynamoDB would refuse in the targets of an update, so that the message can name them and nothing is sent. */
final class UpdateCheck {
    private final Described call;
    private final Key<?> key;

    private UpdateCheck(Described call, Key<?> key) {
        this.call = call;
        this.key = key;
    }

    /**
     * @param call that sends the update, for messages
     * @throws InvalidRequestException if an attribute of the key is changed, or one place twice
     */
    static void check(Described call, Key<?> key, Changes<?> changes) {
        UpdateCheck check = new UpdateCheck(call, key);
        List<DocumentPath> targets = changes.targets();
        for (int i = 0; i < targets.size(); i++) {
            check.requireNoKey(targets.get(i).root());
            for (int j = i + 1; j < targets.size(); j++) {
                check.requireApart(targets.get(i), targets.get(j));
            }
        }
        check.checkItem(changes);
    }

    private void checkItem(Changes<?> changes) {
        key.attributes().keySet().stream().filter(changes::takesFromItem).forEach(this::requireNoKey);
        for (DocumentPath named : changes.named()) {
            if (changes.takesFromItem(named.root())) {
                throw overlap(named.root(), named.toString());
            }
        }
    }

    private void requireNoKey(String attribute) {
        if (key.attributes().containsKey(attribute)) {
            throw invalid("'" + attribute + "' is an attribute of the key, which no update can change;"
                    + " put the item under its new key and delete the old one");
        }
    }

    private void requireApart(DocumentPath one, DocumentPath other) {
        if (one.isIn(other) || other.isIn(one)) {
            throw overlap(one.toString(), other.toString());
        }
    }

    private InvalidRequestException overlap(String one, String other) {
        return invalid("changes '" + one + "' and '" + other + "', which overlap");
    }

    private InvalidRequestException invalid(String problem) {
        return new InvalidRequestException(call.description() + ": " + problem, call.table(), call.key(), null);
    }
}
