package dev.stator.internal;

import dev.stator.error.InvalidItemException;
import dev.stator.error.StatorException;
import dev.stator.item.CodecException;
import dev.stator.schema.Protection;
import dev.stator.schema.Protection.Document;
import dev.stator.schema.Protection.Each;
import dev.stator.schema.Protection.Place;
import dev.stator.schema.Protection.Value;
import dev.stator.schema.Transform;
import dev.stator.transform.TransformException;
import dev.stator.vault.ItemPlace;
import dev.stator.vault.ValuePlace;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Goes through an item to the values that are transformed, and has each of them replaced. What has another form than the schema says stays as
 * it is; whoever decodes it says what is wrong.
 */
abstract class ProtectedWalk {
    private final ItemPlace item;

    ProtectedWalk(ItemPlace item) {
        this.item = item;
    }

    /** What takes the place of a value. */
    abstract AttributeValue replaced(Transform transform, List<String> path, AttributeValue value);

    /** What it is for a call that a value cannot be replaced. */
    abstract StatorException failure(ValuePlace place, TransformException failure);

    final ItemPlace item() {
        return item;
    }

    /** An item, or a part of one. */
    final Map<String, AttributeValue> item(Protection protection, Map<String, AttributeValue> attributes) {
        return map(protection, List.of(), attributes);
    }

    private Map<String, AttributeValue> map(
            Protection protection, List<String> path, Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> replaced = new HashMap<>(attributes);
        protection.places().forEach((name, place) -> {
            AttributeValue value = attributes.get(name);
            if (value != null) {
                replaced.put(name, value(place, then(path, name), value));
            }
        });
        return replaced;
    }

    /**
     * A value.
     *
     * @param path of the value; an element of a list or a map is an empty step, since it has no name that stays
     */
    final AttributeValue value(Place place, List<String> path, AttributeValue value) {
        if (Boolean.TRUE.equals(value.nul())) {
            return value;
        } else if (place instanceof Value leaf) {
            try {
                return replaced(leaf.transform(), path, value);
            } catch (TransformException e) {
                throw failure(item.at(path), e);
            } catch (CodecException | UncheckedIOException e) {
                throw new InvalidItemException(
                        item.table(), item.keyText(), item.at(path).text(), String.valueOf(e.getMessage()), e);
            }
        } else if (place instanceof Each each) {
            return elements(each.element(), then(path, ""), value);
        }
        return value.hasM()
                ? AttributeValue.fromM(map(((Document) place).schema().get().protection(), path, value.m()))
                : value;
    }

    private AttributeValue elements(Place element, List<String> path, AttributeValue value) {
        if (value.hasL()) {
            return AttributeValue.fromL(
                    value.l().stream().map(each -> value(element, path, each)).toList());
        } else if (value.hasM()) {
            Map<String, AttributeValue> replaced = new HashMap<>(value.m());
            replaced.replaceAll((key, each) -> value(element, path, each));
            return AttributeValue.fromM(replaced);
        }
        return value;
    }

    private static List<String> then(List<String> path, String step) {
        if (path.isEmpty()) {
            return List.of(step);
        }
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
