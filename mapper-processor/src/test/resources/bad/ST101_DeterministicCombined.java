package bad;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;

@Table("accounts")
record Account(
        @HashKey String owner,
        // error: [ST101] @Compressed 'email' is encrypted deterministically as well, to be found by what is stored; remove @Compressed, or the deterministic = true.
        @Compressed @Encrypted(deterministic = true) String email,
        // error: [ST101] @S3Backed 'letter' is encrypted deterministically as well, to be found by what is stored; remove @S3Backed, or the deterministic = true.
        @Encrypted(deterministic = true) @S3Backed String letter) {}
