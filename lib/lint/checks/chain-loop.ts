/** Finds jumps that lead in a circle, or too deep for nft, where a packet can come to them. */
import { builtinChains, isBuiltin } from '../../ruleset/builtin.ts';
import type { Diagnostic, Related } from '../../ruleset/diagnostic.ts';
import type { Backend, Table } from '../../ruleset/model.ts';
import { type Call, calls } from '../chains.ts';
import type { Check, Subject } from '../check.ts';
import { relatedAt, spanOf } from '../span.ts';

/** The check `chain-loop`. */
export const chainLoop: Check = {
  name: 'chain-loop',
  severity: 'error',
  summary: 'jumps between chains lead in a circle, or deeper than nft goes',
  doc: `A packet in a circle of jumps would never come out, so the kernel refuses it: nft at the rule that closes the circle, or
lets packets into it ("Too many links"), legacy at the COMMIT line without a word of the reason. --test does not see it. A
circle that no packet can come to loads on both. nft also refuses more than fifteen jumps one within the other; a goto
counts like a jump.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:web - [0:0]
:log - [0:0]
-A INPUT -j web
-A web -p tcp -j log
-A log -p tcp -j web
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:web - [0:0]
:log - [0:0]
-A INPUT -j web
-A web -p tcp -j log
-A log -p tcp -j RETURN
COMMIT
`,
  run: (subject) => subject.ruleset.tables.flatMap((table) => ofTable(subject, table)),
};

/** The deepest chain that nft takes, the built-in ones being 0 (NFT_JUMP_STACK_SIZE of the kernel is 16). */
const deepest = 15;

/** The first jump, in the order of the file, with which the kernel would refuse the table: the one nft names. */
function ofTable({ ruleset }: Subject, table: Table): readonly Diagnostic[] {
  const { backend } = ruleset.dialect;
  const all = calls(table).filter(({ to }) => !isBuiltin(table.name, to));
  if (walk(table, all, backend) === undefined) return [];
  let [fine, refused] = [0, all.length];
  while (refused - fine > 1) {
    const middle = Math.floor((fine + refused) / 2);
    if (walk(table, all.slice(0, middle), backend) === undefined) fine = middle;
    else refused = middle;
  }
  const upTo = all.slice(0, refused);
  const trouble = walk(table, upTo, backend);
  const last = upTo.at(-1);
  const token = last?.rule.target?.token;
  if (trouble === undefined || last === undefined || token === undefined) return [];
  const place = { check: chainLoop.name, severity: 'error', ...spanOf(token) } as const;
  if (trouble === 'deep') {
    const message = `with this jump the chains are nested deeper than ${deepest} jumps, the most that nft takes`;
    return [{ ...place, message, help: 'jump to some of them from a chain further up' }];
  }
  const ways = new Map(upTo.map((call) => [`${call.from} ${call.to}`, call]));
  const circle = trouble.flatMap((from, index) => ways.get(`${from} ${trouble[index + 1] ?? trouble[0] ?? ''}`) ?? []);
  const names = circle.map(({ to }) => `"${to}"`).join(' to ');
  const related = circle.filter((call) => call !== last).flatMap(noteOf);
  const message = `packets that come here go round in a circle: from "${circle[0]?.from ?? ''}" to ${names}`;
  return [{ ...place, message, help: 'leave out one of the jumps', ...(related.length === 0 ? {} : { related }) }];
}

function noteOf({ rule, from, to }: Call): readonly Related[] {
  const token = rule.target?.token;
  return token === undefined ? [] : [relatedAt(token, `"${from}" goes to "${to}" here`)];
}

/** What is wrong with the jumps, if anything: they are nested too deep, or these chains lead to each other in a circle. */
type Trouble = 'deep' | readonly string[];

/** Walks all chains that packets come to, without recursion: a file may nest its chains as deep as it likes. */
function walk(table: Table, all: readonly Call[], backend: Backend): Trouble | undefined {
  const next = nextChains(all);
  const depths = new Map<string, number>();
  const order: string[] = [];
  for (const hook of builtinChains[table.name] ?? []) {
    const circle = visit(hook, next, depths, order);
    if (circle !== undefined) return circle;
  }
  if (backend === 'legacy') return undefined;
  // Backwards, each chain comes after all that lead to it, so its depth is final.
  for (const chain of order.toReversed()) {
    const depth = depths.get(chain) ?? 0;
    if (depth > deepest) return 'deep';
    for (const to of next.get(chain) ?? []) depths.set(to, Math.max(depths.get(to) ?? 0, depth + 1));
  }
  return undefined;
}

/** Depth first; the circle, when it meets a chain that it is within. `order` gets each chain after those it leads to. */
function visit(
  root: string,
  next: ReadonlyMap<string, readonly string[]>,
  seen: Map<string, number>,
  order: string[],
): readonly string[] | undefined {
  const within = new Set([root]);
  const path: { readonly chain: string; at: number }[] = [{ chain: root, at: 0 }];
  seen.set(root, 0);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const to = next.get(top.chain)?.[top.at];
    top.at += 1;
    if (to === undefined) {
      path.pop();
      within.delete(top.chain);
      order.push(top.chain);
    } else if (within.has(to)) {
      return path.slice(path.findIndex(({ chain }) => chain === to)).map(({ chain }) => chain);
    } else if (!seen.has(to)) {
      seen.set(to, 0);
      within.add(to);
      path.push({ chain: to, at: 0 });
    }
  }
  return undefined;
}

function nextChains(all: readonly Call[]): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to } of all) {
    const known = next.get(from);
    if (known === undefined) next.set(from, [to]);
    else known.push(to);
  }
  return next;
}
