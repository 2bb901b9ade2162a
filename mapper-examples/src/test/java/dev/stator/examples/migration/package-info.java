/**
 * What the guide's page on moving says, row by row: the same model of DynamoDBMapper, of the enhanced client and of Stator on one DynamoDB
 * Local.
 */
package dev.stator.examples.migration;
