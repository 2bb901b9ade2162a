package dev.stator.contract.enhanced;

import dev.stator.annotation.Document;

/** A flattened document. */
@Document
public record Contact(String mail, String phone) {}
