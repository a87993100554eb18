/**
 * Programs of the classic BPF: read as libxt_bpf.c bpf_parse_string does, and looked at as the kernel does before it takes one
 * (net/core/filter.c bpf_check_classic).
 */
import { strtoul } from './c-number.ts';
import { expecting, type Reading, type ValueType } from './extensions/extension.ts';

/** `COUNT,CODE JT JF K,…`, as nfbpf_compile prints it. */
export const bytecode: ValueType = expecting(
  'a program such as nfbpf_compile prints, of 1 to 64 instructions',
  (value): Reading => {
    const program = readProgram(value);
    if (typeof program === 'string') return { refused: program };
    const fault = faultOf(program);
    if (fault !== undefined) return { refused: fault };
    return [program.length, ...program.map(({ code, jt, jf, k }) => `${code} ${jt} ${jf} ${k}`)].join(',');
  },
);

interface Instruction {
  readonly code: number;
  readonly jt: number;
  readonly jf: number;
  readonly k: number;
}

/** Of each item only how it begins counts; an empty one ends the program. A text is what is wrong. */
function readProgram(text: string): readonly Instruction[] | string {
  const head = strtoul(text, 10);
  if (!head?.rest.startsWith(',')) return 'does not begin with the number of instructions and a comma';
  const count = low(head.value, 16);
  if (count === 0 || count > 64) return `is a program of ${count} instructions: it must be from 1 to 64`;
  const items = head.rest.slice(1).split(',');
  const end = items.indexOf('');
  const program: Instruction[] = [];
  for (const item of end === -1 ? items : items.slice(0, end)) {
    const [, ...fields] = instruction.exec(item) ?? [];
    const [code, jt, jf, k] = fields.map((field) => strtoul(field, 10)?.value ?? 0n);
    if (code === undefined || jt === undefined || jf === undefined || k === undefined) {
      return `has an instruction "${item}" that is not made of four numbers`;
    }
    program.push({ code: low(code, 16), jt: low(jt, 8), jf: low(jf, 8), k: low(k, 32) });
  }
  return program.length === count ? program : `has ${program.length} instructions, not ${count}`;
}

/** As sscanf reads `%hu %hhu %hhu %u`: blanks between the numbers are not needed where a sign is. */
const instruction = /^\s*([-+]?\d+)(?!\d)\s*([-+]?\d+)(?!\d)\s*([-+]?\d+)(?!\d)\s*([-+]?\d+)(?!\d)/u;

function low(value: bigint, bits: number): number {
  return Number(BigInt.asUintN(bits, value));
}

const loads = [0x20, 0x28, 0x30];
const stores = [0x02, 0x03];
const memoryLoads = [0x60, 0x61];
const branches = [0x15, 0x1d, 0x25, 0x2d, 0x35, 0x3d, 0x45, 0x4d];
const jump = 0x05;
const divisions = [0x34, 0x94];
const shifts = [0x64, 0x74];
const returns = [0x06, 0x16];
const arithmetic = [0x04, 0x14, 0x24, 0x34, 0x44, 0x54, 0x64, 0x74, 0x94, 0xa4];

const codes = new Set([
  ...arithmetic,
  ...arithmetic.map((code) => code | 0x08),
  0x84,
  ...loads,
  ...[0x00, 0x01, 0x40, 0x48, 0x50, 0x80, 0x81, 0xb1, 0x07, 0x87],
  ...memoryLoads,
  ...stores,
  ...branches,
  jump,
  ...returns,
]);

/** What the kernel refuses; undefined when it takes the program. */
function faultOf(program: readonly Instruction[]): string | undefined {
  for (const [at, each] of program.entries()) {
    const fault = faultIn(each, program.length - at - 1);
    if (fault !== undefined) return `is a program whose instruction ${at + 1} ${fault}`;
  }
  if (!returns.includes(program.at(-1)?.code ?? 0)) return 'is a program that does not end with a return';
  return loadsUnstored(program) ? 'is a program that reads memory it may not have written' : undefined;
}

/** What is wrong with one instruction that has so many after it. */
function faultIn({ code, jt, jf, k }: Instruction, after: number): string | undefined {
  if (!codes.has(code)) return `has the code ${code}, which there is not`;
  if (divisions.includes(code) && k === 0) return 'divides by 0';
  if (shifts.includes(code) && k >= 32) return 'shifts by more than 31 bits';
  if ((memoryLoads.includes(code) || stores.includes(code)) && k >= 16) return 'is for a word of memory beyond the 16';
  if (code === jump && k >= after) return 'jumps beyond the end';
  if (branches.includes(code) && (jt >= after || jf >= after)) return 'jumps beyond the end';
  if (loads.includes(code) && k >= ancillary && !isAncillary(k)) return 'loads what is not there';
  return undefined;
}

/** From here on a load is for what goes along with a packet (SKF_AD_OFF); there are 16 such things, at every fourth place. */
const ancillary = 0xfffff000;

function isAncillary(k: number): boolean {
  return k - ancillary < 64 && k % 4 === 0;
}

/** Whether on some way through the program a word of memory is read before it is written. */
function loadsUnstored(program: readonly Instruction[]): boolean {
  const all = 0xffff;
  const reaching = program.map(() => all);
  const meet = (at: number, written: number): void => {
    reaching[at] = (reaching[at] ?? all) & written;
  };
  let written = 0;
  for (const [at, { code, jt, jf, k }] of program.entries()) {
    written &= reaching[at] ?? all;
    if (stores.includes(code)) written |= 1 << k;
    if (memoryLoads.includes(code) && (written & (1 << k)) === 0) return true;
    if (code === jump) meet(at + 1 + k, written);
    if (branches.includes(code)) {
      meet(at + 1 + jt, written);
      meet(at + 1 + jf, written);
    }
    if (code === jump || branches.includes(code)) written = all;
  }
  return false;
}
