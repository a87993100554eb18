/** The match on IPsec policies: what is said of a packet as a whole, then of each element of its policy. Source: libxt_policy.c. */
import { addressAndMask } from '../host-address.ts';
import { exactProtocol } from '../host-protocol.ts';
import { decimal, hexadecimal } from '../values.ts';
import { oneOf } from '../word-list.ts';
import {
  type Complaint,
  type Extension,
  expecting,
  type ReadSetting,
  type Setting,
  type ValueType,
} from './extension.ts';
import { setting } from './settings.ts';

/** The three protocols of IPsec. */
const protocols = new Map([
  ['50', 'esp'],
  ['51', 'ah'],
  ['108', 'ipcomp'],
]);

const protocol: ValueType = expecting('esp, ah or ipcomp, by name or number', (value, circumstances) => {
  const number = exactProtocol(value, circumstances);
  return typeof number === 'string' ? protocols.get(number) : undefined;
});

/** What is said of one element, and the `--next` that begins it; the first has none. */
interface Element {
  readonly next: ReadSetting | undefined;
  readonly parts: readonly ReadSetting[];
}

function settlePolicy(settings: readonly ReadSetting[]): readonly Setting[] | Complaint {
  const whole = ['dir', 'pol', 'strict'];
  const [direction, policy = setting('pol', 'ipsec'), strict] = whole.map((name) =>
    settings.find((each) => each.name === name),
  );
  const elements = elementsOf(settings.filter(({ name }) => !whole.includes(name)));
  const complaint = complainOfNumber(elements) ?? complainOfWhole(policy, strict, elements);
  if (complaint !== undefined) return complaint;
  const head = [direction, policy, strict].filter((each) => each !== undefined);
  // What is said of elements beside "--pol none" never reaches the kernel.
  if (policy.values[0] === 'none') return head;
  return [
    ...head,
    ...elements.flatMap(({ next, parts }) => [...(next === undefined ? [] : [next]), ...inOrder(parts)]),
  ];
}

function elementsOf(settings: readonly ReadSetting[]): readonly Element[] {
  const starts = settings.flatMap((each, index) => (each.name === 'next' ? [index] : []));
  return [-1, ...starts].map((start, index) => ({
    next: settings[start],
    parts: settings.slice(start + 1, starts[index]),
  }));
}

function complainOfNumber(elements: readonly Element[]): Complaint | undefined {
  const fifth = elements[4];
  if (fifth?.next !== undefined) return { refused: 'a policy has at most four elements', at: fifth.next };
  for (const { parts } of elements) {
    const twice = parts.find(({ name }, index) => parts.findIndex((each) => each.name === name) !== index);
    if (twice !== undefined) return { refused: `"--${twice.name}" can only be given once in one element`, at: twice };
  }
  return undefined;
}

function complainOfWhole(
  policy: Setting,
  strict: ReadSetting | undefined,
  elements: readonly Element[],
): Complaint | undefined {
  if (policy.values[0] === 'none') {
    return strict === undefined ? undefined : { refused: '"--strict" can\'t stand beside "--pol none"', at: strict };
  }
  for (const { next, parts } of elements) {
    const at = next ?? strict;
    if (parts.length === 0 && strict !== undefined && at !== undefined) {
      const help = `give it one of ${elementOptions.map((name) => `"--${name}"`).join(', ')}`;
      return { refused: 'beside "--strict" no element of a policy may be empty', at, help };
    }
    const end = parts.find(({ name }) => name.startsWith('tunnel-'));
    if (end !== undefined && !isTunnel(parts)) {
      return { refused: `"--${end.name}" can only stand beside "--mode tunnel"`, at: end };
    }
  }
  return undefined;
}

/** Not to be in transport mode will do. */
function isTunnel(parts: readonly ReadSetting[]): boolean {
  const mode = parts.find(({ name }) => name === 'mode');
  return mode !== undefined && mode.values[0] !== (mode.negated ? 'tunnel' : 'transport');
}

function inOrder(parts: readonly ReadSetting[]): readonly ReadSetting[] {
  return parts.toSorted((a, b) => elementOptions.indexOf(a.name) - elementOptions.indexOf(b.name));
}

const elementOptions = ['reqid', 'spi', 'proto', 'mode', 'tunnel-dst', 'tunnel-src'];

/** policy. */
export const policyMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'policy',
    options: [
      { name: 'dir', values: [oneOf(['in', 'out'], 'exact')], mandatory: true },
      { name: 'pol', values: [oneOf(['none', 'ipsec'], 'exact')] },
      { name: 'strict' },
      { name: 'reqid', values: [decimal()], negatable: true, repeatable: true },
      { name: 'spi', values: [hexadecimal()], negatable: true, repeatable: true },
      { name: 'proto', values: [protocol], negatable: true, repeatable: true },
      { name: 'mode', values: [oneOf(['transport', 'tunnel'], 'exact')], negatable: true, repeatable: true },
      { name: 'tunnel-dst', values: [addressAndMask], negatable: true, repeatable: true },
      { name: 'tunnel-src', values: [addressAndMask], negatable: true, repeatable: true },
      { name: 'next', repeatable: true, needs: ['strict'] },
    ],
    settle: settlePolicy,
    settlesOrder: true,
  },
];
