package dev.stator.internal;

import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.ItemReader;
import dev.stator.schema.Protection;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads a stored item as the call knows it: what of it is transformed is opened when the reader comes to it, and the rest is read as it is stored. */
final class OpeningReader implements ItemReader {
    private final ItemReader stored;
    private final Protection protection;
    private final Opening opening;

    /** The opened value at hand, and what is in it; null where the value at hand is read as it is stored. */
    private @Nullable AttributeValueReader opened;

    /** How many lists, sets and maps of the item the reader stands in. */
    private int depth;

    OpeningReader(ItemReader stored, Protection protection, Opening opening) {
        this.stored = stored;
        this.protection = protection;
        this.opening = opening;
    }

    private ItemReader reader() {
        return opened == null ? stored : opened;
    }

    /** Opens the attribute of the item at which the stored item stands now, where it is transformed. */
    private void open(String attribute) {
        Protection.Place place = protection.place(attribute);
        if (place == null) {
            opened = null;
        } else {
            AttributeValue value = opening.value(place, List.of(attribute), stored.attributeValue());
            opened = new AttributeValueReader(Map.of(attribute, value));
            opened.find(attribute);
        }
    }

    @Override
    public int next(AttributeNames names, int from) {
        if (depth > 0) {
            return reader().next(names, from);
        }
        int ordinal = stored.next(names, from);
        if (ordinal >= 0) {
            open(names.name(ordinal));
        }
        return ordinal;
    }

    @Override
    public @Nullable String nextKey() {
        if (depth > 0) {
            return reader().nextKey();
        }
        String key = stored.nextKey();
        if (key != null) {
            open(key);
        }
        return key;
    }

    @Override
    public AttributeType type() {
        return reader().type();
    }

    @Override
    public boolean isNull() {
        return reader().isNull();
    }

    @Override
    public @Nullable String string() {
        return reader().string();
    }

    @Override
    public @Nullable String symbol() {
        return reader().symbol();
    }

    @Override
    public @Nullable Instant instant() {
        return reader().instant();
    }

    @Override
    public @Nullable UUID uuid() {
        return reader().uuid();
    }

    @Override
    public boolean bool() {
        return reader().bool();
    }

    @Override
    public byte int8() {
        return reader().int8();
    }

    @Override
    public short int16() {
        return reader().int16();
    }

    @Override
    public int int32() {
        return reader().int32();
    }

    @Override
    public long int64() {
        return reader().int64();
    }

    @Override
    public float float32() {
        return reader().float32();
    }

    @Override
    public double float64() {
        return reader().float64();
    }

    @Override
    public @Nullable BigDecimal decimal() {
        return reader().decimal();
    }

    @Override
    public @Nullable BigInteger integer() {
        return reader().integer();
    }

    @Override
    public @Nullable SdkBytes binary() {
        return reader().binary();
    }

    @Override
    public int beginMap() {
        depth++;
        return reader().beginMap();
    }

    @Override
    public int beginList() {
        depth++;
        return reader().beginList();
    }

    @Override
    public int beginSet(AttributeType type) {
        depth++;
        return reader().beginSet(type);
    }

    @Override
    public void endMap() {
        reader().endMap();
        depth--;
    }

    @Override
    public void endList() {
        reader().endList();
        depth--;
    }

    @Override
    public void endSet() {
        reader().endSet();
        depth--;
    }

    @Override
    public boolean nextElement() {
        return reader().nextElement();
    }

    @Override
    public AttributeValue attributeValue() {
        return reader().attributeValue();
    }

    /** Of an attribute that tells the type, which is never transformed; in what is opened, of any. */
    @Override
    public @Nullable String peek(String attribute) {
        return depth > 0 ? reader().peek(attribute) : stored.peek(attribute);
    }

    @Override
    public String path() {
        return reader().path();
    }
}
