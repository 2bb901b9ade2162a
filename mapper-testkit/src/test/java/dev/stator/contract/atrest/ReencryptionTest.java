package dev.stator.contract.atrest;

import dev.stator.admin.Reencryption;
import dev.stator.admin.ReencryptionReport;

class ReencryptionTest extends ReencryptionContract {
    @Override
    ReencryptionReport run(Reencryption job) {
        return job.run();
    }

    @Override
    void put(PageTable pages, Page page) {
        pages.put(page);
    }
}
