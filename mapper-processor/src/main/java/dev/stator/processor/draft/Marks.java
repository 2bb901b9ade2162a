package dev.stator.processor.draft;

import com.palantir.javapoet.ClassName;
import dev.stator.processor.draft.SealedDraft.CaseDraft;
import dev.stator.processor.model.Membership;
import dev.stator.processor.model.Membership.Mark;
import dev.stator.processor.model.Property.Attribute;
import dev.stator.processor.model.Property.Composed;
import dev.stator.processor.model.TableModel;
import java.util.List;

/** What tells the types of a sealed table apart: the type attribute, or what their keys begin with. */
public final class Marks {
    private Marks() {}

    /** How the items of one type are told from the others. */
    static Membership of(ClassName sealed, SealedDraft table, CaseDraft permitted, TableModel model) {
        return new Membership(
                sealed,
                table.isTagged()
                        ? List.of(new Mark(
                                table.discriminator().text(),
                                true,
                                permitted.tag().text(),
                                true))
                        : ofKey(model).stream()
                                .filter(mark -> mark.isWhole() || !mark.text().isEmpty())
                                .toList());
    }

    /** What each attribute of a key is or begins with, which may be nothing. */
    public static List<Mark> ofKey(TableModel table) {
        return table.key().stream().map(Marks::of).toList();
    }

    private static Mark of(Attribute attribute) {
        return attribute instanceof Composed composed
                ? new Mark(
                        attribute.storedName(),
                        composed.template().isConstant(),
                        composed.template().prefix(),
                        false)
                : new Mark(attribute.storedName(), false, "", false);
    }
}
