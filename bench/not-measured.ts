/** That something cannot be measured on this machine, which is no fault of safeapply. */

/** Thrown with the reason as its message. */
export class NotMeasured extends Error {
  override readonly name = 'NotMeasured';
}
