package dev.stator.contract.atrest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stator.annotation.Compressed;
import dev.stator.annotation.Compression;
import dev.stator.annotation.Document;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** Every type under every combination of the three annotations. */
@Table("combined")
record Combined(
        @HashKey String id,
        @Compressed(minimumBytes = 1) @Nullable String zippedText,
        @Compressed(minimumBytes = 1) @Nullable SdkBytes zippedBytes,
        @Compressed(minimumBytes = 1) @Nullable Long zippedNumber,
        @Compressed(minimumBytes = 1) @Nullable BigDecimal zippedDecimal,
        @Compressed(minimumBytes = 1) @Nullable Boolean zippedTruth,
        @Compressed(minimumBytes = 1) @Nullable Kind zippedKind,
        @Compressed(minimumBytes = 1) @Nullable Instant zippedTime,
        @Compressed(minimumBytes = 1) @Nullable UUID zippedId,
        @Compressed(minimumBytes = 1) @Nullable List<String> zippedList,
        @Compressed(minimumBytes = 1) @Nullable Map<String, BigDecimal> zippedMap,
        @Compressed(minimumBytes = 1) @Nullable Set<Integer> zippedSet,
        @Compressed(minimumBytes = 1) @Nullable Part zippedPart,
        @Compressed(minimumBytes = 1) @Nullable JsonNode zippedJson,
        @Compressed(minimumBytes = 1) Optional<String> zippedMaybe,
        @Encrypted @Nullable String sealedText,
        @Encrypted @Nullable SdkBytes sealedBytes,
        @Encrypted @Nullable Long sealedNumber,
        @Encrypted @Nullable BigDecimal sealedDecimal,
        @Encrypted @Nullable Boolean sealedTruth,
        @Encrypted @Nullable Kind sealedKind,
        @Encrypted @Nullable Instant sealedTime,
        @Encrypted @Nullable UUID sealedId,
        @Encrypted @Nullable List<String> sealedList,
        @Encrypted @Nullable Map<String, BigDecimal> sealedMap,
        @Encrypted @Nullable Set<Integer> sealedSet,
        @Encrypted @Nullable Part sealedPart,
        @Encrypted @Nullable JsonNode sealedJson,
        @Encrypted Optional<String> sealedMaybe,
        @Encrypted(deterministic = true) @Nullable String fixedText,
        @Encrypted(deterministic = true) @Nullable SdkBytes fixedBytes,
        @Encrypted(deterministic = true) @Nullable Long fixedNumber,
        @Encrypted(deterministic = true) @Nullable BigDecimal fixedDecimal,
        @Encrypted(deterministic = true) @Nullable Boolean fixedTruth,
        @Encrypted(deterministic = true) @Nullable Kind fixedKind,
        @Encrypted(deterministic = true) @Nullable Instant fixedTime,
        @Encrypted(deterministic = true) @Nullable UUID fixedId,
        @Encrypted(deterministic = true) @Nullable List<String> fixedList,
        @Encrypted(deterministic = true) @Nullable Map<String, BigDecimal> fixedMap,
        @Encrypted(deterministic = true) @Nullable Set<Integer> fixedSet,
        @Encrypted(deterministic = true) @Nullable Part fixedPart,
        @Encrypted(deterministic = true) @Nullable JsonNode fixedJson,
        @Encrypted(deterministic = true) Optional<String> fixedMaybe,
        @S3Backed(inlineBytes = 20) @Nullable String apartText,
        @S3Backed(inlineBytes = 20) @Nullable SdkBytes apartBytes,
        @S3Backed(inlineBytes = 20) @Nullable Long apartNumber,
        @S3Backed(inlineBytes = 20) @Nullable BigDecimal apartDecimal,
        @S3Backed(inlineBytes = 20) @Nullable Boolean apartTruth,
        @S3Backed(inlineBytes = 20) @Nullable Kind apartKind,
        @S3Backed(inlineBytes = 20) @Nullable Instant apartTime,
        @S3Backed(inlineBytes = 20) @Nullable UUID apartId,
        @S3Backed(inlineBytes = 20) @Nullable List<String> apartList,
        @S3Backed(inlineBytes = 20) @Nullable Map<String, BigDecimal> apartMap,
        @S3Backed(inlineBytes = 20) @Nullable Set<Integer> apartSet,
        @S3Backed(inlineBytes = 20) @Nullable Part apartPart,
        @S3Backed(inlineBytes = 20) @Nullable JsonNode apartJson,
        @S3Backed(inlineBytes = 20) Optional<String> apartMaybe,

        @Compressed(value = Compression.ZSTD, minimumBytes = 1) @Encrypted @Nullable
        String zippedSealedText,

        @Compressed(value = Compression.ZSTD, minimumBytes = 1) @Encrypted @Nullable
        SdkBytes zippedSealedBytes,

        @Compressed(value = Compression.ZSTD, minimumBytes = 1) @Encrypted @Nullable
        Long zippedSealedNumber,

        @Compressed(value = Compression.ZSTD, minimumBytes = 1) @Encrypted @Nullable
        BigDecimal zippedSealedDecimal,

        @Compressed(value = Compression.ZSTD, minimumBytes = 1) @Encrypted @Nullable
        Boolean zippedSealedTruth,

        @Compressed(value = Compression.ZSTD, minimumBytes = 1) @Encrypted @Nullable
        Kind zippedSealedKind,

        @Compressed(value = Compression.ZSTD, minimumBytes = 1) @Encrypted @Nullable
        Instant zippedSealedTime,

        @Compressed(value = Compression.ZSTD, minimumBytes = 1) @Encrypted @Nullable
        UUID zippedSealedId,

        @Compressed(value = Compression.ZSTD, minimumBytes = 1) @Encrypted @Nullable
        List<String> zippedSealedList,

        @Compressed(value = Compression.ZSTD, minimumBytes = 1) @Encrypted @Nullable
        Map<String, BigDecimal> zippedSealedMap,

        @Compressed(value = Compression.ZSTD, minimumBytes = 1) @Encrypted @Nullable
        Set<Integer> zippedSealedSet,

        @Compressed(value = Compression.ZSTD, minimumBytes = 1) @Encrypted @Nullable
        Part zippedSealedPart,

        @Compressed(value = Compression.ZSTD, minimumBytes = 1) @Encrypted @Nullable
        JsonNode zippedSealedJson,

        @Compressed(value = Compression.ZSTD, minimumBytes = 1) @Encrypted
        Optional<String> zippedSealedMaybe,

        @Compressed(minimumBytes = 1) @S3Backed(inlineBytes = 20) @Nullable
        String zippedApartText,

        @Compressed(minimumBytes = 1) @S3Backed(inlineBytes = 20) @Nullable
        SdkBytes zippedApartBytes,

        @Compressed(minimumBytes = 1) @S3Backed(inlineBytes = 20) @Nullable
        Long zippedApartNumber,

        @Compressed(minimumBytes = 1) @S3Backed(inlineBytes = 20) @Nullable
        BigDecimal zippedApartDecimal,

        @Compressed(minimumBytes = 1) @S3Backed(inlineBytes = 20) @Nullable
        Boolean zippedApartTruth,

        @Compressed(minimumBytes = 1) @S3Backed(inlineBytes = 20) @Nullable
        Kind zippedApartKind,

        @Compressed(minimumBytes = 1) @S3Backed(inlineBytes = 20) @Nullable
        Instant zippedApartTime,

        @Compressed(minimumBytes = 1) @S3Backed(inlineBytes = 20) @Nullable
        UUID zippedApartId,

        @Compressed(minimumBytes = 1) @S3Backed(inlineBytes = 20) @Nullable
        List<String> zippedApartList,

        @Compressed(minimumBytes = 1) @S3Backed(inlineBytes = 20) @Nullable
        Map<String, BigDecimal> zippedApartMap,

        @Compressed(minimumBytes = 1) @S3Backed(inlineBytes = 20) @Nullable
        Set<Integer> zippedApartSet,

        @Compressed(minimumBytes = 1) @S3Backed(inlineBytes = 20) @Nullable
        Part zippedApartPart,

        @Compressed(minimumBytes = 1) @S3Backed(inlineBytes = 20) @Nullable
        JsonNode zippedApartJson,

        @Compressed(minimumBytes = 1) @S3Backed(inlineBytes = 20)
        Optional<String> zippedApartMaybe,

        @Encrypted @S3Backed(inlineBytes = 40) @Nullable String sealedApartText,
        @Encrypted @S3Backed(inlineBytes = 40) @Nullable SdkBytes sealedApartBytes,
        @Encrypted @S3Backed(inlineBytes = 40) @Nullable Long sealedApartNumber,
        @Encrypted @S3Backed(inlineBytes = 40) @Nullable BigDecimal sealedApartDecimal,
        @Encrypted @S3Backed(inlineBytes = 40) @Nullable Boolean sealedApartTruth,
        @Encrypted @S3Backed(inlineBytes = 40) @Nullable Kind sealedApartKind,
        @Encrypted @S3Backed(inlineBytes = 40) @Nullable Instant sealedApartTime,
        @Encrypted @S3Backed(inlineBytes = 40) @Nullable UUID sealedApartId,
        @Encrypted @S3Backed(inlineBytes = 40) @Nullable List<String> sealedApartList,
        @Encrypted @S3Backed(inlineBytes = 40) @Nullable Map<String, BigDecimal> sealedApartMap,
        @Encrypted @S3Backed(inlineBytes = 40) @Nullable Set<Integer> sealedApartSet,
        @Encrypted @S3Backed(inlineBytes = 40) @Nullable Part sealedApartPart,
        @Encrypted @S3Backed(inlineBytes = 40) @Nullable JsonNode sealedApartJson,
        @Encrypted @S3Backed(inlineBytes = 40) Optional<String> sealedApartMaybe,

        @Compressed(minimumBytes = 1) @Encrypted @S3Backed(inlineBytes = 40) @Nullable
        String allText,

        @Compressed(minimumBytes = 1) @Encrypted @S3Backed(inlineBytes = 40) @Nullable
        SdkBytes allBytes,

        @Compressed(minimumBytes = 1) @Encrypted @S3Backed(inlineBytes = 40) @Nullable
        Long allNumber,

        @Compressed(minimumBytes = 1) @Encrypted @S3Backed(inlineBytes = 40) @Nullable
        BigDecimal allDecimal,

        @Compressed(minimumBytes = 1) @Encrypted @S3Backed(inlineBytes = 40) @Nullable
        Boolean allTruth,

        @Compressed(minimumBytes = 1) @Encrypted @S3Backed(inlineBytes = 40) @Nullable
        Kind allKind,

        @Compressed(minimumBytes = 1) @Encrypted @S3Backed(inlineBytes = 40) @Nullable
        Instant allTime,

        @Compressed(minimumBytes = 1) @Encrypted @S3Backed(inlineBytes = 40) @Nullable
        UUID allId,

        @Compressed(minimumBytes = 1) @Encrypted @S3Backed(inlineBytes = 40) @Nullable
        List<String> allList,

        @Compressed(minimumBytes = 1) @Encrypted @S3Backed(inlineBytes = 40) @Nullable
        Map<String, BigDecimal> allMap,

        @Compressed(minimumBytes = 1) @Encrypted @S3Backed(inlineBytes = 40) @Nullable
        Set<Integer> allSet,

        @Compressed(minimumBytes = 1) @Encrypted @S3Backed(inlineBytes = 40) @Nullable
        Part allPart,

        @Compressed(minimumBytes = 1) @Encrypted @S3Backed(inlineBytes = 40) @Nullable
        JsonNode allJson,

        @Compressed(minimumBytes = 1) @Encrypted @S3Backed(inlineBytes = 40)
        Optional<String> allMaybe) {
    enum Kind {
        ONE,
        OTHER
    }

    /** @param id so that a part is never empty */
    @Document
    record Part(String id, @Nullable String name, @Nullable List<Part> parts) {}

    /** One of each. */
    record Values(
            @Nullable String text,
            @Nullable SdkBytes bytes,
            @Nullable Long number,
            @Nullable BigDecimal decimal,
            @Nullable Boolean truth,
            @Nullable Kind kind,
            @Nullable Instant time,
            @Nullable UUID id,
            @Nullable List<String> list,
            @Nullable Map<String, BigDecimal> map,
            @Nullable Set<Integer> set,
            @Nullable Part part,
            @Nullable JsonNode json,
            Optional<String> maybe) {}

    static Combined of(String id, Values v) {
        return new Combined(
                id,
                v.text(),
                v.bytes(),
                v.number(),
                v.decimal(),
                v.truth(),
                v.kind(),
                v.time(),
                v.id(),
                v.list(),
                v.map(),
                v.set(),
                v.part(),
                v.json(),
                v.maybe(),
                v.text(),
                v.bytes(),
                v.number(),
                v.decimal(),
                v.truth(),
                v.kind(),
                v.time(),
                v.id(),
                v.list(),
                v.map(),
                v.set(),
                v.part(),
                v.json(),
                v.maybe(),
                v.text(),
                v.bytes(),
                v.number(),
                v.decimal(),
                v.truth(),
                v.kind(),
                v.time(),
                v.id(),
                v.list(),
                v.map(),
                v.set(),
                v.part(),
                v.json(),
                v.maybe(),
                v.text(),
                v.bytes(),
                v.number(),
                v.decimal(),
                v.truth(),
                v.kind(),
                v.time(),
                v.id(),
                v.list(),
                v.map(),
                v.set(),
                v.part(),
                v.json(),
                v.maybe(),
                v.text(),
                v.bytes(),
                v.number(),
                v.decimal(),
                v.truth(),
                v.kind(),
                v.time(),
                v.id(),
                v.list(),
                v.map(),
                v.set(),
                v.part(),
                v.json(),
                v.maybe(),
                v.text(),
                v.bytes(),
                v.number(),
                v.decimal(),
                v.truth(),
                v.kind(),
                v.time(),
                v.id(),
                v.list(),
                v.map(),
                v.set(),
                v.part(),
                v.json(),
                v.maybe(),
                v.text(),
                v.bytes(),
                v.number(),
                v.decimal(),
                v.truth(),
                v.kind(),
                v.time(),
                v.id(),
                v.list(),
                v.map(),
                v.set(),
                v.part(),
                v.json(),
                v.maybe(),
                v.text(),
                v.bytes(),
                v.number(),
                v.decimal(),
                v.truth(),
                v.kind(),
                v.time(),
                v.id(),
                v.list(),
                v.map(),
                v.set(),
                v.part(),
                v.json(),
                v.maybe());
    }

    /** What was read, of each combination. */
    Map<String, Values> values() {
        return Map.of(
                "zipped",
                new Values(
                        zippedText,
                        zippedBytes,
                        zippedNumber,
                        zippedDecimal,
                        zippedTruth,
                        zippedKind,
                        zippedTime,
                        zippedId,
                        zippedList,
                        zippedMap,
                        zippedSet,
                        zippedPart,
                        zippedJson,
                        zippedMaybe),
                "sealed",
                new Values(
                        sealedText,
                        sealedBytes,
                        sealedNumber,
                        sealedDecimal,
                        sealedTruth,
                        sealedKind,
                        sealedTime,
                        sealedId,
                        sealedList,
                        sealedMap,
                        sealedSet,
                        sealedPart,
                        sealedJson,
                        sealedMaybe),
                "fixed",
                new Values(
                        fixedText,
                        fixedBytes,
                        fixedNumber,
                        fixedDecimal,
                        fixedTruth,
                        fixedKind,
                        fixedTime,
                        fixedId,
                        fixedList,
                        fixedMap,
                        fixedSet,
                        fixedPart,
                        fixedJson,
                        fixedMaybe),
                "apart",
                new Values(
                        apartText,
                        apartBytes,
                        apartNumber,
                        apartDecimal,
                        apartTruth,
                        apartKind,
                        apartTime,
                        apartId,
                        apartList,
                        apartMap,
                        apartSet,
                        apartPart,
                        apartJson,
                        apartMaybe),
                "zippedSealed",
                new Values(
                        zippedSealedText,
                        zippedSealedBytes,
                        zippedSealedNumber,
                        zippedSealedDecimal,
                        zippedSealedTruth,
                        zippedSealedKind,
                        zippedSealedTime,
                        zippedSealedId,
                        zippedSealedList,
                        zippedSealedMap,
                        zippedSealedSet,
                        zippedSealedPart,
                        zippedSealedJson,
                        zippedSealedMaybe),
                "zippedApart",
                new Values(
                        zippedApartText,
                        zippedApartBytes,
                        zippedApartNumber,
                        zippedApartDecimal,
                        zippedApartTruth,
                        zippedApartKind,
                        zippedApartTime,
                        zippedApartId,
                        zippedApartList,
                        zippedApartMap,
                        zippedApartSet,
                        zippedApartPart,
                        zippedApartJson,
                        zippedApartMaybe),
                "sealedApart",
                new Values(
                        sealedApartText,
                        sealedApartBytes,
                        sealedApartNumber,
                        sealedApartDecimal,
                        sealedApartTruth,
                        sealedApartKind,
                        sealedApartTime,
                        sealedApartId,
                        sealedApartList,
                        sealedApartMap,
                        sealedApartSet,
                        sealedApartPart,
                        sealedApartJson,
                        sealedApartMaybe),
                "all",
                new Values(
                        allText,
                        allBytes,
                        allNumber,
                        allDecimal,
                        allTruth,
                        allKind,
                        allTime,
                        allId,
                        allList,
                        allMap,
                        allSet,
                        allPart,
                        allJson,
                        allMaybe));
    }
}
