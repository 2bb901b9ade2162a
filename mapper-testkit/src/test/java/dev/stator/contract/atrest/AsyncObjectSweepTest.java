package dev.stator.contract.atrest;

import dev.stator.admin.ObjectSweep;
import dev.stator.admin.ObjectSweepReport;
import dev.stator.face.Futures;

class AsyncObjectSweepTest extends ObjectSweepContract {
    @Override
    ObjectSweepReport delete(ObjectSweep sweep) {
        return Futures.join(sweep.deleteAsync());
    }

    @Override
    ObjectSweepReport dryRun(ObjectSweep sweep) {
        return Futures.join(sweep.dryRunAsync());
    }
}
