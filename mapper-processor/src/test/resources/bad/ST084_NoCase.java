package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.Table;

@Table("empty")
// error: [ST084] 'Empty' permits no type; let a record or a class implement it.
sealed interface Empty {}

@Table("deep")
// error: [ST084] 'Deep' permits no type; let a record or a class implement it.
sealed interface Deep {}

sealed interface Inner extends Deep {}

@Document
// error: [ST084] 'Bare' permits no type; let a record or a class implement it.
sealed interface Bare {}
