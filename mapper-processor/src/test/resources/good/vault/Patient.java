package vault;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Compression;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.Field;
import dev.stator.annotation.Flatten;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.Projection;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.s3.S3Bytes;
import dev.stator.s3.S3Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every key encrypted; every kind of value in each way; documents with something encrypted, wherever a document can be. */
@Table("patients")
@GlobalIndex(name = "byInsurance", hashKey = "insurance", rangeKey = "admitted")
@LocalIndex(name = "byBorn", rangeKey = "born", projection = Projection.INCLUDE, include = "notes")
public record Patient(
        @HashKey @Encrypted(deterministic = true) String clinic,
        @RangeKey @Encrypted(deterministic = true) long number,
        @Encrypted(deterministic = true) String insurance,
        @Encrypted(deterministic = true) LocalDate born,
        Instant admitted,
        @Encrypted @Field(value = "n", writeNull = true) String notes,
        @Encrypted boolean isInsured,
        @Encrypted int visits,
        @Encrypted(deterministic = true) Set<String> allergies,
        @Compressed(Compression.ZSTD) List<String> history,
        @Compressed(minimumBytes = 0, maxBytes = 1024) @Encrypted Map<String, BigDecimal> values,
        @Compressed @Encrypted @S3Backed(store = "archive", inlineBytes = 0) Optional<String> letter,
        @S3Backed byte[] scan,
        @Compressed @S3Backed S3Text page,
        @S3Backed Optional<S3Bytes> film,
        @Encrypted Plain whole,
        Contact home,
        List<Contact> relatives,
        Map<String, List<Contact>> byRole,
        Optional<Contact> doctor,
        @Flatten(prefix = "work_") Contact work,
        Tree tree,
        Payment payment) {}
