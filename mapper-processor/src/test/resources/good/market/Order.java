package market;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.time.Instant;
import java.util.UUID;

@Table("market")
@HashKey("CUST#{customerId}")
@RangeKey("ORDER#{placed}#{number:10}")
@GlobalIndex(name = "GSI1", hashKey = "STATUS#{status}", rangeKey = "{placed}#{customerId}")
public record Order(String customerId, Instant placed, long number, Status status, UUID basket, String note) {}
