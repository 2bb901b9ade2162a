package dev.stator.contract.type;

import dev.stator.annotation.Document;

/** A document. */
@Document
record Point(int x, int y) {}
