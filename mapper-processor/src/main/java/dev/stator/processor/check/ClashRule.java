package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;

/** No other type has the name of a class that will be generated. */
final class ClashRule implements Rule {
    @Override
    public void check(Draft draft, Report report) {
        draft.clashes()
                .forEach(clash -> report.add(
                        Problem.NAME_CLASH, draft.position(), clash.generated(), draft.name(), clash.taken()));
    }
}
