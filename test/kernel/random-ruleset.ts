/**
 * Whole rulesets made by chance of single rules that iptables takes (test/testdata/ruleset/rules): spread over built-in and
 * user chains, put in by all the commands that a rules file may hold, with comments, counters and blank lines between them.
 */
import { type Random, shuffle } from '../../bench/corpora/random.ts';
import { builtinChains } from '../../lib/ruleset/builtin.ts';
import { bytesOf } from '../../lib/ruleset/decode.ts';
import { ruleRows, type RuleRow } from '../ruleset/rows.ts';
import type { Backend } from './needs.ts';

/** What a ruleset is for. */
export interface Dialect {
  readonly family: 'ipv4' | 'ipv6';
  readonly backend: Backend;
}

/** Rows that can stand in one file with others, as lists of so many at most. */
export function hands(dialect: Dialect, size: number, random: Random): readonly (readonly RuleRow[])[] {
  const rows = shuffle(ruleRows().filter(standsAmongOthers(dialect)), random);
  const count = Math.ceil(rows.length / size);
  return Array.from({ length: count }, (_, n) => withoutSharing(rows.slice(n * size, (n + 1) * size)));
}

/** One ruleset, in bytes, that has all the rules. */
export function rulesetOf(dialect: Dialect, rows: readonly RuleRow[], random: Random): string {
  const names = shuffle([...new Set(rows.map(({ table }) => table))], random);
  const tables = names.map((name) => {
    const own = rows.filter(({ table }) => table === name);
    return tableOf(dialect, name, shuffle(own, random), random);
  });
  return tables.join(random.pick(['', '\n', '# between\n']));
}

/** A rule that prints nothing or a line feed is a matter of single rules, and so is one that the machine must look up. */
function standsAmongOthers({ family, backend }: Dialect): (row: RuleRow) => boolean {
  return (row) => {
    const outcome = row[backend];
    const prints = 'prints' in outcome ? outcome.prints : [];
    const single = [row.rule, ...prints].some((line) => line.includes('\n')) || prints.length === 0;
    return row.family === family && row.otherwise === undefined && !single && !besides.test(row.rule);
  };
}

/**
 * What iptables-save 1.8.9 prints in a way that iptables-restore refuses or takes for something else, so that the save is
 * not the same rules: names with blanks, bare; lists of no days; an end of time at its beginning. And a name of /etc/hosts.
 */
const besides = /"(?:a b|eth 0| lo)"|-in ""|days (?:0|32|""|Mon,.*Sun$)|--datestop 1970|localhost/u;

/** Of rules that share something by its name in the kernel, which must agree about it, one of each kind. */
function withoutSharing(rows: readonly RuleRow[]): readonly RuleRow[] {
  const met = new Set<string>();
  return rows.filter(({ rule }) => {
    const [kind] = /rateest|idletimer|hashlimit|recent|nfacct/iu.exec(rule) ?? [];
    if (kind === undefined) return true;
    const first = !met.has(kind.toLowerCase());
    met.add(kind.toLowerCase());
    return first;
  });
}

/** User chains are called from one built-in chain each, so that a rule stays where it may stand. */
function tableOf(dialect: Dialect, name: string, rows: readonly RuleRow[], random: Random): string {
  const hooks = [...new Set(rows.map(({ chain }) => chain))];
  const users = hooks.flatMap((hook) =>
    ['z', '9-', 'A_', 'user.'].slice(random.below(4)).map((start) => ({ chain: `${start}${hook}`, hook })),
  );
  const declared = shuffle(users, random).filter((_, n) => n % 3 !== 2);
  const made = users.filter((user) => !declared.includes(user));
  const builtin = builtinChains[name] ?? [];
  const chainOf = ({ chain }: RuleRow): string =>
    random.pick([chain, ...users.filter(({ hook }) => hook === chain).map((user) => user.chain)]);
  const lines = [
    `*${name}`,
    ...builtin.filter(() => random.below(4) > 0).map((chain) => `:${chain} ${policy(name, random)} [5:6]`),
    ...declared.map(({ chain }) => `:${chain} - [0:0]`),
    ...made.map(({ chain }) => `-N ${chain}`),
    ...rows.flatMap((row) => linesFor(dialect, row, chainOf(row), random)),
    ...users.map(({ chain, hook }) => `${random.pick(['-A', '-I'])} ${hook} ${random.pick(jumps)} ${chain}`),
    ...(random.below(2) === 0 ? [`-P ${random.pick(builtin)} ${policy(name, random)}`] : []),
    'COMMIT',
    '',
  ];
  return lines.join('\n');
}

const jumps = ['-j', '-g', '-p tcp -j', '-m mark --mark 1 -g'];

function policy(table: string, random: Random): string {
  return table === 'nat' ? 'ACCEPT' : random.pick(['ACCEPT', 'DROP']);
}

/** The line of a rule, mostly alone. What a command takes out again was put in right before it. */
function linesFor({ backend }: Dialect, { rule }: RuleRow, chain: string, random: Random): readonly string[] {
  // All namespaces share the labels of IDLETIMER, and other tests have timers of other types.
  const text = bytesOf(rule).toString('latin1').replace('--label foo', `--label fmt${process.pid}`);
  const appended = `-A ${chain} ${text}`;
  return random.pick([
    [appended],
    [appended],
    [`[7:8] ${appended}`],
    [`-I ${chain} ${text}`],
    [`-I ${chain} 1 ${text}`],
    ['# about what follows', appended],
    ['', appended],
    [`-I ${chain} -p udp`, `-D ${chain} 1`, appended],
    [`-A ${chain} -p 99`, appended, `-D ${chain} -p 99`],
    // iptables-nft-restore 1.8.9 crashes on replacing a rule that the same load made.
    ...(backend === 'legacy' ? [[`-I ${chain} -p udp`, `-R ${chain} 1 -p tcp --syn`, appended]] : []),
  ]);
}
