package vault;

import dev.stator.annotation.Document;

/** Of which nothing is encrypted. */
@Document
public record Plain(String text) {}
