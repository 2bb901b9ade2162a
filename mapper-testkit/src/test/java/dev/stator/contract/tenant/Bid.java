package dev.stator.contract.tenant;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

/** An entity whose index has the table's hash key behind another attribute; DynamoDB Local does not make such. */
@Table("bids")
@GlobalIndex(
        name = "byStage",
        hashKey = "stage",
        rangeKey = {"price", "client"})
public record Bid(@HashKey String client, String stage, long price) {}
