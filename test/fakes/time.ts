/** Virtual time: sleepers wake in order, and the clock jumps from one to the next. No real time passes. */

/** A clock that only `run` moves. */
export interface VirtualTime {
  readonly now: () => number;
  readonly sleep: (seconds: number) => Promise<void>;
  /** Lets everybody go on until `finished`, or nobody is left who could, or the clock passes `limit`. */
  readonly run: (finished: () => boolean, limit: number) => Promise<void>;
}

/** Virtual time, beginning at `start` seconds since boot. */
export function virtualTime(start: number): VirtualTime {
  let clock = start;
  let order = 0;
  let sleepers: { readonly wake: number; readonly order: number; readonly resume: () => void }[] = [];
  return {
    now: () => clock,
    sleep: (seconds) =>
      new Promise((resume) => {
        order += 1;
        sleepers.push({ wake: clock + Math.max(0, seconds), order, resume });
      }),
    run: async (finished, limit) => {
      for (;;) {
        // Everything between two sleeps is promises: they are all settled when setImmediate comes round.
        await new Promise((resolve) => setImmediate(resolve));
        const [next, ...rest] = sleepers.sort((a, b) => a.wake - b.wake || a.order - b.order);
        if (finished() || next === undefined || next.wake > limit) return;
        sleepers = rest;
        clock = Math.max(clock, next.wake);
        next.resume();
      }
    },
  };
}
