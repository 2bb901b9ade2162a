/**
 * What a test of a program with Stator needs: a DynamoDB in the JVM, and a connection with tables of its own; and a double of KMS.
 *
 * <p>Uses Stator's entry point, JUnit Jupiter, the SDK's clients, the JDK's HTTP server, and DynamoDB Local, which whoever uses the test kit adds.
 */
@NullMarked
package dev.stator.testkit;

import org.jspecify.annotations.NullMarked;
