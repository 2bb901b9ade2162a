package dev.stator.contract.batch;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

/** Another entity of the table of {@link Account}. */
@Table("accounts")
record Holder(@HashKey String id, String note) {}
