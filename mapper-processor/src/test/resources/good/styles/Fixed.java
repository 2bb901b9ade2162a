package styles;

import dev.stator.annotation.Document;
import dev.stator.annotation.Ignore;
import java.util.Optional;
import java.util.Set;

/** A class whose constructor takes all properties. */
@Document
public final class Fixed {
    private final Set<Level> levels;
    private final Optional<Character> mark;

    @Ignore
    private final byte ignored;

    public Fixed(Set<Level> levels, Optional<Character> mark, byte ignored) {
        this.levels = levels;
        this.mark = mark;
        this.ignored = ignored;
    }

    public Set<Level> getLevels() {
        return levels;
    }

    public Optional<Character> getMark() {
        return mark;
    }

    public byte getIgnored() {
        return ignored;
    }
}
