/** Finds jumps that lead in a circle, or too deep for nft, where a packet can come to them. */
import type { Diagnostic, Related } from '../../ruleset/diagnostic.ts';
import type { Backend, Rule, Table } from '../../ruleset/model.ts';
import type { Check, Subject } from '../check.ts';
import { type Jumps, jumpsOf, ruleOf } from '../jumps.ts';
import { relatedAt, spanOf } from '../span.ts';
import { type Survey, surveyOf } from '../survey.ts';

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
  const survey = surveyOf(ruleset, table);
  const jumps = jumpsOf(survey);
  const walkTo = (count: number): Trouble | undefined => walk(survey, jumps, count, backend);
  if (walkTo(jumps.to.length) === undefined) return [];
  let [fine, refused] = [0, jumps.to.length];
  while (refused - fine > 1) {
    const middle = Math.floor((fine + refused) / 2);
    if (walkTo(middle) === undefined) fine = middle;
    else refused = middle;
  }
  const trouble = walkTo(refused);
  const last = ruleOf(survey, jumps, refused - 1);
  const token = last?.target?.token;
  if (trouble === undefined || last === undefined || token === undefined) return [];
  const place = { check: chainLoop.name, severity: 'error', ...spanOf(token) } as const;
  if (trouble === 'deep') {
    const message = `with this jump the chains are nested deeper than ${deepest} jumps, the most that nft takes`;
    return [{ ...place, message, help: 'jump to some of them from a chain further up' }];
  }
  const circle = trouble.flatMap((from, index) => {
    const to = trouble[index + 1] ?? trouble[0] ?? 0;
    return ruleOf(survey, jumps, lastJump(jumps, refused, from, to)) ?? [];
  });
  const names = circle.map(({ targetName = '' }) => `"${targetName}"`).join(' to ');
  const related = circle.filter((rule) => rule !== last).flatMap(noteOf);
  const message = `packets that come here go round in a circle: from "${circle[0]?.chainName ?? ''}" to ${names}`;
  return [{ ...place, message, help: 'leave out one of the jumps', ...(related.length === 0 ? {} : { related }) }];
}

/** The last of the first `count` jumps that leads from one chain to the other. */
function lastJump({ from, to }: Jumps, count: number, chain: number, next: number): number {
  let jump = count - 1;
  while (jump >= 0 && (from[jump] !== chain || to[jump] !== next)) jump -= 1;
  return jump;
}

function noteOf({ target, chainName = '' }: Rule): readonly Related[] {
  if (target === undefined) return [];
  return [relatedAt(target.token, `"${chainName}" goes to "${target.name}" here`)];
}

/** What is wrong with the jumps, if anything: they are nested too deep, or these chains lead to each other in a circle. */
type Trouble = 'deep' | readonly number[];

/** Walks all chains that packets come to by the first `count` jumps; those to built-in chains are another check's. */
function walk({ builtin }: Survey, jumps: Jumps, count: number, backend: Backend): Trouble | undefined {
  const seen = new Uint8Array(jumps.first.length - 1);
  const order: number[] = [];
  for (let hook = 0; hook < builtin; hook += 1) {
    const circle = visit(hook, builtin, jumps, count, seen, order);
    if (circle !== undefined) return circle;
  }
  if (backend === 'legacy') return undefined;
  const depths = new Int32Array(seen.length);
  // Backwards, each chain comes after all that lead to it, so its depth is final.
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const chain = order[at] ?? 0;
    const depth = depths[chain] ?? 0;
    if (depth > deepest) return 'deep';
    for (let way = jumps.first[chain] ?? 0; way < (jumps.first[chain + 1] ?? 0); way += 1) {
      const to = toward(jumps, way, count);
      if (to >= builtin) depths[to] = Math.max(depths[to] ?? 0, depth + 1);
    }
  }
  return undefined;
}

const unseen = 0;
const within = 1;
const done = 2;

/**
 * Depth first, without recursion: a file may nest its chains as deep as it likes. The circle, when it meets a chain that it is
 * within; `order` gets each chain after those it leads to.
 */
function visit(
  root: number,
  builtin: number,
  jumps: Jumps,
  count: number,
  seen: Uint8Array,
  order: number[],
): readonly number[] | undefined {
  const path = [root];
  const ways = [jumps.first[root] ?? 0];
  seen[root] = within;
  for (let chain = path.at(-1); chain !== undefined; chain = path.at(-1)) {
    const way = ways.at(-1) ?? 0;
    const to = way < (jumps.first[chain + 1] ?? 0) ? toward(jumps, way, count) : end;
    ways[ways.length - 1] = way + 1;
    if (to === end) {
      path.pop();
      ways.pop();
      seen[chain] = done;
      order.push(chain);
    } else if (to < builtin) {
      continue;
    } else if (seen[to] === within) {
      return path.slice(path.indexOf(to));
    } else if (seen[to] === unseen) {
      seen[to] = within;
      path.push(to);
      ways.push(jumps.first[to] ?? 0);
    }
  }
  return undefined;
}

const end = -1;

/** The chain that the jump at this place of the order leads to; `end` when it is none of the first `count`, as all after it. */
function toward({ to, order }: Jumps, way: number, count: number): number {
  const jump = order[way] ?? count;
  return jump < count ? (to[jump] ?? end) : end;
}
