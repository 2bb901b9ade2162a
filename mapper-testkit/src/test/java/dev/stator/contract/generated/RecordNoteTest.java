package dev.stator.contract.generated;

import dev.stator.EntityTable;
import dev.stator.Stator;

class RecordNoteTest extends NoteContract<Note> {
    @Override
    EntityTable<Note> table(Stator stator) {
        return new NoteTable(stator);
    }
}
