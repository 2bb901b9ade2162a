package dev.stator.stream;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item in Lambda's own terms as the same item in the SDK's. */
final class LambdaItem {
    private LambdaItem() {}

    /** The item, or an empty one where Lambda has none. */
    static Map<String, AttributeValue> of(
            @Nullable Map<String, com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue> item) {
        if (item == null) {
            return Map.of();
        }
        Map<String, AttributeValue> same = new LinkedHashMap<>();
        item.forEach((name, value) -> same.put(name, value(value)));
        return same;
    }

    private static AttributeValue value(
            com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue value) {
        if (value.getS() != null) {
            return AttributeValue.createS(value.getS());
        } else if (value.getN() != null) {
            return AttributeValue.createN(value.getN());
        } else if (value.getB() != null) {
            return AttributeValue.createB(SdkBytes.fromByteBuffer(value.getB()));
        } else if (value.getBOOL() != null) {
            return AttributeValue.createBool(value.getBOOL());
        } else if (value.getNULL() != null) {
            return AttributeValue.createNul(value.getNULL());
        } else if (value.getM() != null) {
            return AttributeValue.createM(of(value.getM()));
        } else if (value.getL() != null) {
            return AttributeValue.createL(
                    value.getL().stream().map(LambdaItem::value).toList());
        }
        return set(value);
    }

    private static AttributeValue set(
            com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue value) {
        if (value.getSS() != null) {
            return AttributeValue.createSs(value.getSS());
        } else if (value.getNS() != null) {
            return AttributeValue.createNs(value.getNS());
        } else if (value.getBS() != null) {
            return AttributeValue.createBs(
                    value.getBS().stream().map(SdkBytes::fromByteBuffer).toList());
        }
        // Of no type; whoever reads it says where that is
        return AttributeValue.builder().build();
    }
}
