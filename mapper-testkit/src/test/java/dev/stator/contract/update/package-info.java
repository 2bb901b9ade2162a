/** What each action of an update sends, and does to the stored item. */
@NullMarked
package dev.stator.contract.update;

import org.jspecify.annotations.NullMarked;
