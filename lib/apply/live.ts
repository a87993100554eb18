/** Reads the live rules, and believes them only when they prove to be whole. */
import type { System, Tools } from '../system/system.ts';
import { judgeSave, type Snapshot, tablesNotPrinted } from './snapshot.ts';

/** The live rules of one family, with counters. Throws a `command` Failure when a program cannot be run. */
export async function readLive(system: System, tools: Tools): Promise<Snapshot> {
  const saved = await system.firewall.save(tools);
  const witness = await system.firewall.witness(tools, tablesNotPrinted(saved));
  return judgeSave(saved, witness, tools);
}
