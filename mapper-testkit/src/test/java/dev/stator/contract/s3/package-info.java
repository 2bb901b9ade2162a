/** Objects on a real S3 server: what is put is what is read, and what is wrong is found. */
@NullMarked
package dev.stator.contract.s3;

import org.jspecify.annotations.NullMarked;
