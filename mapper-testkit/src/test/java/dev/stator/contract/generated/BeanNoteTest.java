package dev.stator.contract.generated;

import dev.stator.BatchTable;
import dev.stator.Stator;

class BeanNoteTest extends NoteContract<BeanNote> {
    @Override
    BatchTable<BeanNote> table(Stator stator) {
        return new BeanNoteTable(stator);
    }
}
