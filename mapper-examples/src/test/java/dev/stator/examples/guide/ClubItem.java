package dev.stator.examples.guide;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

// sample: single-types
@Table("clubs")
public sealed interface ClubItem permits ClubItem.Club, ClubItem.Player {
    @HashKey("CLUB#{name}")
    @RangeKey("#CLUB")
    record Club(String name, String city) implements ClubItem {}

    @HashKey("CLUB#{club}")
    @RangeKey("PLAYER#{number:3}")
    record Player(String club, int number, String name, int goals) implements ClubItem {}
}
// end
