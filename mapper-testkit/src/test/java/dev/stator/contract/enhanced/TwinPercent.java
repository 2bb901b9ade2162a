package dev.stator.contract.enhanced;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What {@link PercentText} does, as the enhanced client has it. */
public final class TwinPercent implements AttributeConverter<Percent> {
    @Override
    public AttributeValue transformFrom(Percent percent) {
        return AttributeValue.fromS(percent.toString());
    }

    @Override
    public Percent transformTo(AttributeValue stored) {
        return Percent.parse(stored.s());
    }

    @Override
    public EnhancedType<Percent> type() {
        return EnhancedType.of(Percent.class);
    }

    @Override
    public AttributeValueType attributeValueType() {
        return AttributeValueType.S;
    }
}
