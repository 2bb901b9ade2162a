package dev.stator.examples.guide;

import dev.stator.annotation.Document;

// sample: flatten
@Document
public record Address(String street, String city) {}
// end
