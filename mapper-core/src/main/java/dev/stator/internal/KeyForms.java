package dev.stator.internal;

import dev.stator.expression.KeyCondition;
import dev.stator.schema.Protection;
import dev.stator.transform.TransformException;
import dev.stator.vault.ItemPlace;
import dev.stator.vault.ValuePlace;
import dev.stator.vault.Vault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The forms in which what is encrypted of a query's key may be stored. DynamoDB compares a key with one value, so that a query of an index asks
 * for each form in turn; a query of a table is refused where there are several.
 *
 * <pre>{@code
 * KeyForms forms = KeyForms.of(reading);
 * forms.get(forms.numberOf(lastKey));      // email=<the value as the first key encrypts it>
 * }</pre>
 *
 * <p>They are in the order of the keyset, in which new keys are the last. Items are encrypted anew with a newer key: one with which that happens while
 * they are read is found in a later form once more, and not missed. Immutable.
 */
public final class KeyForms {
    /** Of a key of which nothing is encrypted. */
    static final KeyForms NONE = new KeyForms(List.of(Map.of()));

    private final List<Map<String, AttributeValue>> forms;

    private KeyForms(List<Map<String, AttributeValue>> forms) {
        this.forms = forms;
    }

    /**
     * Those of the key that is asked for.
     *
     * @throws dev.stator.error.InvalidKeyException if a value is one that no key can have
     * @throws dev.stator.error.ConfigurationException if a key of the table is encrypted with one of several keys, and that is not allowed
     */
    public static KeyForms of(Reading<?, ?> reading) {
        Protection protection = reading.target().schema().definition().protection();
        KeyCondition<?> key = reading.key();
        if (key == null || protection.isEmpty()) {
            return NONE;
        }
        KeyForms forms = NONE;
        for (KeyCondition.Part part : key.parts()) {
            if (protection.place(part.name()) instanceof Protection.Value leaf) {
                forms = forms.with(part.name(), stored(reading, leaf, part));
            }
        }
        return forms;
    }

    private static List<AttributeValue> stored(Reading<?, ?> reading, Protection.Value leaf, KeyCondition.Part part) {
        Target<?> target = reading.target();
        Vault vault = target.connection().vault();
        ValuePlace place =
                ItemPlace.of(target.schema().tableName(), target.tableName()).at(List.of(part.name()));
        AttributeValue value = part.values().get(0); // what is encrypted is compared for equality only
        try {
            if (reading.index() != null) {
                return vault.keyForms(place, value);
            }
            vault.requireUnique(leaf.transform(), place);
            return List.of(vault.forms(leaf.transform(), place, value).get(0));
        } catch (TransformException e) {
            throw Sealing.failed(place, e);
        }
    }

    private KeyForms with(String name, List<AttributeValue> values) {
        List<Map<String, AttributeValue>> all = new ArrayList<>();
        for (Map<String, AttributeValue> form : forms) {
            for (AttributeValue value : values) {
                Map<String, AttributeValue> longer = new HashMap<>(form);
                longer.put(name, value);
                all.add(longer);
            }
        }
        return new KeyForms(all);
    }

    /** How many there are, at least one. */
    public int size() {
        return forms.size();
    }

    /** One of them: the encrypted attributes by their names. */
    Map<String, AttributeValue> get(int number) {
        return forms.get(number);
    }

    /** The number of the form that a stored key has; that of the first for none. */
    public int numberOf(Map<String, AttributeValue> storedKey) {
        for (int i = 0; i < forms.size(); i++) {
            if (storedKey.entrySet().containsAll(forms.get(i).entrySet())) {
                return i;
            }
        }
        return 0;
    }

    /** The forms that are asked for before another is, and that one. */
    public List<Map<String, AttributeValue>> upTo(int number) {
        return forms.subList(0, number + 1);
    }
}
