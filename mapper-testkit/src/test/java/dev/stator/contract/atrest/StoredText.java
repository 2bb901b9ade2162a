package dev.stator.contract.atrest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * All that an item stores as one text, bytes as ISO 8859-1: what a word is looked for in. (In the hexadecimal digits of
 * {@code AttributeValue.toString} no word is found, and four digits are by chance.)
 */
final class StoredText {
    private final StringBuilder text = new StringBuilder();

    private StoredText() {}

    static String of(Map<String, AttributeValue> item) {
        StoredText stored = new StoredText();
        stored.add(item);
        return stored.text.toString();
    }

    private void add(Map<String, AttributeValue> values) {
        values.forEach((name, value) -> {
            text.append(name).append('\n');
            add(value);
        });
    }

    private void add(AttributeValue value) {
        switch (value.type()) {
            case S -> text.append(value.s());
            case N -> text.append(value.n());
            case B -> add(value.b());
            case SS -> value.ss().forEach(each -> text.append(each).append('\n'));
            case NS -> value.ns().forEach(each -> text.append(each).append('\n'));
            case BS -> value.bs().forEach(this::add);
            case L -> value.l().forEach(this::add);
            case M -> add(value.m());
            case BOOL, NUL -> text.append(value.bool());
            default -> throw new IllegalStateException("A value of an unknown type " + value.type());
        }
        text.append('\n');
    }

    private void add(SdkBytes bytes) {
        text.append(bytes.asString(StandardCharsets.ISO_8859_1)).append('\n');
    }
}
