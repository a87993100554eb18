/** Finds a circle in a graph. */

/** The first circle found, its first node again at the end; undefined when there is none. Edges out of the graph are ignored. */
export function findCycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const finished = new Set<string>();
  for (const start of edges.keys()) {
    const cycle = walk(start, [], edges, finished);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

function walk(
  node: string,
  path: readonly string[],
  edges: ReadonlyMap<string, readonly string[]>,
  finished: Set<string>,
): readonly string[] | undefined {
  if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
  if (finished.has(node)) return undefined;
  for (const next of edges.get(node) ?? []) {
    const cycle = walk(next, [...path, node], edges, finished);
    if (cycle !== undefined) return cycle;
  }
  finished.add(node);
  return undefined;
}
