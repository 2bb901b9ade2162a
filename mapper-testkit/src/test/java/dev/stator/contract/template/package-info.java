/** Entities whose keys are made by templates, on DynamoDB Local. */
@NullMarked
package dev.stator.contract.template;

import org.jspecify.annotations.NullMarked;
