package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.PropertyDraft;
import dev.stator.processor.model.AtRest.Transformed;
import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.SimpleName;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.OptionalValue;
import dev.stator.processor.model.ValueType.ScalarValue;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;

/** What is read from S3 when it is asked for is a property by itself that is in S3; elsewhere nothing would put it there. */
final class LazyRule implements Rule {
    @Override
    public void check(Draft draft, Report report) {
        for (PropertyDraft property : draft.properties()) {
            property.stored()
                    .map(stored -> stored.value())
                    .flatMap(value -> value.all().filter(LazyRule::isLazy).findFirst())
                    .ifPresent(lazy -> check(property, (ScalarValue) lazy, report));
        }
    }

    private static void check(PropertyDraft property, ScalarValue lazy, Report report) {
        String type = SimpleName.of(lazy.type());
        boolean isInS3 = ProtectedRule.transformed(property)
                .flatMap(Transformed::offloaded)
                .isPresent();
        if (!isLazy(itself(property))) {
            String advice = "whose " + type + " is no property; make it one of a @Document, with @S3Backed";
            report.add(Problem.LAZY, property.position(), property.name(), property.type(), advice);
        } else if (!isInS3) {
            String plain = lazy.scalar() == Scalar.S3_TEXT ? "String" : "byte[]";
            String advice = "and is not in S3; add @S3Backed, or use " + plain;
            report.add(Problem.LAZY, property.position(), property.name(), property.type(), advice);
        }
    }

    private static ValueType itself(PropertyDraft property) {
        ValueType value = property.stored().orElseThrow().value();
        return value instanceof OptionalValue optional ? optional.value() : value;
    }

    private static boolean isLazy(ValueType value) {
        return value instanceof ScalarValue scalar && scalar.scalar().isLazy();
    }
}
