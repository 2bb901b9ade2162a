package dev.stator.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.interceptor.Interceptor;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without an interceptor there is nothing that a call could tell, so it allocates nothing and measures nothing for one. */
class InterceptorsTest {
    private static Connection connection(List<Interceptor> interceptors) {
        return new Connection(new Settings(
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                Clock.systemUTC(),
                false,
                true,
                interceptors,
                null,
                null,
                List.of()));
    }

    @Test
    void aConnectionWithoutAnInterceptorHasNone() {
        assertThat(connection(List.of()).interceptors()).isNull();
    }

    @Test
    void aConnectionWithOneHasIt() {
        assertThat(connection(List.of(call -> null)).interceptors()).isNotNull();
    }
}
