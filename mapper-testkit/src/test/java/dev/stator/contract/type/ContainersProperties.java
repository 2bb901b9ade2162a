package dev.stator.contract.type;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Types that hold others. */
class ContainersProperties {
    @Property
    void everyValueComesBack(@ForAll("containers") ContainersBuilt containers) {
        Formats.assertRoundTrips(ContainersBuiltSchema.INSTANCE, containers);
    }

    @Property
    void everyStyleStoresTheSame(@ForAll("containers") ContainersBuilt containers) {
        Map<String, AttributeValue> item = ContainersBuiltSchema.INSTANCE.toItem(containers);
        Formats.assertStoresTheSame(ContainersRecordSchema.INSTANCE, item);
        Formats.assertStoresTheSame(ContainersBeanSchema.INSTANCE, item);
        Formats.assertStoresTheSame(ContainersFieldsSchema.INSTANCE, item);
        Formats.assertStoresTheSame(ContainersConstructedSchema.INSTANCE, item);
    }

    @Provide
    @SuppressWarnings("JdkObsolete") // LinkedList is one of the types
    static Arbitrary<ContainersBuilt> containers() {
        return Builders.withBuilder(ContainersBuilt::builder)
                .use(Values.keys())
                .in(ContainersBuilt.ContainersBuiltBuilder::id)
                .use(Values.texts().injectNull(0.1).list().ofMaxSize(3).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::strings)
                .use(Arbitraries.integers().list().ofMaxSize(3).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::ints)
                .use(Values.texts().optional().list().ofMaxSize(3).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::optionals)
                .use(Arbitraries.longs().list().ofMaxSize(3).map(List::copyOf).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::collection)
                .use(Times.instants().list().ofMaxSize(3).map(ArrayList::new).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::arrayList)
                .use(Values.texts().list().ofMaxSize(3).map(LinkedList::new).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::linkedList)
                .use(Values.texts().list().ofMaxSize(3).map(LinkedList::new).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::deque)
                .use(Arbitraries.integers()
                        .list()
                        .ofMaxSize(3)
                        .map(LinkedList::new)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::queue)
                .use(Values.texts().set().ofMaxSize(3))
                .in(ContainersBuilt.ContainersBuiltBuilder::stringSet)
                .use(Arbitraries.integers().set().ofMaxSize(3))
                .in(ContainersBuilt.ContainersBuiltBuilder::intSet)
                .use(Values.decimals().map(BigDecimal::stripTrailingZeros).set().ofMaxSize(3))
                .in(ContainersBuilt.ContainersBuiltBuilder::decimalSet)
                .use(Values.colors().set().ofMaxSize(3))
                .in(ContainersBuilt.ContainersBuiltBuilder::colorSet)
                .use(Values.uuids().set().ofMaxSize(3))
                .in(ContainersBuilt.ContainersBuiltBuilder::uuidSet)
                .use(Values.sdkBytes().set().ofMaxSize(3))
                .in(ContainersBuilt.ContainersBuiltBuilder::binarySet)
                .use(Arbitraries.longs().set().ofMaxSize(3).map(TreeSet::new))
                .in(ContainersBuilt.ContainersBuiltBuilder::sortedSet)
                .use(Values.texts().set().ofMaxSize(3).map(HashSet::new))
                .in(ContainersBuilt.ContainersBuiltBuilder::hashSet)
                .use(Times.dates().set().ofMaxSize(3).map(TreeSet::new))
                .in(ContainersBuilt.ContainersBuiltBuilder::treeSet)
                .use(Arbitraries.of(true, false).set().ofMaxSize(2).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::boolSet)
                .use(Arbitraries.integers().array(int[].class).ofMaxSize(3).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::intArray)
                .use(Arbitraries.longs().array(long[].class).ofMaxSize(3).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::longArray)
                .use(Values.doubles().array(double[].class).ofMaxSize(3).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::doubleArray)
                .use(Arbitraries.of(true, false)
                        .array(boolean[].class)
                        .ofMaxSize(3)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::boolArray)
                .use(Values.texts()
                        .injectNull(0.1)
                        .array(String[].class)
                        .ofMaxSize(3)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::stringArray)
                .use(Values.bytes().array(byte[][].class).ofMaxSize(3).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::binaryArray)
                .use(Arbitraries.integers()
                        .array(int[].class)
                        .ofMaxSize(2)
                        .array(int[][].class)
                        .ofMaxSize(2)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::matrix)
                .use(Arbitraries.maps(Values.names(), Values.texts().injectNull(0.1))
                        .ofMaxSize(3)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::map)
                .use(Arbitraries.maps(Values.uuids(), Documents.points())
                        .ofMaxSize(3)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::uuidMap)
                .use(Arbitraries.maps(Values.colors(), Arbitraries.integers())
                        .ofMaxSize(3)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::colorMap)
                .use(Arbitraries.maps(Arbitraries.integers(), Values.texts())
                        .ofMaxSize(3)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::intMap)
                .use(Arbitraries.maps(Times.instants(), Arbitraries.of(true, false))
                        .ofMaxSize(3)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::instantMap)
                .use(Arbitraries.maps(Times.durations(), Times.years())
                        .ofMaxSize(3)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::durationMap)
                .use(Arbitraries.maps(Times.dates(), Values.decimals())
                        .ofMaxSize(3)
                        .map(TreeMap::new)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::sortedMap)
                .use(Arbitraries.maps(Arbitraries.longs(), Values.doubles())
                        .ofMaxSize(3)
                        .map(HashMap::new)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::hashMap)
                .use(Arbitraries.maps(Values.names(), Arbitraries.integers())
                        .ofMaxSize(3)
                        .map(ConcurrentHashMap::new)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::concurrentMap)
                .use(Arbitraries.maps(Values.decimals(), Values.characters())
                        .ofMaxSize(3)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::decimalMap)
                .use(Arbitraries.maps(
                                Values.names(),
                                Arbitraries.maps(Values.uuids(), Documents.points())
                                        .ofMaxSize(3)
                                        .list()
                                        .ofMaxSize(3))
                        .ofMaxSize(3)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::deep)
                .use(Values.texts().set().ofMaxSize(3).list().ofMaxSize(3).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::listOfSets)
                .use(Arbitraries.maps(
                                Values.names(), Arbitraries.integers().set().ofMaxSize(3))
                        .ofMaxSize(3)
                        .injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::mapOfSets)
                .use(Values.texts().list().ofMaxSize(3).optional())
                .in(ContainersBuilt.ContainersBuiltBuilder::optionalList)
                .use(Documents.points().injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::point)
                .use(Documents.points().array(Point[].class).ofMaxSize(3).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::points)
                .use(Documents.points().optional())
                .in(ContainersBuilt.ContainersBuiltBuilder::optionalPoint)
                .use(Documents.trees().injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::tree)
                .use(Documents.figures().injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::figure)
                .use(Documents.figures().list().ofMaxSize(3).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::figures)
                .use(Documents.places().injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::place)
                .use(Documents.money().injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::money)
                .use(Documents.money().list().ofMaxSize(3).injectNull(0.1))
                .in(ContainersBuilt.ContainersBuiltBuilder::monies)
                .build(ContainersBuilt.ContainersBuiltBuilder::build);
    }
}
