package dev.stator.contract.unreadable;

import dev.stator.BatchTable;
import dev.stator.Stator;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;

class RecordUnreadableTest extends UnreadableContract<Sample> {
    @Override
    BatchTable<Sample> samples(Stator connection) {
        return new SampleTable(connection);
    }

    @Override
    Sample sample(int number) {
        return Sample.of(number);
    }

    @Override
    Query<Sample, Sample> query(Stator connection) {
        return new SampleTable(connection).query("pit");
    }

    @Override
    AsyncQuery<Sample, Sample> asyncQuery(Stator connection) {
        return new SampleTable(connection).async().query("pit");
    }

    @Override
    Query<Sample, Sample> byLab(Stator connection) {
        return new SampleTable(connection).byLab("north");
    }
}
