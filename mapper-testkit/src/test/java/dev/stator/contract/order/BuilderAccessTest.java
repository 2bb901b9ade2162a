package dev.stator.contract.order;

import dev.stator.BatchTable;
import dev.stator.Stator;
import dev.stator.Update;
import dev.stator.expression.ListAttribute;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;
import java.math.BigDecimal;
import java.util.List;

class BuilderAccessTest extends AccessContract<BuilderOrder> {
    @Override
    BatchTable<BuilderOrder> table(Stator stator) {
        return new BuilderOrderTable(stator);
    }

    @Override
    Query<BuilderOrder, BuilderOrder> between(Stator stator, long low, long high) {
        return new BuilderOrderTable(stator).query("c1").number().between(low, high);
    }

    @Override
    AsyncQuery<BuilderOrder, BuilderOrder> asyncBetween(Stator stator, long low, long high) {
        return new BuilderOrderTable(stator).async().query("c1").number().between(low, high);
    }

    @Override
    Update<BuilderOrder> update(Stator stator, long number) {
        return new BuilderOrderTable(stator).update("c1", number);
    }

    @Override
    StringAttribute<BuilderOrder, Status> status() {
        return BuilderOrderTable.STATUS;
    }

    @Override
    NumberAttribute<BuilderOrder, BigDecimal> total() {
        return BuilderOrderTable.TOTAL;
    }

    @Override
    ListAttribute<BuilderOrder, List<Line>, Line, LineSchema.Path<BuilderOrder>> lines() {
        return BuilderOrderTable.LINES;
    }
}
