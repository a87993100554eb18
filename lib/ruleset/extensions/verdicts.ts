/** The targets that are verdicts: they take no options (libxt_standard.c). */
import { verdicts } from '../builtin.ts';
import type { Extension } from './extension.ts';

/** ACCEPT, DROP, RETURN, QUEUE. */
export const verdictTargets: readonly Extension[] = verdicts.map((name) => ({ kind: 'target', name, options: [] }));
