package dev.stator.expression;

import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The condition that an attribute is equal to one of some values. */
final class Membership {
    /**
     * The most operands of IN.
     *
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html">Comparison
     *     operators</a>
     */
    private static final int MOST = 100;

    private Membership() {}

    static <T, V> Condition<T> of(StoredAttribute<T, V> attribute, Collection<? extends V> values) {
        List<AttributeValue> encoded = values.stream().map(attribute::encode).toList();
        return Condition.of(out -> {
            if (encoded.isEmpty() || encoded.size() > MOST) {
                out.refuse("'" + attribute + "' is compared with " + encoded.size()
                        + " values by in; DynamoDB allows 1 to " + MOST);
            }
            out.path(attribute.path()).operator(" IN (");
            String comma = "";
            for (AttributeValue value : encoded) {
                out.words(comma);
                attribute.writeOperand(value, out);
                comma = ", ";
            }
            out.words(")");
        });
    }
}
