/**
 * How much work a call is, counted and not timed: how often each block of lib/ was run, as V8 counts it for coverage. What
 * V8 does by itself (a regular expression, a copy) is not in it. Import this file first: V8 counts the blocks of functions
 * that it compiles afterwards.
 */
import { Session } from 'node:inspector';

interface Script {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

// Counting takes time, and other tests may come in the same process.
afterAll(() => {
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
});

/** The number of blocks of lib/ that are run, in all. The same every time that the same is done. */
export function workOf(act: () => unknown): number {
  taken();
  act();
  return taken()
    .filter(({ url }) => url.includes('/lib/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

/** The counts since the last time; answered at once, as the session is in this very thread. */
function taken(): readonly Script[] {
  let scripts: readonly Script[] = [];
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error !== null) throw error;
    scripts = result;
  });
  return scripts;
}
