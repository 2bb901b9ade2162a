/**
 * Generated schemas under the SDK's enhanced client: {@link dev.stator.contract.enhanced.Sale}, in three styles, in every operation, beside
 * {@link dev.stator.contract.enhanced.Twin}, the same as its own bean.
 */
package dev.stator.contract.enhanced;
