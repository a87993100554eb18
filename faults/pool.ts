/** Many at once, but not all. */

/** Runs the tasks, `jobs` of them at a time, in their order. */
export async function inPool(jobs: number, tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const left = [...tasks];
  const worker = async (): Promise<void> => {
    for (let task = left.shift(); task !== undefined; task = left.shift()) await task();
  };
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, worker));
}
