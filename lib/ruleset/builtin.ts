/** The tables of the kernel and their built-in chains, in hook order. Source: iptables(8), and iptables-save of 1.8.9. */

/** Built-in chains by table, in the order in which iptables-save prints them. */
export const builtinChains: Readonly<Record<string, readonly string[]>> = {
  raw: ['PREROUTING', 'OUTPUT'],
  mangle: ['PREROUTING', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING'],
  nat: ['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'],
  filter: ['INPUT', 'FORWARD', 'OUTPUT'],
  security: ['INPUT', 'FORWARD', 'OUTPUT'],
};

/** Whether `chain` is one of the built-in chains of `table`. */
export function isBuiltin(table: string, chain: string): boolean {
  return builtinChains[table]?.includes(chain) ?? false;
}

const hooks = new Set(Object.values(builtinChains).flat());

/** Whether some table has a built-in chain of this name. */
export function isHook(name: string): boolean {
  return hooks.has(name);
}

/** The policies that a built-in chain can have. */
export const policies: readonly string[] = ['ACCEPT', 'DROP'];

/** The verdicts that are no extension: they end the walk, or (RETURN) go back to the caller. */
export const verdicts: readonly string[] = ['ACCEPT', 'DROP', 'RETURN', 'QUEUE'];
