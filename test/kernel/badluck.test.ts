/** Bad luck: what is refused is refused before anything is touched, and what fails later is rolled back. */
import { existsSync } from 'node:fs';
import { inLab, type Lab, type LabOptions } from './lab.ts';
import { backends, isInstalled, isRoot, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { plain } from './rules.ts';
import type { Ended } from './run.ts';
import { atQuestion } from './stage.ts';
import { wrap } from './wrappers.ts';

leavesTheMachineAlone();

/** Ways in which a save is not the whole truth, each seen or feared. */
const badSaves: readonly { readonly title: string; readonly body: string; readonly words?: RegExp }[] = [
  { title: 'prints that a table is incompatible', body: `echo "# Table \\\`filter' is incompatible, use 'nft' tool."` },
  {
    title: 'prints one table and that another is incompatible',
    body: `real "$@"; echo "# Table \\\`nat' is incompatible, use 'nft' tool."`,
  },
  { title: 'is cut short after five lines', body: 'real "$@" | head -n 5' },
  { title: 'is cut short in its last line', body: 'real "$@" | head -c -9' },
  { title: 'prints nothing though tables exist', body: 'exit 0' },
  { title: 'prints all and ends with status 1', body: 'real "$@"; exit 1' },
  { title: 'is killed', body: 'real "$@"; kill -9 $$', words: /iptables-\w+-save -c did not end/ },
];

/** Restores that fail in the live namespace only, after a rehearsal that went well. */
const badRestores = [
  {
    // First, since its limit of 30 s is the slowest of all: the others run meanwhile.
    title: 'hangs after the first table, with a child that holds on too',
    body: 'live && case "$*" in *-c*) ;; *) sed "/^.nat/,\\$d" | real "$@"; sleep 1000;; esac; real "$@"',
    reason: 'restore-failed',
  },
  {
    title: 'fails in the second table, with the first one live already',
    body: 'live && case "$*" in *-c*) ;; *) sed "/^.nat/,\\$d" | real "$@"; exit 1;; esac; real "$@"',
    reason: 'restore-failed',
  },
  {
    title: 'says that all is well and loads half of it',
    body: 'live && case "$*" in *-c*) ;; *) sed "/^.nat/,\\$d" | real "$@"; exit 0;; esac; real "$@"',
    reason: 'read-back-differs',
  },
  {
    title: 'is killed when it is done',
    body: 'live && case "$*" in *-c*) ;; *) real "$@"; kill -9 $$;; esac; real "$@"',
    reason: 'restore-failed',
  },
  {
    title: 'fails in the second table, and the undo fails twice as well',
    body: `live || { real "$@"; exit; }
case "$*" in *-c*) ;; *) sed "/^.nat/,\\$d" | real "$@"; exit 1;; esac
for n in 1 2; do [ -e "$lab/failed.$n" ] || { : >"$lab/failed.$n"; exit 1; }; done
real "$@"`,
    reason: 'restore-failed',
  },
] as const;

for (const backend of backends) {
  const scenario = (title: string, act: (lab: Lab) => Promise<void>, more: Scenario = {}): void => {
    kernelTest(`${backend}: ${title}`, () => inLab(backend, act, more.options), { needs: more.needs });
  };

  for (const { title, body, reason } of badRestores) {
    scenario(`a restore that ${title}: rolled back, status 4`, async (lab) => {
      await lab.load(lab.texts.old);
      const ended = await detach(lab, wrap(lab, 'restore', body), '30');
      expect(ended).toMatchObject({ status: 4, stdout: saying('the old rules are in force') });
      expect(lab.journal.has('applied')).toBe(false);
      expect(lab.journal.read('done')).toContain(`"reason":"${reason}"`);
      expect(await lab.rules()).toBe(plain(lab.texts.old));
    });
  }

  for (const { title, body, words = /refused, nothing was changed: .* could not be put back/ } of badSaves) {
    scenario(`a save that ${title}: refused, nothing touched`, async (lab) => {
      await lab.load(lab.texts.old);
      const env = wrap(lab, 'save', `live || { real "$@"; exit; }\n${body}`);
      const { status, stdout, stderr } = await detach(lab, env);
      expect({ status, said: stdout + stderr }).toEqual({ status: 3, said: saying(words) });
      await untouched(lab);
    });
  }

  scenario('the live rules change between the plan and the load: refused, and the change stays', async (lab) => {
    await lab.load(lab.texts.old);
    const change = `iptables-${backend} -A INPUT -s 198.51.100.1 -j DROP`;
    const body = `real "$@"\nlive && [ ! -e "$lab/changed" ] && : >"$lab/changed" && ${change}\nexit 0`;
    refused(await detach(lab, wrap(lab, 'save', body)), 1, /the live rules changed/);
    expect(lab.journal.has('touched')).toBe(false);
    const old = plain(lab.texts.old).replace(/(?=-A KNOWN)/, '-A INPUT -s 198.51.100.1/32 -j DROP\n');
    expect(await lab.rules()).toBe(old);
  });

  scenario(
    'two at once: the second is told whose it is and until when',
    async (lab) => {
      const session = await atQuestion(lab, 60);
      refused(await detach(lab), 3, /transaction \S+ of alice \(since 20\S+Z\) is pending, [0-9]+ s left/);
      expect(await lab.rules()).toBe(plain(lab.texts.wanted));
      session.type('no\r');
      expect(await session.status()).toBe(4);
    },
    { options: { env: { SUDO_USER: 'alice' } } },
  );

  scenario('five at once: one gets through', async (lab) => {
    await lab.load(lab.texts.old);
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => detach(lab)));
    expect(all.map(({ status }) => status).sort()).toEqual([0, 3, 3, 3, 3]);
    expect((await lab.safeapply(['rollback'])).status).toBe(0);
    expect(await lab.rules()).toBe(plain(lab.texts.old));
  });

  scenario('not root: status 3, and what to do', async (lab) => {
    await lab.load(lab.texts.old);
    const words = ['unshare', '-U', process.execPath, lab.program, ...applyWords(lab)];
    refused(await lab.run(words), 3, /only root .* sudo safeapply/);
    await untouched(lab);
  });

  scenario('iptables is missing: status 3, and the package', async (lab) => {
    const hide = 'for each in /usr/sbin /sbin; do [ -L $each ] || mount -t tmpfs none $each; done';
    const { status, stderr } = await inMounts(lab, hide);
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: saying(/not installed.* apt-get install iptables/),
    });
    expect(existsSync(lab.state) && lab.journal.id()).toBeFalsy();
  });

  scenario('the kernel refuses the file: status 1, and its words', async (lab) => {
    await lab.load(lab.texts.old);
    const bad = lab.texts.wanted.replace('-j MASQUERADE', '-j NOSUCHTARGET');
    refused(await lab.safeapply(lab.applyArgs(lab.write('bad.rules', bad), '--detach')), 1, /NOSUCHTARGET/);
    await untouched(lab);
  });

  scenario('the state folder is on a full disk, or a read-only one: refused', async (lab) => {
    await lab.load(lab.texts.old);
    const full =
      'mkdir -p "$state" && mount -t tmpfs -o size=4k,mode=700 none "$state" && ! head -c 9999 /dev/zero >"$state/.full" 2>/dev/null';
    expect(await inMounts(lab, full)).toMatchObject({
      status: 3,
      stderr: saying('the disk is full'),
    });
    const readOnly = 'mkdir -p "$state" && mount -t tmpfs -o ro,mode=700 none "$state"';
    expect(await inMounts(lab, readOnly)).toMatchObject({
      status: 3,
      stderr: saying('read-only'),
    });
    await untouched(lab);
  });

  scenario('a state folder that others can write to, or that is none: refused', async (lab) => {
    await lab.load(lab.texts.old);
    for (const [make, what] of [
      ['mkdir -m 770 "$0"', 'others may write to it'],
      ['mkdir -m 1777 "$0"', 'others may write to it'],
      ['mkdir "$0.real" && ln -s "$0.real" "$0"', 'it is not a folder'],
      ['echo >"$0"', 'it is not a folder'],
      ['ln -s nowhere "$0"', 'it is not a folder'],
    ] as const) {
      await lab.run(['sh', '-c', `umask 0; rm -rf "$0" "$0.real"; ${make}`, lab.state]);
      const { status, stderr } = await detach(lab);
      expect({ make, status, stderr }).toEqual({ make, status: 3, stderr: saying(what) });
    }
    expect(await lab.rules()).toBe(plain(lab.texts.old));
  });

  scenario(
    'a state folder of somebody else: refused',
    async (lab) => {
      await lab.load(lab.texts.old);
      await lab.run(['sh', '-c', 'mkdir -m 700 "$0" && chown 65534 "$0"', lab.state]);
      expect(await detach(lab)).toMatchObject({
        status: 3,
        stderr: saying('it belongs to uid 65534'),
      });
      expect(await lab.rules()).toBe(plain(lab.texts.old));
    },
    { needs: isRoot ? undefined : 'not root: a user namespace has no such user id' },
  );
}

kernelTest(
  'nft: rules of nft that iptables cannot print: refused, nothing touched',
  () =>
    inLab('nft', async (lab) => {
      await lab.load(lab.texts.old);
      // Sets are worse: of `ip saddr { 192.0.2.7 } drop`, iptables-nft-save 1.8.9 prints `-j DROP` and not a word more.
      await lab.run(['nft', 'add', 'rule', 'ip', 'filter', 'INPUT', 'ct', 'state', 'invalid', 'drop']);
      expect(await lab.save()).toMatch(/^# Table .* is incompatible/m);
      const { status, stdout, stderr } = await detach(lab);
      expect({ status, said: stdout + stderr }).toEqual({ status: 3, said: saying(/is incompatible/) });
      expect((await lab.run(['nft', 'list', 'ruleset'])).stdout).toContain('ct state invalid drop');
      expect(lab.journal.id()).toBeUndefined();
    }),
  { needs: isInstalled('nft') ? undefined : 'nft is not installed; Debian has it in the package nftables' },
);

interface Scenario {
  readonly options?: LabOptions;
  readonly needs?: string | undefined;
}

function applyWords(lab: Lab, timeout = '60'): readonly string[] {
  return lab.applyArgs(lab.write('new.rules', lab.texts.wanted), '--detach', '-t', timeout);
}

function detach(lab: Lab, env: Readonly<Record<string, string>> = {}, timeout = '60'): Promise<Ended> {
  return lab.safeapply(applyWords(lab, timeout), { env });
}

/** Applies in a mount namespace of its own, where `prepare` has been run first. */
function inMounts(lab: Lab, prepare: string): Promise<Ended> {
  const script = `state=$1; shift; ${prepare}; exec "$@"`;
  const words = [process.execPath, lab.program, ...applyWords(lab)];
  return lab.run(['unshare', '-m', 'sh', '-c', script, 'sh', lab.state, ...words]);
}

function refused(ended: Ended, status: number, words: RegExp): void {
  expect(ended).toEqual({ status, stdout: saying(words), stderr: ended.stderr });
  expect(ended.stdout).toContain('refused, nothing was changed');
}

async function untouched(lab: Lab): Promise<void> {
  expect(await lab.rules()).toBe(plain(lab.texts.old));
  expect(lab.journal.id()).toBeUndefined();
}
