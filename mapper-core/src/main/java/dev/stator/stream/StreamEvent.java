package dev.stator.stream;

import java.time.Instant;
import java.util.Optional;

/**
 * Which record of a stream a change is from.
 *
 * <pre>{@code
 * change.event().sequenceNumber();     // "111000000000000000042"
 * }</pre>
 *
 * @param id tells the record from all others of all streams; the same again where the record is delivered again
 * @param sequenceNumber the record's place in its shard, 21 to 40 digits
 * @param created when the record was made, by DynamoDB's clock, rounded down to the second; empty where the record does not say
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_StreamRecord.html">StreamRecord</a>
 */
public record StreamEvent(String id, String sequenceNumber, Optional<Instant> created) {}
