package dev.stator.examples.guide;

import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.Generated;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import dev.stator.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked // what is generated is null until then
// sample: article
@Table("articles")
public record Article(
        @HashKey @Generated String id,
        String title,
        @CreatedAt Instant created,
        @UpdatedAt Instant updated,
        @TimeToLive("P30D") Instant expires) {
    static Article of(String title) {
        return new Article(null, title, null, null, null);
    }
}
// end
