/** What a person asks for in the fake world, unless the test says otherwise. */
import type { ApplyRequest } from '../../lib/apply/apply.ts';
import type { Source } from '../../lib/apply/prepare.ts';

/** A request to load rules files and ask at the terminal. */
export function requestOf(sources: readonly Source[], more: Partial<ApplyRequest> = {}): ApplyRequest {
  return {
    change: { kind: 'files', sources },
    backend: 'auto',
    timeout: 60,
    requireProof: false,
    keepChains: [],
    dryRun: false,
    detach: false,
    probes: [],
    askAt: 'standard-input',
    force: false,
    ...more,
  };
}
