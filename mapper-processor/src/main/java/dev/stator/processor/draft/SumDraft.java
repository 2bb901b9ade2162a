package dev.stator.processor.draft;

import com.palantir.javapoet.ClassName;
import dev.stator.processor.model.Leaf;
import java.util.List;

/**
 * What a sealed type says.
 *
 * @param discriminator the attribute that tells its types apart
 * @param cases its permitted types, those of sealed ones in their place
 */
public record SumDraft(String discriminator, List<CaseDraft> cases) {
    public SumDraft {
        cases = List.copyOf(cases);
    }

    /**
     * A permitted type.
     *
     * @param tag what the discriminator says for it
     * @param isDocument whether it has {@code @Document}
     * @param isAtRest whether something of it is transformed before it is stored
     * @param attributes its attributes, where something of any of the types is transformed
     */
    public record CaseDraft(ClassName type, String tag, boolean isDocument, boolean isAtRest, List<Leaf> attributes) {
        public CaseDraft {
            attributes = List.copyOf(attributes);
        }

        /** The name without its package. */
        public String name() {
            return String.join(".", type.simpleNames());
        }
    }

    /**
     * A sealed document that permits the type, seen from there.
     *
     * @param name its name without package
     */
    public record Parent(String name, String discriminator) {}
}
