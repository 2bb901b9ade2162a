package dev.stator.contract.type;

import dev.stator.annotation.Document;
import java.util.List;

/** A document that contains itself. */
@Document
record Tree(String name, List<Tree> children) {}
