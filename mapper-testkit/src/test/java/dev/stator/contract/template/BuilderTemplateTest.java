package dev.stator.contract.template;

import dev.stator.BatchTable;
import dev.stator.Stator;
import dev.stator.Update;
import dev.stator.expression.StringAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;
import dev.stator.schema.Key;
import java.time.Instant;

class BuilderTemplateTest extends TemplateContract<BuilderOrder> {
    @Override
    BatchTable<BuilderOrder> table(Stator stator) {
        return new BuilderOrderTable(stator);
    }

    @Override
    Query<BuilderOrder, BuilderOrder> between(Stator stator, String customerId, long low, long high) {
        return new BuilderOrderTable(stator).query(customerId).number().between(low, high);
    }

    @Override
    AsyncQuery<BuilderOrder, BuilderOrder> asyncBetween(Stator stator, String customerId, long low, long high) {
        return new BuilderOrderTable(stator).async().query(customerId).number().between(low, high);
    }

    @Override
    Query<BuilderOrder, BuilderOrder> byStatus(Stator stator, Status status) {
        return new BuilderOrderTable(stator).gsi1(status);
    }

    @Override
    Update<BuilderOrder> update(Stator stator, String customerId, long number) {
        return new BuilderOrderTable(stator).update(customerId, number);
    }

    @Override
    StringAttribute<BuilderOrder, Status> status() {
        return BuilderOrderTable.STATUS;
    }

    @Override
    StringAttribute<BuilderOrder, Instant> placed() {
        return BuilderOrderTable.PLACED;
    }

    @Override
    StringAttribute<BuilderOrder, String> note() {
        return BuilderOrderTable.NOTE;
    }

    @Override
    StringAttribute<BuilderOrder, String> indexKey() {
        return BuilderOrderTable.GSI1_PK;
    }

    @Override
    Key<BuilderOrder> key(String customerId, long number) {
        return BuilderOrderSchema.key(customerId, number);
    }
}
