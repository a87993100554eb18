/**
 * `check` against the real kernel: what the kernel refuses is refused at its line, what it takes is taken, by root and by an
 * ordinary user, on both backends, for both families. All of it in a network namespace of its own, whose rules must stay.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type Asker, type Case, casesIn } from '../check/cases.ts';
import { checkAs, type Checked } from './checking.ts';
import { inLab, type Lab } from './lab.ts';
import { backends, isRoot, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';

leavesTheMachineAlone();

const askers = backends.flatMap((backend) =>
  (['ipv4', 'ipv6'] as const).flatMap((family) =>
    (['root', 'ordinary'] as const).map((user): Asker => ({ backend, family, user })),
  ),
);

for (const asker of askers) {
  const who = `${asker.backend}, ${asker.family}, ${asker.user === 'root' ? 'root' : 'an ordinary user'}`;

  kernelTest(
    `${who}: what the kernel refuses is refused, at its line`,
    () =>
      inLab(asker.backend, async (lab) => {
        const cases = casesIn('refused.txt', asker);
        const { files, status } = await checkCases(lab, asker, cases);
        expect(files.map(({ errors }, n) => [cases[n]?.title, errors.map(({ line }) => line)])).toEqual(
          cases.map(({ title, blamed }) => [title, blamed]),
        );
        // Where only root can know, an ordinary user is told so, and not that all is well.
        const accepted = cases.map(({ blamed, text }) =>
          blamed.length > 0 ? false : text.includes('# refused as root') ? null : true,
        );
        expect(files.map((file) => file.accepted)).toEqual(accepted);
        expect(files.filter(({ level }) => level !== 'kernel')).toEqual([]);
        expect(status).toBe(1);
      }),
    { needs: needsFor(asker.user) },
  );

  kernelTest(
    `${who}: what the kernel takes is taken`,
    () =>
      inLab(asker.backend, async (lab) => {
        const cases = [...casesIn('taken.txt', asker), kubernetes(asker)];
        const { files, status } = await checkCases(lab, asker, cases);
        expect(files.map(({ accepted, errors }, n) => [cases[n]?.title, accepted, errors])).toEqual(
          cases.map(({ title }) => [title, true, []]),
        );
        expect(status).toBe(0);
      }),
    { needs: needsFor(asker.user) },
  );
}

for (const backend of backends) {
  kernelTest(
    `${backend}: the examples are taken; what could not be known is said at its line`,
    () =>
      inLab(backend, async (lab) => {
        const folder = new URL('../../examples/', import.meta.url);
        const names = readdirSync(folder).filter((name) => name.endsWith('.rules'));
        const paths = names.map((name) => lab.write(name, readFileSync(new URL(name, folder))));
        const { files, status } = await checkAs(lab, 'root', paths, '--backend', backend);
        expect(names.length).toBeGreaterThan(3);
        expect(files.map(({ errors }) => errors)).toEqual(names.map(() => []));
        const doubtful = files.filter(({ accepted }) => accepted !== true);
        expect(doubtful.map(({ path, unchecked }) => [path, unchecked.map(({ line }) => line)])).toEqual([
          [`${lab.folder}/hazard-hostname.rules`, [16]],
        ]);
        expect(status).toBe(0);
      }),
    { needs: needsFor('root') },
  );
}

/** Root of a user namespace alone is an ordinary user with another name. */
function needsFor(user: Asker['user']): string | undefined {
  return user === 'root' && !isRoot ? 'the tests do not run as root' : undefined;
}

async function checkCases(lab: Lab, { family, backend, user }: Asker, cases: readonly Case[]): Promise<Checked> {
  const paths = cases.map(({ text }, n) => lab.write(`${n}.rules`, text));
  return await checkAs(lab, user, paths, family === 'ipv4' ? '-4' : '-6', '--backend', backend);
}

/** As kube-proxy writes them: 7,000 rules, a third as many chains. */
function kubernetes({ family }: Asker): Case {
  const [net, host] = family === 'ipv4' ? ['10.96.', (n: number) => `10.96.${n >> 8}.${n & 255}`] : ['', hostV6];
  const all = Array.from({ length: 1166 }, (_, n) => ({ name: `KUBE-SVC-${n}`, end: `KUBE-SEP-${n}`, at: host(n) }));
  const chains = all.flatMap(({ name, end }) => [`:${name} - [0:0]`, `:${end} - [0:0]`]);
  const to = (address: string): string => (net === '' ? `[${address}]:8080` : `${address}:8080`);
  const rules = all.flatMap(({ name, end, at }) => [
    `-A KUBE-SERVICES -d ${at} -p tcp -m comment --comment "default/web cluster IP" -m tcp --dport 80 -j ${name}`,
    `-A ${name} ! -s ${at} -d ${at} -p tcp -m tcp --dport 80 -j MARK --set-xmark 0x4000/0x4000`,
    `-A ${name} -m statistic --mode random --probability 0.50000000000 -j ${end}`,
    `-A ${name} -j ${end}`,
    `-A ${end} -s ${at} -j MARK --set-xmark 0x4000/0x4000`,
    `-A ${end} -p tcp -m tcp -j DNAT --to-destination ${to(at)}`,
  ]);
  const lines = ['*nat', ':KUBE-SERVICES - [0:0]', ...chains, '-A PREROUTING -j KUBE-SERVICES', ...rules, 'COMMIT', ''];
  return { title: '7,000 rules of kube-proxy', text: lines.join('\n'), blamed: [] };
}

function hostV6(n: number): string {
  return `fd00::${(n + 1).toString(16)}`;
}
