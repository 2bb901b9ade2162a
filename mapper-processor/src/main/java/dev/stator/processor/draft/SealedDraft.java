package dev.stator.processor.draft;

import dev.stator.processor.draft.IndexDraft.Named;
import dev.stator.processor.problem.Position;
import java.util.List;

/**
 * What a sealed type with {@code @Table} says.
 *
 * @param discriminator the type attribute, which tells its types apart; empty where their keys do
 * @param cases its permitted types, those of sealed ones in their place
 * @param open the sealed types that are not abstract
 */
public record SealedDraft(Named discriminator, List<CaseDraft> cases, List<OpenDraft> open) {
    public SealedDraft {
        cases = List.copyOf(cases);
        open = List.copyOf(open);
    }

    /** Whether there is a type attribute. */
    public boolean isTagged() {
        return !discriminator.text().isEmpty();
    }

    /**
     * A permitted type.
     *
     * @param tag what the type attribute says for it
     */
    public record CaseDraft(Draft draft, Named tag) {}

    /** A sealed type, permitted or not, that can have instances of its own. */
    public record OpenDraft(String name, Position position) {}
}
