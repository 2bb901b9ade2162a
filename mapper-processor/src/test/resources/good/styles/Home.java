package styles;

import dev.stator.annotation.Document;

/** A class with fields. */
@Document
public class Home {
    public String town;
    byte[] picture;
    float size;
}
