package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stator.Stator;
import dev.stator.runtime.Canned.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;

/** Answers that come damaged, compressed or not as they should: whoever reads the items, it is the same. */
class DirectFaultsTest {
    private static final String PAGE =
            "{\"Items\":[{\"board\":{\"S\":\"b\"},\"id\":{\"S\":\"t1\"},\"priority\":{\"N\":\"7\"}}],"
                    + "\"Count\":1,\"ScannedCount\":3}";
    private static final Ticket TICKET = new Ticket("b", "t1", null, 7, null, Set.of());

    private final Recorder recorder = new Recorder();

    private Stator stator(Canned canned, boolean directItems) {
        return canned.stator(3).directItems(directItems).interceptor(recorder).build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] damaged = bytes.clone();
        damaged[at] ^= 1;
        return damaged;
    }

    /** With the checksum of {@code sent} before it was damaged. */
    private static Answer answer(byte[] sent, byte[] came, boolean isCompressed) {
        CRC32 crc = new CRC32();
        crc.update(sent);
        Map<String, String> headers = new HashMap<>();
        headers.put("x-amz-crc32", Long.toString(crc.getValue()));
        headers.put("Content-Length", Integer.toString(sent.length));
        if (isCompressed) {
            headers.put("Content-Encoding", "gzip");
        }
        return new Answer(200, headers, SdkBytes.fromByteArray(came));
    }

    @ParameterizedTest
    @EnumSource
    void aChecksumIsThatOfTheBytesThatWereSent(Reads reads) {
        byte[] page = utf8(PAGE);
        assertThat(reads.query(stator(Canned.always(answer(page, page, false)), true), "b"))
                .containsExactly(TICKET);
        assertThat(recorder.only().isDirect()).isTrue();
        assertThat(recorder.only().scannedCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void aCompressedAnswerIsReadDirectlyToo(Reads reads) {
        byte[] page = gzip(utf8(PAGE));
        assertThat(reads.query(stator(Canned.always(answer(page, page, true)), true), "b"))
                .containsExactly(TICKET);
        assertThat(recorder.only().isDirect()).isTrue();
        assertThat(recorder.only().attempts()).isEqualTo(1);
        assertThat(recorder.only().scannedCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void everyDamagedByteIsNoticed(Reads reads) {
        byte[] page = utf8(PAGE);
        for (int i = 0; i < page.length; i++) {
            assertSame(reads, answer(page, flipped(page, i), false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDamagedByteOfACompressedAnswerIsNoticed(Reads reads) {
        byte[] page = gzip(utf8(PAGE));
        for (int i = 0; i < page.length; i++) {
            assertSame(reads, answer(page, flipped(page, i), true));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatEndsTooSoonIsWhatItIsToTheSdk(Reads reads) {
        byte[] page = utf8(PAGE);
        for (int length : List.of(0, 1, 10, page.length / 2, page.length - 1)) {
            assertSame(reads, new Answer(200, Map.of(), SdkBytes.fromByteArray(Arrays.copyOf(page, length))));
            assertSame(reads, answer(page, Arrays.copyOf(page, length), false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChecksumThatIsNoNumberIsWhatItIsToTheSdk(Reads reads) {
        assertSame(reads, new Answer(200, Map.of("x-amz-crc32", "none"), SdkBytes.fromByteArray(utf8(PAGE))));
    }

    /** Which the SDK takes, or does not; we leave it to it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Items\":[{\"board\":{\"S\":\"b\"},\"id\":{\"S\":\"t1\"},\"priority\":{\"N\":\"7\"},\"priority\":{\"N\":\"8\"}}],\"Count\":1,\"ScannedCount\":1}",
                "{\"Items\":[{\"board\":{\"S\":\"b\",\"N\":\"1\"},\"id\":{\"S\":\"t1\"},\"priority\":{\"N\":\"7\"}}],\"Count\":1,\"ScannedCount\":1}",
                "{\"Items\":[{\"board\":{\"S\":\"b\"},\"id\":{\"S\":\"t1\"},\"priority\":{\"N\":7}}],\"Count\":1,\"ScannedCount\":1}",
                "{\"Items\":[{\"board\":{\"S\":\"b\"},\"id\":{\"S\":\"t1\"},\"priority\":{\"N\":\"7\"},\"note\":null}],\"Count\":1,\"ScannedCount\":1}",
                "{\"Items\":[],\"Items\":[{\"board\":{\"S\":\"b\"},\"id\":{\"S\":\"t1\"},\"priority\":{\"N\":\"7\"}}],\"Count\":1,\"ScannedCount\":1}",
                "{\"Items\":[{\"board\":{\"S\":\"b\"},\"id\":{\"S\":\"t\\ud800\"},\"priority\":{\"N\":\"7\"}}],\"Count\":1,\"ScannedCount\":1}",
                "{\"Items\":[{\"board\":{\"S\":\"b\"},\"id\":{\"S\":\"t1\"},\"priority\":{\"N\":\"7\"}}],\"Count\":1,\"ScannedCount\":1} x",
                "{\"Items\":null,\"Count\":0,\"ScannedCount\":1}",
                "{\"Count\":0,\"ScannedCount\":1}"
            })
    void oddTextIsReadAsTheSdkReadsIt(String page) {
        for (Reads reads : Reads.values()) {
            assertReadAlike(reads, page, stator -> stator);
            assertReadAlike(reads, page.replace("{\"S\":\"b\"", "{\"S\":\"acme#b\""), stator -> stator.tenant("acme"));
        }
    }

    private void assertReadAlike(Reads reads, String page, UnaryOperator<Stator> view) {
        Canned canned = Canned.always(new Answer(200, page));
        Object[] results = new Object[2];
        Throwable[] failures = new Throwable[2];
        for (int i = 0; i < 2; i++) {
            Stator stator = view.apply(stator(canned, i == 0));
            int at = i;
            failures[i] = catchThrowable(() -> results[at] = reads.query(stator, "b"));
        }
        assertThat(results[0]).isEqualTo(results[1]);
        assertThat(message(failures[0])).isEqualTo(message(failures[1]));
    }

    /** Fails, in the same way and after as many attempts as it fails where the SDK reads everything. */
    private Throwable assertSame(Reads reads, Answer always) {
        recorder.reset();
        Throwable e = catchThrowable(() -> reads.query(stator(Canned.always(always), true), "b"));
        Throwable expected = catchThrowable(() -> reads.query(stator(Canned.always(always), false), "b"));
        assertThat(message(e)).isNotEmpty().isEqualTo(message(expected));
        assertThat(recorder.ended().get(0).attempts())
                .isEqualTo(recorder.ended().get(1).attempts());
        return e;
    }

    private static List<String> message(Throwable e) {
        List<String> messages = new ArrayList<>();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            messages.add(cause.getClass().getName() + ": " + cause.getMessage());
        }
        return e == null ? Collections.emptyList() : messages;
    }
}
