package dev.stator.item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.core.SdkBytes;

/**
 * Stores Jackson's trees: an object as M, an array as L, a text as S, a number as N, exactly; binary as B, true and false as BOOL,
 * null as NULL. Called by generated code for properties of the type {@code JsonNode}; the only class that needs jackson-databind.
 *
 * <pre>{@code
 * JsonTree.write(order.extra(), out);
 * extra = JsonTree.read(in);
 * }</pre>
 *
 * <p>A stored set is read as an array. A whole number is read as the smallest of int, long and big integer that holds it, any other as
 * a decimal. A {@code POJONode} and a {@code MissingNode} are a {@link CodecException}.
 */
public final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() {}

    /** Writes a tree as the next value. */
    public static void write(JsonNode node, ItemWriter out) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node, out);
            case ARRAY -> writeArray(node, out);
            case STRING -> out.string(node.textValue());
            case NUMBER -> writeNumber(node, out);
            case BOOLEAN -> out.bool(node.booleanValue());
            case BINARY -> writeBinary(node, out);
            case NULL -> out.nullValue();
            case MISSING, POJO ->
                throw new CodecException("a JSON node of the type " + node.getNodeType() + " cannot be stored");
        }
    }

    /** Reads a value of any type. */
    public static JsonNode read(ItemReader in) {
        return switch (in.type()) {
            case S -> NODES.textNode(in.string());
            case N -> number(Objects.requireNonNull(in.decimal()));
            case B -> binary(in);
            case BOOL -> NODES.booleanNode(in.bool());
            case NULL -> {
                in.string(); // reads it, so that the next move does not have to skip it
                yield NODES.nullNode();
            }
            case M -> readObject(in);
            case L -> {
                ArrayNode array = NODES.arrayNode(in.beginList());
                while (in.nextElement()) {
                    array.add(read(in));
                }
                in.endList();
                yield array;
            }
            case SS, NS, BS -> readSet(in);
        };
    }

    private static void writeObject(JsonNode node, ItemWriter out) {
        out.beginMap(node.size());
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            out.key(field.getKey());
            write(field.getValue(), out);
        }
        out.endMap();
    }

    private static void writeArray(JsonNode node, ItemWriter out) {
        out.beginList(node.size());
        for (JsonNode element : node) {
            write(element, out);
        }
        out.endList();
    }

    private static void writeNumber(JsonNode node, ItemWriter out) {
        switch (node.numberType()) {
            case INT, LONG -> out.number(node.longValue());
            case BIG_INTEGER -> out.number(node.bigIntegerValue());
            case FLOAT -> out.number(node.floatValue());
            case DOUBLE -> out.number(node.doubleValue());
            case BIG_DECIMAL -> out.number(node.decimalValue());
        }
    }

    private static void writeBinary(JsonNode node, ItemWriter out) {
        try {
            out.binary(node.binaryValue());
        } catch (IOException e) {
            throw new CodecException("the JSON node has no bytes"); // not for a node that is binary
        }
    }

    private static ObjectNode readObject(ItemReader in) {
        ObjectNode object = NODES.objectNode();
        in.beginMap();
        for (String key; (key = in.nextKey()) != null; ) {
            object.set(key, read(in));
        }
        in.endMap();
        return object;
    }

    private static ArrayNode readSet(ItemReader in) {
        ArrayNode array = NODES.arrayNode(in.beginSet(in.type()));
        while (in.nextElement()) {
            array.add(read(in));
        }
        in.endSet();
        return array;
    }

    private static BinaryNode binary(ItemReader in) {
        SdkBytes bytes = Objects.requireNonNull(in.binary());
        return NODES.binaryNode(bytes.asByteArray());
    }

    private static JsonNode number(BigDecimal value) {
        BigDecimal number = value.scale() > 0 ? value.stripTrailingZeros() : value;
        if (number.scale() > 0) {
            return NODES.numberNode(value);
        }
        BigInteger whole = number.toBigInteger();
        if (whole.bitLength() < Integer.SIZE) {
            return NODES.numberNode(whole.intValue());
        }
        return whole.bitLength() < Long.SIZE ? NODES.numberNode(whole.longValue()) : NODES.numberNode(whole);
    }
}
