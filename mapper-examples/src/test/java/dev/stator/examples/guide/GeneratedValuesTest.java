package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.testkit.StatorExtension;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The samples of generated-values.md, and that of testing.md with a clock. */
class GeneratedValuesTest {
    // sample: testing-clock
    static final Instant NOW = Instant.parse("2040-01-02T03:04:05.123456789Z");

    @RegisterExtension
    static final StatorExtension STATOR =
            StatorExtension.with(settings -> settings.clock(Clock.fixed(NOW, ZoneOffset.UTC)));

    @Test
    void anArticleIsStamped(Stator stator) {
        Article stored = new ArticleTable(stator).put(Article.of("Hello"));
        assertThat(stored.created()).isEqualTo(NOW);
        assertThat(stored.expires()).isEqualTo("2040-02-01T03:04:05Z"); // 30 days later, in whole seconds
    }
    // end

    private Stator stator;
    private ArticleTable articles;

    @BeforeEach
    void connect(Stator connection) {
        stator = connection;
        articles = new ArticleTable(connection);
    }

    @Test
    void whatIsGeneratedIsInWhatIsReturned() {
        // sample: generated-put
        Article article = Article.of("Hello");
        Article stored = articles.put(article);
        stored.id(); // 7c0f…, a new one
        stored.created(); // now
        stored.expires(); // in 30 days
        article.id(); // null: the object that is put is never changed
        // end
        assertThat(UUID.fromString(stored.id()).version()).isEqualTo(4);
        assertThat(stored).isEqualTo(articles.get(stored.id()).orElseThrow());
        assertThat(article.id()).isNull();
    }

    @Test
    void aSecondPutKeepsTheCreation() {
        Article first = articles.put(Article.of("Hello"));
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        articles.update(first.id()).set(ArticleTable.CREATED, yesterday).run();
        // sample: generated-again
        Article again = articles.put(new Article(first.id(), "Hello again", null, null, null));
        again.created(); // that of the first put
        // end
        assertThat(again.created()).isEqualTo(yesterday);
        assertThat(articles.get(first.id())).contains(again);
    }

    @Test
    void anActionOfTheUpdateDecides() {
        Article stored = articles.put(Article.of("Hello"));
        Instant publication = NOW.minus(Duration.ofDays(9));
        // sample: generated-update
        articles.update(stored.id()).set(ArticleTable.TITLE, "Hello again").run(); // and updated = now
        articles.update(stored.id())
                .set(ArticleTable.CREATED, publication) // what an action says counts
                .remove(ArticleTable.EXPIRES) // lives for ever
                .run();
        // end
        articles.update(stored.id()).set(ArticleTable.TITLE, "Hello again").run();
        Article updated = articles.get(stored.id()).orElseThrow();
        assertThat(updated.created()).isEqualTo(publication);
        assertThat(updated.updated()).isEqualTo(NOW);
        assertThat(updated.expires()).isNull();
    }

    @Test
    void idsOfTimeAreInItsOrder() {
        VisitTable visits = new VisitTable(stator);
        Visit visit = visits.put(new Visit("index", null, null, null));
        assertThat(visit.visitId().version()).isEqualTo(7);
        assertThat(visit.at()).isEqualTo("2040-01-02T03:04:05.123Z");
        assertThat(visits.query("index").list()).containsExactly(visit);
    }

    @Test
    void aHookChecksAndNormalises() {
        AccountTable accounts = new AccountTable(stator);
        // sample: hook-use
        accounts.put(new Account("Ada@Example.com", 5)); // stored as ada@example.com
        // end
        assertThat(accounts.get("ada@example.com")).isPresent();
        assertThatThrownBy(() -> accounts.put(new Account("ada@example.com", -1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a balance below 0");
    }
}
