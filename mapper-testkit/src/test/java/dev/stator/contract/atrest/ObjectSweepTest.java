package dev.stator.contract.atrest;

import dev.stator.admin.ObjectSweep;
import dev.stator.admin.ObjectSweepReport;

class ObjectSweepTest extends ObjectSweepContract {
    @Override
    ObjectSweepReport delete(ObjectSweep sweep) {
        return sweep.delete();
    }

    @Override
    ObjectSweepReport dryRun(ObjectSweep sweep) {
        return sweep.dryRun();
    }
}
