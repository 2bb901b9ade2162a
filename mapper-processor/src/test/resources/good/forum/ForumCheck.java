package forum;

import static check.RoundTrip.of;
import static check.RoundTrip.same;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class ForumCheck implements Runnable {
    @Override
    public void run() {
        Comment answer = new Comment();
        answer.setText("yes");
        answer.setHidden(true);
        Comment first = new Comment();
        first.setText("?");
        first.setAnswers(List.of(answer));
        first.setHistory(new ArrayDeque<>(List.of("a", "b")));

        Forum.Thread read = of(Forum_ThreadSchema.INSTANCE, new Forum.Thread(7, first, Optional.of(List.of(answer))));
        same(7L, read.id());
        same("yes", read.first().getAnswers().get(0).getText());
        same(List.of("a", "b"), new ArrayList<>(read.first().getHistory()));
        same(true, read.pinned().orElseThrow().get(0).isHidden());
        same(Optional.empty(), of(Forum_ThreadSchema.INSTANCE, new Forum.Thread(8, null, Optional.empty())).pinned());
        same(Forum_ThreadSchema.key(7), Forum_ThreadSchema.INSTANCE.keyOf(read));
    }
}
