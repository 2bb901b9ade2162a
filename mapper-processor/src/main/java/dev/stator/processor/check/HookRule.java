package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.HookDraft;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.util.List;

/** An entity has one method at most that is called before it is written, and generated code can call it. */
final class HookRule implements Rule {
    @Override
    public void check(Draft draft, Report report) {
        List<HookDraft> hooks = draft.hooks();
        for (int i = 0; i < hooks.size(); i++) {
            HookDraft hook = hooks.get(i);
            if (draft.table().isEmpty()) {
                report.add(
                        Problem.HOOK,
                        hook.position(),
                        hook.name(),
                        "is in a document, and only items of a table are saved; call it from the entity's method");
            } else if (i > 0) {
                report.add(
                        Problem.HOOK,
                        hook.position(),
                        hook.name(),
                        "is a second one; '" + hooks.get(0).name() + "' already is one, so call one from the other");
            } else {
                hook.obstacle().ifPresent(why -> report.add(Problem.HOOK, hook.position(), hook.name(), why));
            }
        }
    }
}
