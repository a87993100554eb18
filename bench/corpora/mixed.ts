/** A firewall grown by hand: four tables, a chain for every thirty rules, all kinds of matches, nothing in the order of the kernel. */
import { builtin, type Corpus, declared, type Table } from './corpus.ts';
import { type Kind, kinds } from './mixed-rules.ts';
import { randomFrom } from './random.ts';
import { type Values, valuesFrom } from './values.ts';

/** A table of it: which share of all rules and of all user chains, out of a thousand, and where its user chains are called. */
interface Plan {
  readonly name: keyof typeof kinds;
  readonly rules: number;
  readonly chains: number;
  readonly builtin: readonly string[];
  readonly hooks: readonly string[];
}

const plans: readonly Plan[] = [
  { name: 'raw', rules: 40, chains: 1, builtin: ['PREROUTING', 'OUTPUT'], hooks: ['PREROUTING'] },
  {
    name: 'mangle',
    rules: 120,
    chains: 4,
    builtin: ['PREROUTING', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING'],
    hooks: ['PREROUTING', 'FORWARD'],
  },
  {
    name: 'nat',
    rules: 160,
    chains: 5,
    builtin: ['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'],
    hooks: ['PREROUTING'],
  },
  { name: 'filter', rules: 680, chains: 22, builtin: ['INPUT', 'FORWARD', 'OUTPUT'], hooks: ['INPUT', 'FORWARD'] },
];

/** So many rules of 85 bytes, and 32 user chains for every thousand of them. */
export function mixed(rules: number): Corpus {
  const values = valuesFrom(randomFrom(rules));
  let thousandths = 0;
  return plans.map((plan) => {
    // Rounded at the borders, and not each by itself, the tables have all rules together.
    const before = Math.round((rules * thousandths) / 1000);
    thousandths += plan.rules;
    return tableOf(plan, Math.round((rules * thousandths) / 1000) - before, rules, values);
  });
}

/** A table with so many rules, of so many in all. */
function tableOf(plan: Plan, rules: number, total: number, values: Values): Table {
  const names = Array.from({ length: Math.round((total * plan.chains) / 1000) }, (_, index) => nameOf(index, values));
  const calls = names.map((name) => `-A ${values.pick(plan.hooks)} -s ${values.host()}/255.255.255.0 -j ${name}`);
  const places = [...plan.hooks, ...names];
  const each = (rules - calls.length) / places.length;
  const bodies = places.flatMap((name, index) => {
    const length = Math.round(each * (index + 1)) - Math.round(each * index);
    const called = index >= plan.hooks.length && length > 0 ? [`-A ${name} -j RETURN`] : [];
    const body = Array.from({ length: length - called.length }, () => `-A ${name} ${draw(kinds[plan.name], values)}`);
    return [...body, ...called];
  });
  return {
    name: plan.name,
    chains: [...builtin(...plan.builtin), ...declared(names)],
    rules: [...calls, ...bodies],
  };
}

/** No two names of a table are the same, and their order is not that of the alphabet, in which iptables-save prints them. */
function nameOf(index: number, values: Values): string {
  return `${values.pick(['web', 'mail', 'dmz', 'vpn', 'lan', 'guest'])}_${values.pick(['in', 'out', 'log'])}-${index}`;
}

function draw(choices: readonly Kind[], values: Values): string {
  let left = values.below(choices.reduce((sum, { often }) => sum + often, 0));
  for (const { often, rule } of choices) {
    left -= often;
    if (left < 0) return rule(values);
  }
  throw new RangeError('nothing to draw from');
}
