package dev.stator.processor.check;

import dev.stator.processor.draft.Declaration;
import dev.stator.processor.draft.Draft;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.util.List;

/** Only types of which generated code can make instances are stored. */
final class DeclarationRule implements Rule {
    @Override
    public void check(Draft draft, Report report) {
        Declaration declaration = draft.declaration();
        if (declaration.isMarked("Table") && declaration.isMarked("Document")) {
            report.add(Problem.TABLE_AND_DOCUMENT, declaration.at("Document"), draft.name());
        }
        if (draft.table().isEmpty()) {
            for (String index : List.of("GlobalIndex", "LocalIndex")) {
                if (declaration.isMarked(index)) {
                    report.add(Problem.INDEX_WITHOUT_TABLE, declaration.at(index), index, draft.name());
                }
            }
        }
        kind(draft, report);
        if (declaration.isInner()) {
            report.add(Problem.INNER_TYPE, draft.position(), draft.name());
        }
        if (declaration.isGeneric()) {
            String advice = declaration.isFinal()
                    ? "declare one without type parameters"
                    : "extend it with the parameters fixed";
            report.add(Problem.GENERIC_TYPE, draft.position(), draft.name(), advice);
        }
        declaration.hiddenBy().ifPresent(hidden -> {
            String through = hidden.equals(draft.name()) ? "" : " (it is inside of '" + hidden + "')";
            report.add(Problem.PRIVATE_TYPE, draft.position(), draft.name(), through);
        });
    }

    private static void kind(Draft draft, Report report) {
        Declaration declaration = draft.declaration();
        boolean isTable = declaration.isMarked("Table");
        if (declaration.isSealed()) {
            sealed(draft, report);
        } else if (!declaration.isClass() && (isTable || declaration.isMarked("Document"))) {
            String annotation = isTable ? "Table" : "Document";
            String wanted = "classes, records and sealed interfaces";
            report.add(
                    Problem.NOT_A_CLASS,
                    declaration.at(annotation),
                    annotation,
                    declaration.kind(),
                    draft.name(),
                    wanted);
        } else if (declaration.isClass() && declaration.isAbstract()) {
            report.add(Problem.ABSTRACT_TYPE, draft.position(), draft.name());
        }
    }

    private static void sealed(Draft draft, Report report) {
        if (draft.sealed().isEmpty() && !draft.declaration().isAbstract()) {
            report.add(Problem.SEALED_CLASS, draft.position(), draft.name());
        }
    }
}
