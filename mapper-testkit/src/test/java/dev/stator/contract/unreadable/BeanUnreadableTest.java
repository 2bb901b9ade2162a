package dev.stator.contract.unreadable;

import dev.stator.BatchTable;
import dev.stator.Stator;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;

class BeanUnreadableTest extends UnreadableContract<BeanSample> {
    @Override
    BatchTable<BeanSample> samples(Stator connection) {
        return new BeanSampleTable(connection);
    }

    @Override
    BeanSample sample(int number) {
        return BeanSample.of(number);
    }

    @Override
    Query<BeanSample, BeanSample> query(Stator connection) {
        return new BeanSampleTable(connection).query("pit");
    }

    @Override
    AsyncQuery<BeanSample, BeanSample> asyncQuery(Stator connection) {
        return new BeanSampleTable(connection).async().query("pit");
    }

    @Override
    Query<BeanSample, BeanSample> byLab(Stator connection) {
        return new BeanSampleTable(connection).byLab("north");
    }
}
