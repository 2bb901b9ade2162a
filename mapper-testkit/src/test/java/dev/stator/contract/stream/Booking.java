package dev.stator.contract.stream;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.StreamView;
import dev.stator.annotation.Table;

/** Its key is made by templates, in a table that others use as well. */
@Table(value = "hotel", stream = StreamView.NEW_AND_OLD_IMAGES)
@HashKey("GUEST#{guest}")
@RangeKey("BOOKING#{number:6}")
public record Booking(String guest, long number, String room) {}
