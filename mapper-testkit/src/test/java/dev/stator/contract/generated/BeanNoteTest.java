package dev.stator.contract.generated;

import dev.stator.EntityTable;
import dev.stator.Stator;

class BeanNoteTest extends NoteContract<BeanNote> {
    @Override
    EntityTable<BeanNote> table(Stator stator) {
        return new BeanNoteTable(stator);
    }
}
