/** The rows of test/testdata/ruleset/rules against the iptables of this machine, so that no row is only a claim. */
import { spawnSync } from 'node:child_process';
import { bytesOf } from '../../lib/ruleset/decode.ts';
import { ruleRows } from '../ruleset/rows.ts';
import { backends, environment, kernelTest } from './needs.ts';
import { ask } from './oracle.ts';

const version = spawnSync('iptables', ['--version'], { env: environment(), encoding: 'utf8' }).stdout;
const needs = version.includes(' v1.8.9 ')
  ? undefined
  : `the rows are those of iptables 1.8.9, this is ${version.trim()}`;
// What depends on /etc/hosts and the like is that machine's own.
const rows = ruleRows().filter(({ otherwise, rule }) => otherwise === undefined && !rule.includes('localhost'));

for (const backend of backends) {
  kernelTest(
    `iptables-${backend} does with each rule what its row says`,
    async () => {
      const questions = rows.map((row) => ({ ...row, rule: bytesOf(row.rule).toString('latin1') }));
      const answers = await ask(backend, questions);
      const outcomes = answers.map(({ accepted, says, prints }) => (accepted ? { prints } : { says }));
      expect(outcomes.map((outcome, n) => [rows[n]?.place, outcome])).toEqual(
        rows.map((row) => [row.place, row[backend]]),
      );
    },
    { needs },
  );
}
