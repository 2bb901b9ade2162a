package dev.stator.examples.bookmarks;

import dev.stator.annotation.Document;
import java.net.URI;
import java.util.Optional;

/** How a page is shown in a list: what it says of itself, in a picture and two lines. */
@Document
public record Preview(String summary, Optional<URI> image) {}
