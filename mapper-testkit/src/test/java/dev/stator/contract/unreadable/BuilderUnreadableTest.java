package dev.stator.contract.unreadable;

import dev.stator.BatchTable;
import dev.stator.Stator;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;

class BuilderUnreadableTest extends UnreadableContract<BuilderSample> {
    @Override
    BatchTable<BuilderSample> samples(Stator connection) {
        return new BuilderSampleTable(connection);
    }

    @Override
    BuilderSample sample(int number) {
        return BuilderSample.of(number);
    }

    @Override
    Query<BuilderSample, BuilderSample> query(Stator connection) {
        return new BuilderSampleTable(connection).query("pit");
    }

    @Override
    AsyncQuery<BuilderSample, BuilderSample> asyncQuery(Stator connection) {
        return new BuilderSampleTable(connection).async().query("pit");
    }

    @Override
    Query<BuilderSample, BuilderSample> byLab(Stator connection) {
        return new BuilderSampleTable(connection).byLab("north");
    }
}
