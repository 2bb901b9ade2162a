package dev.stator.contract.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.error.ObjectStoreException;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.s3.Content;
import dev.stator.s3.Listing;
import dev.stator.s3.ObjectStore;
import dev.stator.s3.S3Store;
import dev.stator.s3.StoredObject;
import dev.stator.testkit.StatorExtension;
import dev.stator.transform.TransformException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The store in memory does what the one in S3 does. */
@ExtendWith(StatorExtension.class)
class InMemoryObjectsTest {
    @Test
    void doesWhatS3Does(S3Store store) {
        List<Object> inS3 = story(store.objects(Face.BLOCKING), store.prefix());
        List<Object> inMemory = story(new InMemoryObjects(), store.prefix());
        assertThat(inMemory).isEqualTo(inS3);
    }

    private static List<Object> story(ObjectStore objects, String prefix) {
        List<Object> seen = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            seen.add(outcome(objects.put(prefix + "a/" + i, Content.of(new byte[] {1, (byte) i}))));
        }
        seen.add(outcome(objects.put(prefix + "b", Content.of(new byte[] {2}))));
        seen.add(outcome(objects.put(prefix + "b", Content.of(new byte[] {2}))));
        seen.add(outcome(objects.put(prefix + "b", Content.of(new byte[] {3}))));
        seen.add(outcome(objects.get(prefix + "b", 1)));
        seen.add(outcome(objects.get(prefix + "b", 2)));
        seen.add(outcome(objects.get(prefix + "c", 1)));
        seen.add(outcome(objects.delete(prefix + "b")));
        seen.add(outcome(objects.delete(prefix + "b")));
        seen.add(outcome(objects.head(prefix + "b")));
        seen.add(Futures.join(objects.head(prefix + "a/1")).orElseThrow().length());
        String next = null;
        do {
            Listing page = Futures.join(objects.list(prefix + "a/", next));
            page.objects().stream().map(StoredObject::key).forEach(seen::add);
            next = page.next();
        } while (next != null);
        return seen;
    }

    private static Object outcome(CompletableFuture<?> call) {
        try {
            Object found = Futures.join(call);
            return found instanceof byte[] bytes ? List.of(bytes.length, bytes[0]) : String.valueOf(found);
        } catch (ObjectStoreException e) {
            return e.reason();
        } catch (TransformException e) {
            return e.reason();
        }
    }

    @Test
    void aGateDecidesWhatIsDoneAndWhatIsTold() {
        InMemoryObjects objects = new InMemoryObjects();
        ObjectStoreException lost = new ObjectStoreException(
                ObjectStoreException.Reason.UNREACHABLE, "no usable answer", "", "x", true, null);
        ObjectStore forgetful = objects.through(new InMemoryObjects.Gate() {
            @Override
            public <R> CompletableFuture<R> pass(String operation, String key, Supplier<R> work) {
                @Nullable R unused = work.get();
                return CompletableFuture.failedFuture(lost);
            }
        });
        assertThat(catchThrowableOfType(
                        ObjectStoreException.class, () -> Futures.join(forgetful.put("x", Content.of(new byte[] {1})))))
                .isSameAs(lost);
        assertThat(objects.keys()).containsExactly("x");
    }
}
