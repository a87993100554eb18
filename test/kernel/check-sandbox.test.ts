/**
 * What `check` leaves behind: nothing. The rules, tables and sets of its own namespace stay what they are, byte for byte,
 * whatever is checked; and when it is killed in the middle, no process and no namespace of it is left.
 */
import { existsSync, mkdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { casesIn } from '../check/cases.ts';
import { checkAs, checkWith } from './checking.ts';
import { inLab, kill, type Lab, leftovers } from './lab.ts';
import { backends, isInstalled, isRoot, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { until } from './run.ts';
import { wrap } from './wrappers.ts';

leavesTheMachineAlone();

const good = '*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\nCOMMIT\n';
const bad = '*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -m owner --uid-owner 0 -j ACCEPT\nCOMMIT\n';
const naming = (set: string): string => `*filter\n-A INPUT -m set --match-set ${set} src,dst -j DROP\nCOMMIT\n`;
const users = ['root', 'ordinary'] as const;
const needsIpset = isInstalled('ipset') ? undefined : 'ipset is not installed';

for (const backend of backends) {
  for (const live of ['no rules', 'rules'] as const) {
    kernelTest(
      `${backend}: in a namespace with ${live}, check changes no rule, makes no table and no set`,
      () =>
        inLab(backend, async (lab) => {
          if (live === 'rules') await lab.load(lab.texts.old);
          const names = live === 'rules' ? ['refused.txt', 'taken.txt'] : ['taken.txt'];
          const cases = names.flatMap((name) => casesIn(name, { backend, family: 'ipv4', user: 'root' }));
          const paths = cases.map(({ text }, n) => lab.write(`${n}.rules`, text));
          const before = await everything(lab);
          for (const user of users) {
            const checked = await checkAs(lab, user, paths, '-4', '--backend', backend);
            expect(checked.files.map(({ level }) => level)).toEqual(paths.map(() => 'kernel'));
            // Without a throw-away namespace it goes as far as it can, and no further.
            const path = withoutUnshare(lab);
            const { files } = await checkWith(lab, user, { path }, ...wordsFor(backend, paths));
            expect([...new Set(files.map(({ level }) => level))]).not.toContain('kernel');
          }
          expect(await everything(lab)).toEqual(before);
        }),
      { seconds: 600 },
    );
  }

  kernelTest(
    `${backend}: ipsets are made from the live ones by root, and are said to be unknown to others`,
    () =>
      inLab(backend, async (lab) => {
        await lab.run(['ipset', 'create', 'here', 'hash:ip,port', 'family', 'inet', 'timeout', '60']);
        await lab.run(['ipset', 'create', 'six', 'hash:ip,port', 'family', 'inet6']);
        const paths = ['here', 'nowhere', 'six'].map((name) => lab.write(`${name}.rules`, naming(name)));
        const before = await everything(lab);
        const { files, status } = await checkAs(lab, 'root', paths, '--backend', backend);
        const byRoot = files.map(({ accepted, errors, unchecked }) => [accepted, errors[0]?.line, unchecked.length]);
        expect(byRoot).toEqual([
          [true, undefined, 0],
          [false, 2, 0],
          [false, 2, 0],
        ]);
        expect(files[1]?.errors[0]?.message).toContain('Set nowhere');
        expect(status).toBe(1);
        if (isRoot) {
          const others = await checkAs(lab, 'ordinary', paths, '--backend', backend);
          expect(others.files.map(({ accepted, unchecked }) => [accepted, unchecked[0]?.line])).toEqual(
            paths.map(() => [null, 2]),
          );
          expect(others.files[0]?.unchecked[0]?.reason).toContain('ipset "here"');
          expect(others.status).toBe(0);
        }
        expect(await everything(lab)).toEqual(before);
      }),
    { needs: needsIpset },
  );

  kernelTest(
    `${backend}: where there is no namespace, it is said who was asked, and the status tells of errors alone`,
    () =>
      inLab(backend, async (lab) => {
        const paths = [lab.write('good.rules', good), lab.write('bad.rules', bad)];
        const path = withoutUnshare(lab);
        for (const user of users) {
          const { files, status } = await checkWith(lab, user, { path }, ...wordsFor(backend, paths));
          expect(files.map(({ accepted }) => accepted)).toEqual([null, false]);
          expect(files.map(({ errors }) => errors.map(({ line }) => line))).toEqual([[], [3]]);
          for (const file of files) expect(file.skipped).toContain('unshare is not installed');
          expect(status).toBe(1);
          expect((await checkWith(lab, user, { path }, ...wordsFor(backend, paths.slice(0, 1)))).status).toBe(0);
        }
      }),
  );

  kernelTest(`${backend}: a load that never ends is ended at the limit, and that is status 3`, () =>
    inLab(backend, async (lab) => {
      const env = wrap(lab, 'restore', 'exec sleep 1000');
      const words = [...wordsFor(backend, [lab.write('good.rules', good)]), '--limit', '1'];
      const { files, status } = await checkWith(lab, 'root', { env }, ...words);
      expect(files.map(({ accepted, skipped }) => [accepted, skipped?.includes('the time was over')])).toEqual([
        [null, true],
      ]);
      expect(status).toBe(3);
    }),
  );

  for (const user of users) {
    for (const signal of ['SIGKILL', 'SIGINT', 'SIGTERM'] as const) {
      kernelTest(`${backend}, ${user}: after ${signal} in the middle of a load no process of it is left`, () =>
        inLab(backend, async (lab) => {
          const env = wrap(lab, 'restore', 'sleep 1000');
          const ended = checkWith(lab, user, { env }, ...wordsFor(backend, [lab.write('good.rules', good)]));
          let main: number | undefined;
          await until('the load is running', () => {
            main = running(lab, process.execPath)[0];
            return main !== undefined && running(lab, 'sleep').length > 0;
          });
          const [sleeper = 0] = running(lab, 'sleep');
          expect(readlinkSync(`/proc/${sleeper}/ns/net`)).not.toBe(lab.namespace);
          kill(main ?? 0, signal);
          await ended;
          // Within half of its own limit, which would end it in any case.
          await until('all of it is gone', () => leftovers(lab.folder).length === 0, 30);
        }),
      );
    }
  }
}

kernelTest('a file without an end is not read to its end, and one from a pipe is', () =>
  inLab('nft', async (lab) => {
    const { files, status, stderr } = await checkAs(lab, 'root', ['/dev/zero']);
    expect({ files, status }).toEqual({ files: [], status: 3 });
    expect(stderr).toBe('safeapply: cannot read /dev/zero: it has more than 256 MiB\n');
    const piped = await checkWith(lab, 'root', { input: bad }, ...wordsFor('nft', ['-']));
    expect(piped.files.map(({ errors }) => errors.map(({ line }) => line))).toEqual([[3]]);
  }),
);

kernelTest('with a folder for locks that is read-only and none for temporary files, legacy is asked all the same', () =>
  inLab('legacy', async (lab) => {
    const path = lab.write('good.rules', good);
    const script = 'mount -t tmpfs -o ro none /run && mount -t tmpfs -o ro none /var/tmp && exec "$@"';
    const command = [process.execPath, lab.program, 'check', '--backend', 'legacy', path];
    const { status, stdout } = await lab.run([
      ...['unshare', '-m', 'env', '-u', 'XTABLES_LOCKFILE', 'TMPDIR=/var/tmp', 'sh', '-c', script, 'sh'],
      ...command,
    ]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${path}: taken by the kernel (IPv4, legacy)\n` });
  }),
);

function wordsFor(backend: string, paths: readonly string[]): readonly string[] {
  return ['check', '--format', 'json', '-4', '--backend', backend, ...paths];
}

/** A PATH with all that `check` runs but `unshare`; the sbin folders are looked into anyway. */
function withoutUnshare(lab: Lab): string {
  const folder = join(lab.folder, 'tools');
  mkdirSync(folder, { recursive: true });
  const timeout =
    (lab.env['PATH'] ?? '')
      .split(':')
      .map((each) => join(each, 'timeout'))
      .find(existsSync) ?? '';
  if (!existsSync(join(folder, 'timeout'))) symlinkSync(timeout, join(folder, 'timeout'));
  return folder;
}

/** All that a check could have changed in the lab's namespace. */
async function everything(lab: Lab): Promise<readonly string[]> {
  const commands = [
    ...(isInstalled('nft') ? [['nft', 'list', 'ruleset']] : []),
    ...backends.flatMap((each) => [
      [`iptables-${each}-save`, '-c'],
      [`ip6tables-${each}-save`, '-c'],
    ]),
    ...(needsIpset === undefined ? [['ipset', 'save']] : []),
    ['cat', '/proc/net/ip_tables_names', '/proc/net/ip6_tables_names'],
  ];
  const said: string[] = [];
  for (const words of commands) {
    const { stdout, stderr } = await lab.run(words);
    said.push(`${words.join(' ')}: ${stdout.replace(/^#.*\n/gmu, '')}${stderr}`);
  }
  return said;
}

/** The processes of the lab that run this program. */
function running(lab: Lab, program: string): readonly number[] {
  return leftovers(lab.folder).filter((pid) => commandOf(pid) === program);
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1').split('\0', 1).join();
  } catch {
    return '';
  }
}
