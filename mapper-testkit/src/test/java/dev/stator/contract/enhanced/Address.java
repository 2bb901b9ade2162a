package dev.stator.contract.enhanced;

import dev.stator.annotation.Document;

/** A nested document. */
@Document
public record Address(String street, String city, String zip) {}
