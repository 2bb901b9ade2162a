/** Several tenants in the same tables. */
@NullMarked
package dev.stator.contract.tenant;

import org.jspecify.annotations.NullMarked;
