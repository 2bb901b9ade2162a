package dev.stator.benchmarks.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Only what does the same work is worth comparing. */
class SubjectTest {
    @ParameterizedTest
    @EnumSource(
            value = Subject.class,
            names = {"SMALL", "STRINGS", "ORDER"})
    void everyApproachStoresTheSameItem(Subject subject) {
        Map<String, AttributeValue> item = subject.trial(Approach.HAND_WRITTEN).toItem();
        for (Approach approach : Approach.values()) {
            assertThat(subject.trial(approach).toItem()).as("%s", approach).isEqualTo(item);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Subject.class,
            names = {"SMALL", "STRINGS", "ORDER"})
    void everyApproachReadsWhatWasStored(Subject subject) {
        Map<String, AttributeValue> item = subject.trial(Approach.HAND_WRITTEN).toItem();
        for (Approach approach : Approach.values()) {
            assertThat(subject.trial(approach).fromItem(item))
                    .as("%s", approach)
                    .usingRecursiveComparison()
                    .isEqualTo(subject.trial(approach).value());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Subject.class,
            names = {"ORDER_RECORD"})
    void theRecordIsStoredAsTheBeanIs(Subject subject) {
        Map<String, AttributeValue> item =
                Subject.ORDER.trial(Approach.GENERATED).toItem();
        Trial<?> trial = subject.trial(Approach.GENERATED);
        assertThat(trial.toItem()).isEqualTo(item);
        assertThat((Object) trial.fromItem(item)).isEqualTo(trial.value());
    }
}
