package dev.stator.processor.read;

import dev.stator.processor.draft.IndexDraft;
import dev.stator.processor.draft.IndexDraft.Named;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads the index annotations beside {@code @Table}. */
final class IndexReader {
    private final Reading reading;

    IndexReader(Reading reading) {
        this.reading = reading;
    }

    /** The indexes of {@code type}: the global ones, then the local ones, each in the order of their declaration. */
    List<IndexDraft> read(TypeElement type) {
        List<IndexDraft> indexes = new ArrayList<>();
        Mark.repeated(type, Names.GLOBAL_INDEX, Names.GLOBAL_INDEXES)
                .forEach(mark -> indexes.add(index(mark, false, list(mark, "hashKey"), list(mark, "rangeKey"))));
        Mark.repeated(type, Names.LOCAL_INDEX, Names.LOCAL_INDEXES)
                .forEach(mark -> indexes.add(index(mark, true, List.of(), List.of(reading.string(mark, "rangeKey")))));
        return indexes;
    }

    private IndexDraft index(Mark mark, boolean isLocal, List<Named> hashKey, List<Named> rangeKey) {
        return new IndexDraft(
                reading.at(mark),
                reading.string(mark, "name"),
                isLocal,
                hashKey,
                rangeKey,
                new Named(mark.constant("projection"), reading.at(mark, "projection")),
                list(mark, "include"));
    }

    private List<Named> list(Mark mark, String name) {
        return mark.list(name).stream()
                .map(value -> new Named(String.valueOf(value.getValue()), reading.at(mark, value)))
                .toList();
    }
}
