package dev.stator.examples.migration;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The rows of the guide's page that a test proves, by the text of their first cell. */
@Retention(RetentionPolicy.RUNTIME)
@interface Row {
    String[] value();
}
