/** The rules of the bench are real: both backends load them, in every variant, and lint finds no error. And its meter tells the truth. */
import { fileURLToPath } from 'node:url';
import { ruleCount, textOf } from '../../bench/corpora/corpus.ts';
import { corpora } from '../../bench/corpora/index.ts';
import { meterIn, meterMissing } from '../../bench/meter.ts';
import { variants } from '../../bench/variants/index.ts';
import { inLab, type Lab } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';

leavesTheMachineAlone();

const script = fileURLToPath(new URL('../../bench/meter.pl', import.meta.url));
const made = Object.entries(corpora).map(([name, make]) => ({ name, corpus: make(1000) }));

for (const backend of backends) {
  for (const { name, corpus } of made) {
    kernelTest(`${backend}: 1,000 rules of ${name} pass --test, load in every variant, and all of them are there`, () =>
      inLab(backend, async (lab) => {
        const file = lab.write('original', textOf(corpus));
        const tested = await lab.run([`iptables-${backend}-restore`, '--test', file]);
        expect(tested).toEqual({ status: 0, stdout: '', stderr: '' });
        for (const [title, { make }] of Object.entries(variants)) {
          const variant = make(corpus);
          await lab.load(textOf(variant));
          expect({ title, rules: rulesIn(await lab.rules()) }).toEqual({ title, rules: ruleCount(variant) });
        }
      }),
    );
  }
}

for (const { name, corpus } of made) {
  kernelTest(`lint finds no error in 1,000 rules of ${name}, and does in the same with one chain misspelt`, () =>
    inLab('nft', async (lab) => {
      const text = textOf(corpus);
      const lint = ['lint', '--fail-on', 'error'];
      const good = await lab.safeapply([...lint, lab.write('good.rules', text)]);
      expect({ ...good, stdout: '' }).toEqual({ status: 0, stdout: '', stderr: '' });
      const bad = lab.write('bad.rules', text.replace(/^COMMIT$/m, '-A INPTU -j ACCEPT\nCOMMIT'));
      expect(await lab.safeapply([...lint, bad])).toMatchObject({ status: 1 });
    }),
  );
}

const needs = meterMissing();

kernelTest(
  'the meter tells status, words and peak of a program',
  () =>
    inLab('nft', async (lab) => {
      const measure = meterOf(lab);
      const [small, large] = [await measure(node('')), await measure(node('Buffer.alloc(2e8, 1)'))];
      expect(small).toMatchObject({ status: 0, said: '' });
      // 200 MB are 190 MiB; what Node itself holds wavers by a few.
      expect(Math.abs(large.peak - small.peak - 190)).toBeLessThan(20);
      expect(await measure(node('console.error("no\\nway"); process.exit(3)'))).toMatchObject({
        status: 3,
        said: 'no',
      });
      expect(await measure(['/nowhere/to/be/found'])).toMatchObject({ status: 127 });
    }),
  { needs },
);

kernelTest(
  'the meter counts the time of a program that works, not of one that waits, and kills what takes too long',
  () =>
    inLab('nft', async (lab) => {
      const measure = meterOf(lab);
      // Within the same run: which of two clocks is ahead does not depend on how busy the machine is.
      const waiting = await measure(['sleep', '0.5']);
      expect(waiting).toMatchObject({ status: 0 });
      expect(waiting.wall).toBeGreaterThan(0.5);
      expect(waiting.cpu).toBeLessThan(waiting.wall);
      const working = await measure(node('while (process.cpuUsage().user < 3e5);'));
      expect(working.cpu).toBeGreaterThan(0.3);
      const killed = await measure(['sleep', '60'], 1);
      expect(killed).toMatchObject({ status: 137 });
    }),
  { needs },
);

function meterOf(lab: Lab) {
  const meter = meterIn(lab.folder, script, lab.env);
  return (words: readonly string[], limit = 60) => meter(words, limit);
}

function node(program: string): readonly string[] {
  return [process.execPath, '-e', program];
}

function rulesIn(saved: string): number {
  return saved.split('\n').filter((line) => line.startsWith('-A ')).length;
}
