/** That many rules in one load get the answers that each gets alone. */
import { backends, kernelTest } from './needs.ts';
import { ask, type Question } from './oracle.ts';

const rules = [
  '-p tcp --dport 80 -j ACCEPT',
  '-p tcp --dport 80x',
  '-s 1.1.1.1,2.2.2.2',
  '-j NOSUCH',
  '-m string --algo BM --string x',
  '-h',
  '-6 -s ::1',
  '-m comment --comment "no end',
  '-m rateest --rateest shared --rateest-gt --rateest-bps 1',
  '-j RATEEST --rateest-name shared --rateest-interval 1s --rateest-ewmalog 2s',
  '-m comment --comment "\xff\xfe"',
];
const questions = rules.map((rule): Question => ({ family: 'ipv4', table: 'filter', chain: 'FORWARD', rule }));

for (const backend of backends) {
  kernelTest(`${backend} takes, refuses and prints a rule among others as it does the rule alone`, async () => {
    const together = await ask(backend, questions);
    expect(together).toEqual(await ask(backend, questions, { batch: 1 }));
    expect(together.map(({ accepted }) => accepted)).toEqual([
      ...[true, false, true, false, false, false, true, true, false, true, true],
    ]);
    expect(together[2]?.prints).toEqual(['-s 1.1.1.1/32', '-s 2.2.2.2/32']);
    expect(together[7]?.prints).toEqual(['-m comment --comment "no end\n"']);
  });

  kernelTest(`${backend} sees what was prepared, and the chain that a rule is asked in`, async () => {
    const match = { family: 'ipv4', table: 'filter', chain: 'FORWARD', rule: '-m set --match-set s1 src' } as const;
    const owner = { ...match, chain: 'USER', chains: ['USER'], rule: '-m owner --uid-owner 0' };
    const prepare = ['ipset create s1 hash:ip'];
    const reached = { ...owner, before: ['-A INPUT -j USER'] };
    const answers = await ask(backend, [match, owner, reached, { ...reached, before: ['-A OUTPUT -j USER'] }], {
      prepare,
    });
    expect(answers.map(({ accepted }) => accepted)).toEqual([true, true, false, true]);
    expect((await ask(backend, [match])).map(({ says }) => says)).toEqual(["Set s1 doesn't exist."]);
  });
}
