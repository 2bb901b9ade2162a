package dev.stator.s3;

import java.time.Instant;

/**
 * What a listing tells of an object.
 *
 * @param length how many bytes it has
 * @param lastModified when it was put, in whole seconds, by the clock of the store
 */
public record StoredObject(String key, long length, Instant lastModified) {}
