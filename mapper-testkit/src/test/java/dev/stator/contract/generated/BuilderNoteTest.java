package dev.stator.contract.generated;

import dev.stator.EntityTable;
import dev.stator.Stator;

class BuilderNoteTest extends NoteContract<BuilderNote> {
    @Override
    EntityTable<BuilderNote> table(Stator stator) {
        return new BuilderNoteTable(stator);
    }
}
