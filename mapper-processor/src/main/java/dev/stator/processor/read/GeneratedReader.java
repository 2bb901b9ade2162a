package dev.stator.processor.read;

import dev.stator.processor.draft.GeneratedDraft;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;

/** Reads the annotations that have a property's value generated. */
final class GeneratedReader {
    private GeneratedReader() {}

    static List<GeneratedDraft> read(VariableElement field) {
        List<GeneratedDraft> generated = new ArrayList<>();
        for (Mark mark : Mark.all(field)) {
            String annotation = mark.simpleName();
            switch (mark.name()) {
                case Names.VERSION ->
                    generated.add(new GeneratedDraft.Version(annotation, mark.number("start"), mark.number("step")));
                case Names.CREATED_AT, Names.UPDATED_AT -> generated.add(new GeneratedDraft.Stamp(annotation));
                case Names.GENERATED -> generated.add(new GeneratedDraft.NewId(annotation, mark.constant("value")));
                case Names.TIME_TO_LIVE -> generated.add(new GeneratedDraft.Expiry(annotation, mark.string("value")));
                default -> {}
            }
        }
        return generated;
    }
}
