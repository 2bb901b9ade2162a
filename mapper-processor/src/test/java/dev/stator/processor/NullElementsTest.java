package dev.stator.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.error.InvalidItemException;
import dev.stator.error.UndecodableItemException;
import dev.stator.schema.Schema;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NullElementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ArrayDeque<String>|ArrayDeque",
                "ConcurrentLinkedQueue<Integer>|ConcurrentLinkedQueue",
                "ConcurrentLinkedDeque<List<String>>|ConcurrentLinkedDeque",
                "SortedSet<Boolean>|TreeSet",
                "ConcurrentSkipListSet<Boolean>|ConcurrentSkipListSet"
            })
    void aNullThatAContainerCannotHoldIsAnErrorAtItsPlace(String type, String named) throws Exception {
        Schema<Object> schema = schema(type);
        assertThatThrownBy(() -> schema.fromJson("{\"all\":{\"L\":[{\"NULL\":true}]}}"))
                .isInstanceOf(UndecodableItemException.class)
                .hasMessageContainingAll("all[0]", "NULL is stored, and the class " + named + " cannot hold null")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ConcurrentMap<String, Integer>|ConcurrentHashMap",
                "ConcurrentSkipListMap<String, byte[]>|ConcurrentSkipListMap",
                "Hashtable<String, List<String>>|Hashtable"
            })
    void aNullThatAMapCannotHoldIsAnErrorAtItsPlace(String type, String named) throws Exception {
        Schema<Object> schema = schema(type);
        assertThatThrownBy(() -> schema.fromJson("{\"all\":{\"M\":{\"k\":{\"NULL\":true}}}}"))
                .isInstanceOf(UndecodableItemException.class)
                .hasMessageContainingAll("all.k", "NULL is stored, and the class " + named + " cannot hold null")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deque<String>|L|[{\"NULL\":true}]",
                "CopyOnWriteArrayList<String>|L|[{\"NULL\":true}]",
                "Set<Boolean>|L|[{\"NULL\":true}]",
                "ArrayDeque<Optional<String>>|L|[{\"NULL\":true}]",
                "SortedMap<String, String>|M|{\"k\":{\"NULL\":true}}"
            })
    void aNullThatAContainerCanHoldIsRead(String type, String stored, String elements) throws Exception {
        String json = "{\"all\":{\"" + stored + "\":" + elements + "}}";
        Schema<Object> schema = schema(type);
        assertThat(schema.toJson(schema.fromJson(json))).isEqualTo(json);
    }

    @Test
    void aNullKeyOfASortedMapIsAnErrorAtTheMap() throws Exception {
        Schema<Object> schema = schema("SortedMap<String, String>");
        SortedMap<String, String> map = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        map.put(null, "v");
        Object doc = schema.type().getConstructor(SortedMap.class).newInstance(map);
        assertThatThrownBy(() -> schema.toItem(doc))
                .isInstanceOf(InvalidItemException.class)
                .hasMessageContainingAll("all", "a map's key is null")
                .hasNoCause();
    }

    /** The schema of a record whose one component, {@code all}, has this type. */
    @SuppressWarnings("unchecked")
    private static Schema<Object> schema(String type) throws ReflectiveOperationException {
        String source = "package nulls; import java.util.*; import java.util.concurrent.*;\n"
                + "@dev.stator.annotation.Document public record Doc(" + type + " all) {}";
        return (Schema<Object>) Compiler.stator()
                .compile("nulls.Doc", source)
                .orFail()
                .load("nulls.DocSchema")
                .getField("INSTANCE")
                .get(null);
    }
}
