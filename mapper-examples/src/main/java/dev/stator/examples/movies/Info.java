package dev.stator.examples.movies;

import dev.stator.annotation.Document;
import dev.stator.annotation.Field;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a movie, stored as a map inside its item. Whatever is not known of every movie is {@code Optional}.
 *
 * @param released stored as text that sorts by time
 * @param rating from 0 to 10, exact: 8.3 comes back as 8.3
 * @param genres stored as a string set
 * @param rank the place among all movies of the file
 * @param runningTime stored as a number of seconds
 */
@Document
public record Info(
        List<String> directors,
        @Field("release_date") Optional<Instant> released,
        Optional<BigDecimal> rating,
        Set<String> genres,
        @Field("image_url") Optional<URI> image,
        Optional<String> plot,
        int rank,
        @Field("running_time_secs") Optional<Duration> runningTime,
        List<String> actors) {

    /** The same movie with another rating. */
    public Info withRating(BigDecimal newRating) {
        return new Info(directors, released, Optional.of(newRating), genres, image, plot, rank, runningTime, actors);
    }
}
