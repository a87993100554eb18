/** The table as it is printed, line by line, so that the first figures are there while the last are still measured. Pure. */
import type { Measure } from './measures.ts';
import type { Result } from './verdict.ts';

/** Its first line. */
export function heading(): string {
  return line('measure', 'ratio [least..most]', 'cpu', 'must', 'aim', 'pairs', 'medians', 'verdict');
}

/** The line over the cases of a measure. */
export function title({ title: words }: Measure): string {
  return `${words}\n`;
}

/** The line of one case. `name` is what selects it. */
export function row(name: string, { of, must, aim }: Measure, result: Result): string {
  const limits = [must.toFixed(2), aim.toFixed(2)] as const;
  if (result.kind !== 'ratio') {
    const verdict = result.kind === 'failed' ? `NOT met: ${result.why}` : `not measured: ${result.why}`;
    return line(`  ${name}`, '-', '-', ...limits, '-', '-', verdict);
  }
  const { ratio, cpu, pairs, medians, worst, verdict } = result;
  return line(
    `  ${name}`,
    `${ratio.median.toFixed(2)} [${ratio.least.toFixed(2)}..${ratio.most.toFixed(2)}]`,
    cpu.toFixed(2),
    ...limits,
    String(pairs),
    of === 'peak' ? mebibytes(medians) : seconds(medians),
    verdict + (worst === undefined ? '' : ` (worst: ${worst})`),
  );
}

/** The name that selects a case on the command line, or all cases of a measure. */
export function nameOfCase(measure: Measure, name: string): string {
  return name === '' ? measure.name : `${measure.name}/${name}`;
}

function line(...[measure, ratio, cpu, must, aim, pairs, medians, verdict]: readonly [string, ...string[]]): string {
  const cells = [
    measure.padEnd(33),
    ratio?.padEnd(21),
    cpu?.padStart(6),
    must?.padStart(6),
    aim?.padStart(6),
    pairs?.padStart(6),
    medians?.padStart(18),
    ` ${verdict ?? ''}`,
  ];
  return `${cells.join(' ').trimEnd()}\n`;
}

function seconds(medians: readonly number[]): string {
  const small = medians.every((each) => each < 1);
  return small
    ? `${medians.map((each) => (each * 1000).toFixed(0)).join(' / ')} ms`
    : `${medians.map((each) => each.toFixed(2)).join(' / ')} s`;
}

function mebibytes(medians: readonly number[]): string {
  return `${medians.map((each) => each.toFixed(0)).join(' / ')} MiB`;
}
