/** Probes: they tell in place of a person whether the new rules are good. */
import type { System } from '../system/system.ts';

/** One question to the machine. */
export type Probe =
  /** A shell command line; status 0 is yes. */
  | { readonly kind: 'command'; readonly line: string }
  /** Whether a TCP connection can be opened from here. */
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number };

/** What is said of one while it runs, and of its end. */
export type ProbeResult =
  { readonly name: string; readonly ok: true } | { readonly name: string; readonly ok: false; readonly reason: string };

/** Runs the probes one after the other, each within what is left of the window, should that be extended too, up to the first that fails. */
export async function runProbes(
  system: System,
  probes: readonly Probe[],
  remaining: () => number,
  tell: (result: ProbeResult) => void,
): Promise<ProbeResult | undefined> {
  let last: ProbeResult | undefined;
  for (const probe of probes) {
    last = await runProbe(system, probe, remaining);
    tell(last);
    if (!last.ok) return last;
  }
  return last;
}

async function runProbe(system: System, probe: Probe, remaining: () => number): Promise<ProbeResult> {
  const name = nameOf(probe);
  const failed = (reason: string): ProbeResult => ({ name, ok: false, reason });
  if (remaining() <= 0) return failed('the window was over before it could run');
  if (probe.kind === 'tcp') {
    const reason = await system.processes.connect(probe.host, probe.port, remaining);
    return reason === undefined ? { name, ok: true } : failed(reason);
  }
  const { exitCode, output } = await system.processes.runProbe(probe.line, remaining);
  if (exitCode === 0) return { name, ok: true };
  const how = exitCode === undefined ? 'it ran past the window' : `status ${exitCode}`;
  return failed(output === '' ? how : `${how}: ${output}`);
}

/** As a person would write it. */
function nameOf(probe: Probe): string {
  return probe.kind === 'command' ? probe.line : `TCP ${probe.host}:${probe.port}`;
}
