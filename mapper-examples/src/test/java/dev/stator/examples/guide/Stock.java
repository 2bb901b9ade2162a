package dev.stator.examples.guide;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.StreamView;
import dev.stator.annotation.Table;

// sample: stream-table
@Table(value = "stock", stream = StreamView.NEW_AND_OLD_IMAGES)
public record Stock(@HashKey String sku, long count) {}
// end
