/** Both families in one transaction: in force together, or neither of them. */
import { type Stem, keys, liveBy, loadBy, object } from './firewalls.ts';
import { inLab, kill, type Lab } from './lab.ts';
import { type Backend, backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { plain, rulesOf } from './rules.ts';
import { uptime } from './journal.ts';
import { until } from './run.ts';
import { holdLock, shortWindow } from './stage.ts';
import { wrap } from './wrappers.ts';

leavesTheMachineAlone();

const texts = { ipv4: rulesOf('ipv4'), ipv6: rulesOf('ipv6') };

/** Restores of the second family that fail in the live namespace only, when the first family is in force already. */
const badRestores = [
  {
    title: 'fails at once',
    body: 'live && case "$*" in *-c*) ;; *) exit 1;; esac; real "$@"',
    reason: 'restore-failed',
  },
  {
    title: 'fails after its first table, and so does its undo, twice',
    body: `live || { real "$@"; exit; }
case "$*" in *-c*) ;; *) sed "/^.nat/,\\$d" | real "$@"; exit 1;; esac
for n in 1 2; do [ -e "$lab/failed.$n" ] || { : >"$lab/failed.$n"; exit 1; }; done
real "$@"`,
    reason: 'restore-failed',
  },
  {
    title: 'says that all is well, and loads half of it',
    body: 'live && case "$*" in *-c*) ;; *) sed "/^.nat/,\\$d" | real "$@"; exit 0;; esac; real "$@"',
    reason: 'read-back-differs',
  },
] as const;

for (const backend of backends) {
  const scenario = (title: string, act: (lab: Lab) => Promise<void>): void => {
    kernelTest(`${backend}: ${title}`, () => inLab(backend, act));
  };

  // First, since its window is the longest of all: the others run meanwhile.
  scenario('kill -9 of all that is node: the backstop puts both back', async (lab) => {
    await begin(lab);
    const session = lab.terminal(
      [process.execPath, lab.program, ...bothWords(lab, '-t', String(shortWindow))]
        .map((word) => `'${word}'`)
        .join(' '),
    );
    await session.question();
    await expectBoth(lab, 'wanted');
    for (const who of ['watchdog', 'cli'] as const) kill(lab.journal.pid(who), 'SIGKILL');
    const left = lab.journal.deadline() + 10 - uptime();
    const old = await Promise.resolve(plain(texts.ipv4.old) + plain(texts.ipv6.old));
    await until('both are back', async () => (await both(lab)).join('') === old, left, 0.2);
    await session.status();
    expect(await lab.safeapply(['rollback'])).toMatchObject({ status: 0, stdout: saying('rolled back') });
  });

  scenario('-4 and -6: one transaction; confirm keeps both, rollback takes both back', async (lab) => {
    await begin(lab);
    for (const [decide, outcome] of [
      ['rollback', 'old'],
      ['confirm', 'wanted'],
    ] as const) {
      const ended = await lab.safeapply(bothWords(lab, '--detach', '-t', '60', '--format', 'json'));
      expect(ended.status).toBe(0);
      const said = object(ended);
      expect(Object.keys(said)).toEqual(keys.pending);
      expect(said).toMatchObject({ outcome: 'pending', id: lab.journal.id(), families: ['ipv4', 'ipv6'] });
      await expectBoth(lab, 'wanted');
      const more = decide === 'confirm' ? ['--unproven'] : [];
      expect(await lab.safeapply([decide, ...more])).toMatchObject({ status: 0 });
      await expectBoth(lab, outcome);
    }
  });

  scenario('two files by what is in them, in whatever order', async (lab) => {
    await begin(lab);
    const files = [lab.write('a.rules', texts.ipv6.wanted), lab.write('b.rules', texts.ipv4.wanted)];
    // The addresses that tell the families apart.
    for (const [index, family] of (['ipv6', 'ipv4'] as const).entries()) {
      const host = family === 'ipv4' ? '192.0.2.9/32' : '2001:db8::9/128';
      const text = texts[family].wanted.replace(/(?=COMMIT)/, `-A INPUT -s ${host} -j ACCEPT\n`);
      lab.write(['a.rules', 'b.rules'][index] ?? '', text);
    }
    const words = ['apply', ...files, '--backend', backend, '-t', '60', '--probe', 'true', '--format', 'json'];
    const ended = await lab.safeapply(words);
    expect(ended.status).toBe(0);
    expect(Object.keys(object(ended))).toEqual(keys.kept);
    expect(await liveBy(lab, `iptables-${backend}`)).toContain('192.0.2.9');
    expect(await liveBy(lab, `ip6tables-${backend}`)).toContain('2001:db8::9');
  });

  scenario('two files of one family: status 2, nothing touched, nothing made', async (lab) => {
    await begin(lab);
    const [file, other] = [lab.write('a.rules', texts.ipv4.wanted), lab.write('b.rules', texts.ipv4.wanted)];
    for (const words of [
      [file, other],
      [file, '-4', other],
      ['-6', file, '-6', other],
    ]) {
      const ended = await lab.safeapply(['apply', ...words, '--backend', backend, '--detach']);
      expect({ words, ...ended, stderr: '' }).toEqual({ words, status: 2, stdout: '', stderr: '' });
    }
    await expectBoth(lab, 'old');
    expect(lab.journal.id()).toBeUndefined();
  });

  for (const { title, body, reason } of badRestores) {
    scenario(`the second family ${title}: both are rolled back, status 4`, async (lab) => {
      await begin(lab);
      const env = wrap({ ...lab, family: 'ipv6' }, 'restore', body);
      const ended = await lab.safeapply(bothWords(lab, '--detach', '-t', '60', '--format', 'json'), { env });
      expect({ ...ended, stderr: '' }).toMatchObject({ status: 4 });
      const said = object(ended);
      expect(Object.keys(said)).toEqual(keys.rolledBack);
      expect(said).toMatchObject({ outcome: 'rolled-back', reason, verified: true });
      expect(lab.journal.has('applied')).toBe(false);
      await expectBoth(lab, 'old');
    });
  }

  scenario('the second family is not accepted: status 1, and the first is not touched', async (lab) => {
    await begin(lab);
    const bad = texts.ipv6.wanted.replace('-j MASQUERADE', '-j NOSUCHTARGET');
    const ended = await lab.safeapply(bothWords({ ...lab, texts: { ...lab.texts, wanted: bad } }, '--detach'));
    expect(ended).toMatchObject({ status: 1, stdout: saying('NOSUCHTARGET') });
    await expectBoth(lab, 'old');
    expect(lab.journal.id()).toBeUndefined();
  });
}

kernelTest('legacy: tracking begins for both, and another holds the lock for as long as a load may take: refused', () =>
  inLab('legacy', async (lab) => {
    await begin(lab);
    const withStates = (text: string): string =>
      text.replace(/^(?=-A)/m, '-A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT\n');
    const files = [
      ...['-4', lab.write('new.v4', withStates(texts.ipv4.wanted))],
      ...['-6', lab.write('new.v6', withStates(texts.ipv6.wanted))],
    ];
    const release = await holdLock(lab);
    const words = ['--backend', 'legacy', '--detach', '-t', '1', '--format', 'json'];
    const applied = await lab.safeapply(['apply', ...files, ...words]);
    expect(applied.status).toBe(3);
    expect(object(applied)).toMatchObject({ outcome: 'refused', reason: 'lock-held', detail: saying('xtables lock') });
    await expectBoth(lab, 'old');
    await release();
  }),
);

async function begin(lab: Lab): Promise<void> {
  const [ipv4, ipv6] = stems(lab.backend);
  await loadBy(lab, ipv4, texts.ipv4.old);
  await loadBy(lab, ipv6, texts.ipv6.old);
}

function stems(backend: Backend): readonly [Stem, Stem] {
  return [`iptables-${backend}`, `ip6tables-${backend}`];
}

async function both(lab: Lab): Promise<readonly string[]> {
  const [ipv4, ipv6] = stems(lab.backend);
  return [await liveBy(lab, ipv4), await liveBy(lab, ipv6)];
}

async function expectBoth(lab: Lab, which: 'old' | 'wanted'): Promise<void> {
  expect(await both(lab)).toEqual([plain(texts.ipv4[which]), plain(texts.ipv6[which])]);
}

/** The arguments; the text for IPv6 may be another one. */
function bothWords(lab: Lab, ...more: readonly string[]): readonly string[] {
  const six = lab.texts.wanted === texts.ipv4.wanted ? texts.ipv6.wanted : lab.texts.wanted;
  const files = ['-4', lab.write('new.v4', texts.ipv4.wanted), '-6', lab.write('new.v6', six)];
  return ['apply', ...files, '--backend', lab.backend, ...more];
}
