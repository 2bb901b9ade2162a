package dev.stator.contract.generated;

import dev.stator.BatchTable;
import dev.stator.Stator;

class RecordNoteTest extends NoteContract<Note> {
    @Override
    BatchTable<Note> table(Stator stator) {
        return new NoteTable(stator);
    }
}
