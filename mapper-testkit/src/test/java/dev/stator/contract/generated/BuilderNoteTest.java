package dev.stator.contract.generated;

import dev.stator.BatchTable;
import dev.stator.Stator;

class BuilderNoteTest extends NoteContract<BuilderNote> {
    @Override
    BatchTable<BuilderNote> table(Stator stator) {
        return new BuilderNoteTable(stator);
    }
}
