package bad;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Projection;
import dev.stator.annotation.Table;

@Table("orders")
@GlobalIndex(
        name = "index1",
        hashKey = "status",
        projection = Projection.INCLUDE,
        include = {"a1", "a2", "a3", "a4", "a5", "a6", "a7"})
@GlobalIndex(
        name = "index2",
        hashKey = "status",
        projection = Projection.INCLUDE,
        include = {"a1", "a2", "a3", "a4", "a5", "a6", "a7"})
@GlobalIndex(
        name = "index3",
        hashKey = "status",
        projection = Projection.INCLUDE,
        include = {"a1", "a2", "a3", "a4", "a5", "a6", "a7"})
@GlobalIndex(
        name = "index4",
        hashKey = "status",
        projection = Projection.INCLUDE,
        include = {"a1", "a2", "a3", "a4", "a5", "a6", "a7"})
@GlobalIndex(
        name = "index5",
        hashKey = "status",
        projection = Projection.INCLUDE,
        include = {"a1", "a2", "a3", "a4", "a5", "a6", "a7"})
@GlobalIndex(
        name = "index6",
        hashKey = "status",
        projection = Projection.INCLUDE,
        include = {"a1", "a2", "a3", "a4", "a5", "a6", "a7"})
@GlobalIndex(
        name = "index7",
        hashKey = "status",
        projection = Projection.INCLUDE,
        include = {"a1", "a2", "a3", "a4", "a5", "a6", "a7"})
@GlobalIndex(
        name = "index8",
        hashKey = "status",
        projection = Projection.INCLUDE,
        include = {"a1", "a2", "a3", "a4", "a5", "a6", "a7"})
@GlobalIndex(
        name = "index9",
        hashKey = "status",
        projection = Projection.INCLUDE,
        include = {"a1", "a2", "a3", "a4", "a5", "a6", "a7"})
@GlobalIndex(
        name = "index10",
        hashKey = "status",
        projection = Projection.INCLUDE,
        include = {"a1", "a2", "a3", "a4", "a5", "a6", "a7"})
@GlobalIndex(
        name = "index11",
        hashKey = "status",
        projection = Projection.INCLUDE,
        include = {"a1", "a2", "a3", "a4", "a5", "a6", "a7"})
@GlobalIndex(
        name = "index12",
        hashKey = "status",
        projection = Projection.INCLUDE,
        include = {"a1", "a2", "a3", "a4", "a5", "a6", "a7"})
@GlobalIndex(
        name = "index13",
        hashKey = "status",
        projection = Projection.INCLUDE,
        include = {"a1", "a2", "a3", "a4", "a5", "a6", "a7"})
@GlobalIndex(
        name = "index14",
        hashKey = "status",
        projection = Projection.INCLUDE,
        include = {"a1", "a2", "a3", "a4", "a5", "a6", "a7"})
@GlobalIndex(
        name = "index15",
        hashKey = "status",
        projection = Projection.INCLUDE,
        include = {"a1", "a2", "a3", "a4", "a5", "a6", "a7"})
// error: [ST029] The indexes of 'Order' include 105 attributes; DynamoDB allows 100 in all of them together.
record Order(@HashKey String id, String status, int a1, int a2, int a3, int a4, int a5, int a6, int a7) {}
