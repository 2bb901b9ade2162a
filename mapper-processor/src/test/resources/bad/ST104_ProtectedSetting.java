package bad;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;

@Table("pages")
record Page(
        @HashKey String id,
        // error: [ST104] @Compressed 'text' has minimumBytes = -1; it must be 0 or more.
        // error: [ST104] @Compressed 'text' has maxBytes = 0; it must be 1 or more.
        @Compressed(minimumBytes = -1, maxBytes = 0)
        String text,
        // error: [ST104] @S3Backed 'scan' has inlineBytes = 400000; it must be 0 to 307200.
        @S3Backed(inlineBytes = 400_000)
        byte[] scan,
        // error: [ST104] @S3Backed 'film' has inlineBytes = -1; it must be 0 to 307200.
        // error: [ST104] @S3Backed 'film' has store = "my archive"; it must be a name of the letters a-z and A-Z, digits, '_', '-' and '.'.
        @S3Backed(store = "my archive", inlineBytes = -1)
        byte[] film) {}
