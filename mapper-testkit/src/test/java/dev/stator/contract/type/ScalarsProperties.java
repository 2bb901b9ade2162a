package dev.stator.contract.type;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Types that are one value. */
class ScalarsProperties {
    @Property
    void everyValueComesBack(@ForAll("scalars") ScalarsBuilt scalars) {
        Formats.assertRoundTrips(ScalarsBuiltSchema.INSTANCE, scalars);
    }

    @Property
    void everyStyleStoresTheSame(@ForAll("scalars") ScalarsBuilt scalars) {
        Map<String, AttributeValue> item = ScalarsBuiltSchema.INSTANCE.toItem(scalars);
        Formats.assertStoresTheSame(ScalarsRecordSchema.INSTANCE, item);
        Formats.assertStoresTheSame(ScalarsBeanSchema.INSTANCE, item);
        Formats.assertStoresTheSame(ScalarsFieldsSchema.INSTANCE, item);
        Formats.assertStoresTheSame(ScalarsConstructedSchema.INSTANCE, item);
    }

    @Provide
    static Arbitrary<ScalarsBuilt> scalars() {
        return Builders.withBuilder(ScalarsBuilt::builder)
                .use(Values.keys())
                .in(ScalarsBuilt.ScalarsBuiltBuilder::id)
                .use(bools())
                .in(ScalarsBuilt.ScalarsBuiltBuilder::bool)
                .use(Arbitraries.bytes())
                .in(ScalarsBuilt.ScalarsBuiltBuilder::int8)
                .use(Arbitraries.shorts())
                .in(ScalarsBuilt.ScalarsBuiltBuilder::int16)
                .use(Arbitraries.integers())
                .in(ScalarsBuilt.ScalarsBuiltBuilder::int32)
                .use(Arbitraries.longs())
                .in(ScalarsBuilt.ScalarsBuiltBuilder::int64)
                .use(Values.floats())
                .in(ScalarsBuilt.ScalarsBuiltBuilder::float32)
                .use(Values.doubles())
                .in(ScalarsBuilt.ScalarsBuiltBuilder::float64)
                .use(Values.characters())
                .in(ScalarsBuilt.ScalarsBuiltBuilder::character)
                .use(bools().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::boxedBool)
                .use(Arbitraries.bytes().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::boxedInt8)
                .use(Arbitraries.shorts().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::boxedInt16)
                .use(Arbitraries.integers().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::boxedInt32)
                .use(Arbitraries.longs().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::boxedInt64)
                .use(Values.floats().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::boxedFloat32)
                .use(Values.doubles().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::boxedFloat64)
                .use(Values.characters().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::boxedCharacter)
                .use(Values.texts().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::text)
                .use(Values.decimals().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::decimal)
                .use(Values.integers().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::integer)
                .use(Values.bytes().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::bytes)
                .use(Values.buffers().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::buffer)
                .use(Values.sdkBytes().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::sdkBytes)
                .use(Values.uuids().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::uuid)
                .use(Values.uris().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::uri)
                .use(Values.locales().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::locale)
                .use(Values.currencies().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::currency)
                .use(Times.zones().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::zone)
                .use(Times.offsets().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::offset)
                .use(Times.instants().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::instant)
                .use(Times.wholeSeconds().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::seconds)
                .use(Times.wholeMillis().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::millis)
                .use(Times.dates().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::date)
                .use(Times.times().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::time)
                .use(Times.dateTimes().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::dateTime)
                .use(Times.offsetDateTimes().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::offsetDateTime)
                .use(Times.offsetTimes().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::offsetTime)
                .use(Times.zonedDateTimes().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::zonedDateTime)
                .use(Times.years().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::year)
                .use(Times.yearMonths().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::yearMonth)
                .use(Times.monthDays().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::monthDay)
                .use(Times.durations().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::duration)
                .use(Times.periods().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::period)
                .use(Values.colors().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::color)
                .use(Values.texts().optional())
                .in(ScalarsBuilt.ScalarsBuiltBuilder::optional)
                .use(Arbitraries.integers()
                        .optional()
                        .map(value -> value.map(OptionalInt::of).orElseGet(OptionalInt::empty)))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::optionalInt)
                .use(Arbitraries.longs()
                        .optional()
                        .map(value -> value.map(OptionalLong::of).orElseGet(OptionalLong::empty)))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::optionalLong)
                .use(Values.doubles()
                        .optional()
                        .map(value -> value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty)))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::optionalDouble)
                .use(Values.attributeValues().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::attributeValue)
                .use(Values.jsonNodes().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::json)
                .use(Values.texts().injectNull(0.1))
                .in(ScalarsBuilt.ScalarsBuiltBuilder::nullable)
                .build(ScalarsBuilt.ScalarsBuiltBuilder::build);
    }

    private static Arbitrary<Boolean> bools() {
        return Arbitraries.of(true, false);
    }
}
