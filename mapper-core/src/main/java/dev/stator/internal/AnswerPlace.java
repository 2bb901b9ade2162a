package dev.stator.internal;

/**
 * Where in an answer an item is.
 *
 * @param table the table's name in DynamoDB, with prefix
 * @param index among the items of the table
 */
record AnswerPlace(String table, int index) {}
