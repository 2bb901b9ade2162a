package dev.stator.processor.read;

import java.util.Set;

/** The names of the annotations and types of Stator's core, which the processor knows by name only. */
public final class Names {
    public static final String TABLE = "dev.stator.annotation.Table";
    public static final String DOCUMENT = "dev.stator.annotation.Document";
    public static final String TAG = "dev.stator.annotation.Tag";
    public static final String FIELD = "dev.stator.annotation.Field";
    public static final String IGNORE = "dev.stator.annotation.Ignore";
    public static final String FLATTEN = "dev.stator.annotation.Flatten";
    public static final String CONVERT = "dev.stator.annotation.Convert";
    public static final String HASH_KEY = "dev.stator.annotation.HashKey";
    public static final String RANGE_KEY = "dev.stator.annotation.RangeKey";
    public static final String ENUM_DEFAULT = "dev.stator.annotation.EnumDefault";
    public static final String GLOBAL_INDEX = "dev.stator.annotation.GlobalIndex";
    public static final String GLOBAL_INDEXES = "dev.stator.annotation.GlobalIndex.List";
    public static final String LOCAL_INDEX = "dev.stator.annotation.LocalIndex";
    public static final String LOCAL_INDEXES = "dev.stator.annotation.LocalIndex.List";

    static final String VERSION = "dev.stator.annotation.Version";
    static final String CREATED_AT = "dev.stator.annotation.CreatedAt";
    static final String UPDATED_AT = "dev.stator.annotation.UpdatedAt";
    static final String GENERATED = "dev.stator.annotation.Generated";
    static final String TIME_TO_LIVE = "dev.stator.annotation.TimeToLive";
    static final String BEFORE_SAVE = "dev.stator.annotation.BeforeSave";
    static final String COMPRESSED = "dev.stator.annotation.Compressed";
    static final String ENCRYPTED = "dev.stator.annotation.Encrypted";
    static final String S3_BACKED = "dev.stator.annotation.S3Backed";

    /** What asks for generated code. */
    public static final Set<String> ON_TYPES = Set.of(TABLE, DOCUMENT);

    /** What the processor wants to see. */
    public static final Set<String> ALL = Set.of(
            TABLE,
            DOCUMENT,
            TAG,
            FIELD,
            IGNORE,
            FLATTEN,
            CONVERT,
            HASH_KEY,
            RANGE_KEY,
            ENUM_DEFAULT,
            GLOBAL_INDEX,
            GLOBAL_INDEXES,
            LOCAL_INDEX,
            LOCAL_INDEXES,
            VERSION,
            CREATED_AT,
            UPDATED_AT,
            GENERATED,
            TIME_TO_LIVE,
            BEFORE_SAVE,
            COMPRESSED,
            ENCRYPTED,
            S3_BACKED);

    /** What stands on fields. */
    public static final Set<String> OF_PROPERTIES = Set.of(
            FIELD,
            FLATTEN,
            CONVERT,
            HASH_KEY,
            RANGE_KEY,
            VERSION,
            CREATED_AT,
            UPDATED_AT,
            GENERATED,
            TIME_TO_LIVE,
            COMPRESSED,
            ENCRYPTED,
            S3_BACKED);

    static final String CONVERTER = "dev.stator.schema.Converter";
    static final String TABLE_SCHEMA = "dev.stator.schema.TableSchema";
    static final String SCHEMA = "dev.stator.schema.Schema";
    static final String SEALED_TABLE_SCHEMA = "dev.stator.schema.SealedTableSchema";
    static final String TABLE_CLASS = "dev.stator.EntityTable";
    static final String BATCH_TABLE_CLASS = "dev.stator.BatchTable";

    private Names() {}
}
