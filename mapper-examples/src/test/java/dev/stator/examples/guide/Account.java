package dev.stator.examples.guide;

import dev.stator.annotation.BeforeSave;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.util.Locale;

// sample: hook
@Table("accounts")
public record Account(@HashKey String email, long balance) {
    @BeforeSave
    Account checked() {
        if (balance < 0) {
            throw new IllegalStateException("a balance below 0");
        }
        return new Account(email.toLowerCase(Locale.ROOT), balance);
    }
}
// end
