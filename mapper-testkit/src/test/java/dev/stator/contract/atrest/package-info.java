/** Attributes that are compressed, encrypted or in S3, through the generated code, on real servers. */
package dev.stator.contract.atrest;
