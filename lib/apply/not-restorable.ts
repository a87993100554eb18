/** Refusing to begin what could not be undone. */
import type { Refusal } from './outcome.ts';

/** The refusal of what could not be put back afterwards. */
export function notRestorable(reason: string): { readonly refusal: Refusal } {
  return { refusal: { kind: 'not-restorable', reason } };
}
