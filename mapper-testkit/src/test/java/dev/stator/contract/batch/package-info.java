/**
 * What batches and transactions do, on DynamoDB Local and with faults that are put between it and the SDK.
 */
package dev.stator.contract.batch;
