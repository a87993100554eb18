/** Command lines for getopt, with what they say: read by our reader, and by the real getopt(1). */
import type { Spelling } from '../../lib/cli/getopt.ts';

/** The options of iptables-apply. */
export const spellings: readonly Spelling[] = [
  { letter: 't', name: 'timeout', takesValue: true },
  { letter: 'w', name: 'write', takesValue: true },
  { letter: 'c', name: 'command', takesValue: false },
  { letter: 'h', name: 'help', takesValue: false },
  { letter: 'V', name: 'version', takesValue: false },
];

interface Row {
  readonly words: readonly string[];
  readonly options: readonly string[];
  readonly operands: readonly string[];
}

/** Without mistakes. An option with a value is written `name=value`. */
export const lines: readonly Row[] = [
  { words: [], options: [], operands: [] },
  { words: ['file'], options: [], operands: ['file'] },
  { words: ['-t', '5', 'file'], options: ['timeout=5'], operands: ['file'] },
  { words: ['-t5', 'file'], options: ['timeout=5'], operands: ['file'] },
  { words: ['file', '-t', '5'], options: ['timeout=5'], operands: ['file'] },
  { words: ['file', '--', '-t', '5'], options: [], operands: ['file', '-t', '5'] },
  { words: ['--', 'file'], options: [], operands: ['file'] },
  { words: ['-t', '--', 'file'], options: ['timeout=--'], operands: ['file'] },
  { words: ['-t', '-5'], options: ['timeout=-5'], operands: [] },
  { words: ['--timeout', '5', 'file'], options: ['timeout=5'], operands: ['file'] },
  { words: ['--timeout=5', 'file'], options: ['timeout=5'], operands: ['file'] },
  { words: ['--time=5', '--w', 'a b'], options: ['timeout=5', 'write=a b'], operands: [] },
  { words: ['--t=5=6'], options: ['timeout=5=6'], operands: [] },
  { words: ['-w', '', 'file'], options: ['write'], operands: ['file'] },
  { words: ['--write=', 'file'], options: ['write'], operands: ['file'] },
  { words: ['-ct5', 'run'], options: ['command', 'timeout=5'], operands: ['run'] },
  { words: ['-ctc', 'run'], options: ['command', 'timeout=c'], operands: ['run'] },
  { words: ['--com', 'run', '-hV'], options: ['command', 'help', 'version'], operands: ['run'] },
  { words: ['--c', '--h', '--v'], options: ['command', 'help', 'version'], operands: [] },
  { words: ['-t', '5', '-t', '6'], options: ['timeout=5', 'timeout=6'], operands: [] },
  { words: ['-', 'file'], options: [], operands: ['-', 'file'] },
  { words: ["it's", 'a\nb'], options: [], operands: ["it's", 'a\nb'] },
];
