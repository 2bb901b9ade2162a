package dev.stator.contract.type;

import dev.stator.annotation.Document;

/** A document whose attributes stand beside those of its owner. */
@Document
record Place(String city, String street) {}
