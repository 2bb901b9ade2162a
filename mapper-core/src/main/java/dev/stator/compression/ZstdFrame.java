package dev.stator.compression;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** One frame of Zstandard, with its content's size and checksum. The one class that needs zstd-jni, which may be missing. */
final class ZstdFrame {
    private static final int LEVEL = 3;

    /** Four bytes of magic number, one that describes the header, one of size, three of a block, four of checksum. */
    private static final int SHORTEST = 13;

    private static final int MAGIC = 0xFD2FB528;

    private ZstdFrame() {}

    /** Null where it would not be smaller. */
    static byte @Nullable [] compress(byte[] plain) {
        try (ZstdCompressCtx context = new ZstdCompressCtx()) {
            byte[] frame = context.setLevel(LEVEL).setChecksum(true).compress(plain);
            return frame.length < plain.length ? frame : null;
        }
    }

    static byte[] inflate(byte[] bytes, int maxBytes) {
        if (bytes.length < SHORTEST
                || ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt() != MAGIC) {
            throw Compressor.corrupt("it does not begin as Zstandard does");
        }
        try (ZstdDecompressCtx context = new ZstdDecompressCtx()) {
            long length = Zstd.getFrameContentSize(bytes);
            if (length > maxBytes) {
                throw Compressor.tooLarge(maxBytes);
            } else if (length < 0 || Zstd.findFrameCompressedSize(bytes) != bytes.length) {
                throw Compressor.corrupt("the Zstandard frame does not say its size, or has more bytes after it");
            }
            return context.decompress(bytes, (int) length);
        } catch (ZstdException e) {
            throw Compressor.corrupt("the Zstandard frame is damaged or cut off");
        }
    }
}
