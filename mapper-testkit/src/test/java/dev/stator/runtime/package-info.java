/** Tests of the run time: the calls, their failures, scans, and tables, against DynamoDB Local and against canned answers. */
@NullMarked
package dev.stator.runtime;

import org.jspecify.annotations.NullMarked;
