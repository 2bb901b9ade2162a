package forum;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.util.List;
import java.util.Optional;

/** Holds a type of its own, which is private to the package. */
public final class Forum {
    private Forum() {}

    @Table("threads")
    record Thread(@HashKey long id, Comment first, Optional<List<Comment>> pinned) {}
}
