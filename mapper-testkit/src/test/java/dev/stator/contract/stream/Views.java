package dev.stator.contract.stream;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.StreamView;
import dev.stator.annotation.Table;

/** One entity for each view that a stream can have, and for none. */
final class Views {
    private Views() {}

    @Table("without")
    record Without(@HashKey String id, int count) {}

    @Table(value = "keys", stream = StreamView.KEYS_ONLY)
    record Keys(@HashKey String id, int count) {}

    @Table(value = "after", stream = StreamView.NEW_IMAGE)
    record After(@HashKey String id, int count) {}

    @Table(value = "before", stream = StreamView.OLD_IMAGE)
    record Before(@HashKey String id, int count) {}

    @Table(value = "both", stream = StreamView.NEW_AND_OLD_IMAGES)
    record Both(@HashKey String id, int count) {}
}
