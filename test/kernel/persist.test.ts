/** `-w`, `--write4`, `--write6`: after keeping only, with what the file held before in the history. */
import { chmodSync, chownSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keys, liveBy, loadBy, object } from './firewalls.ts';
import { inLab, type Lab, quoted } from './lab.ts';
import { backends, isRoot, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { plain, rulesOf } from './rules.ts';
import { beforeAnything } from './stage.ts';
import { wrap } from './wrappers.ts';

leavesTheMachineAlone();

const texts = { ipv4: rulesOf('ipv4'), ipv6: rulesOf('ipv6') };

for (const backend of backends) {
  const scenario = (title: string, act: (lab: Lab) => Promise<void>): void => {
    kernelTest(`${backend}: ${title}`, () => inLab(backend, act));
  };

  scenario('two families, two files: mode and owner stay, and the history has what they held', async (lab) => {
    await begin(lab);
    const old = Buffer.from('# old four: \xe4\n*filter\nCOMMIT\n', 'latin1');
    const four = lab.write('four.save', old);
    const six = join(lab.folder, 'six.save');
    chmodSync(four, 0o640);
    if (isRoot) chownSync(four, 1234, 2345);
    const words = [...both(lab), '--write4', four, '--write6', six, '--probe', 'true', '--format', 'json'];
    const ended = await lab.safeapply(words);
    expect(ended.status).toBe(0);
    expect(Object.keys(object(ended))).toEqual(keys.kept);
    expect(plain(readFileSync(four, 'latin1'))).toBe(plain(texts.ipv4.wanted));
    expect(plain(readFileSync(six, 'latin1'))).toBe(plain(texts.ipv6.wanted));
    expect(await liveBy(lab, `ip6tables-${backend}`)).toBe(plain(texts.ipv6.wanted));
    const { mode, uid, gid } = statSync(four);
    expect([mode & 0o7777, uid, gid]).toEqual(isRoot ? [0o640, 1234, 2345] : [0o640, uid, gid]);
    expect(statSync(six).mode & 0o7777).toBe(0o600);
    const shown = object(await lab.safeapply(['history', '--show', '1', '--format', 'json']));
    expect(shown).toMatchObject({ files: { 'replaced.v4': saying('# old four: ') } });
    expect(readFileSync(join(lab.folder, 'history', '000001', 'replaced.v4'))).toEqual(old);
    expect(Object.keys({ ...(shown['files'] ?? {}) })).not.toContain('replaced.v6');
    // Nothing half-written beside them.
    expect(readdirSync(lab.folder).filter((name) => /^\.(four|six)/.test(name))).toEqual([]);
  });

  scenario('rolled back: no file is written, and none is made', async (lab) => {
    await begin(lab);
    const four = lab.write('four.save', 'as it was\n');
    const six = join(lab.folder, 'six.save');
    const words = [...both(lab), '--write4', four, '--write6', six, '--probe', 'false'];
    expect((await lab.safeapply(words)).status).toBe(4);
    expect([readFileSync(four, 'latin1'), existsSync(six)]).toEqual(['as it was\n', false]);
  });

  scenario('a save that does not load again, once the rules are kept: status 5, the old file, and why', async (lab) => {
    await begin(lab);
    const file = lab.write('four.save', 'as it was\n');
    const rules = lab.write('new.rules', lab.texts.wanted);
    for (const [body, words] of [
      [
        'sed "s/^-A INPUT -i lo.*/-A INPUT -j NOSUCHTARGET/;s/^\\[.*-i lo.*/-A INPUT -j NOSUCHTARGET/"',
        'does not load again',
      ],
      ['head -n 4', 'cut short'],
    ] as const) {
      await lab.load(lab.texts.old);
      const done = `for each in "$lab"/state/*/done; do [ -e "$each" ] && grep -q kept "$each" && bad=1; done`;
      const env = wrap(
        lab,
        'save',
        `${done}\n[ -z "$bad" ] && { real "$@"; exit; }\nlive || { real "$@"; exit; }\nreal "$@" | ${body}`,
      );
      const apply = lab.applyArgs(rules, '-t', '60', '--probe', 'true', '-w', file, '--format', 'json');
      const ended = await lab.safeapply(apply, { env });
      expect(object(ended)).toMatchObject({ outcome: 'kept' });
      expect({ status: ended.status, stderr: ended.stderr }).toEqual({ status: 5, stderr: saying(words) });
      expect(ended.stderr).toContain('the rules are kept, but NOT saved');
      expect(readFileSync(file, 'latin1')).toBe('as it was\n');
      expect(await lab.rules()).toBe(plain(lab.texts.wanted));
      // The next round must not find the end of this one.
      await lab.run(['rm', '-rf', lab.state]);
    }
  });

  scenario('plain -w with two families, or a file for a family that is not applied: status 2', async (lab) => {
    await begin(lab);
    const four = lab.write('four.v4', texts.ipv4.wanted);
    const file = join(lab.folder, 'x.save');
    for (const words of [
      [...both(lab), '-w', file],
      [...both(lab), '-w', file, '--write4', file],
      ['apply', '-4', four, '--write6', file],
      ['apply', '-4', four, '-w', file, '--detach'],
      ['apply', '-w', file, '-c', 'true'],
    ]) {
      const { status, stdout } = await lab.safeapply(words);
      expect({ words, status, stdout }).toEqual({ words, status: 2, stdout: '' });
    }
    expect(existsSync(file)).toBe(false);
    expect(lab.journal.id()).toBeUndefined();
  });

  scenario('the rules file is what the machine boots with: a warning, by whatever name it is called', async (lab) => {
    await begin(lab);
    const boot = lab.write('rules.v4', lab.texts.wanted);
    // As much of /etc as programs need, and one file more.
    const prepare = `mkdir -p "$0/etc/iptables" && cp "$1" "$0/etc/iptables/rules.v4" && cd /etc && {
for each in alternatives passwd group nsswitch.conf ld.so.cache protocols services; do cp -a $each "$0/etc"; done 2>"$0/missing"
mount --bind "$0/etc" /etc; }`;
    const link = 'ln -s /etc/iptables/rules.v4 "$0/link.v4"';
    const run = async (path: string) => {
      const apply = [process.execPath, lab.program, ...lab.applyArgs(path, '-t', '60', '--probe', 'false')];
      const script = `rm -rf "$0/etc" "$0/link.v4"; ${prepare} && ${link} && shift && "$@"`;
      return await lab.run(['unshare', '-m', 'sh', '-c', script, lab.folder, boot, ...apply]);
    };
    for (const path of ['/etc/iptables/rules.v4', join(lab.folder, 'link.v4'), '/etc/../etc/iptables/./rules.v4']) {
      const ended = await run(path);
      expect({ path, status: ended.status, stderr: ended.stderr }).toEqual({
        path,
        status: 4,
        stderr: saying('what this machine loads when it boots'),
      });
    }
    expect((await run(boot)).stderr).not.toContain('when it boots');
  });
}

kernelTest('a person keeps them at the terminal, and -w tells where the rules are', () =>
  inLab('legacy', async (lab) => {
    await beforeAnything(lab);
    const file = join(lab.folder, 'it is.save');
    const rules = lab.write('new.rules', lab.texts.wanted);
    const session = lab.terminal(lab.applyLine(rules, '-t', '60', '-w', file));
    await session.question();
    // The folder is gone when it is time to write.
    session.type('yes\r');
    expect(await session.status()).toBe(0);
    expect(session.screen()).toContain(`the live rules are saved in ${file}`);
    const again = lab.terminal(`cat ${quoted(file)}`);
    await again.status();
    expect(again.screen()).toContain('--dport 2222');
  }),
);

async function begin(lab: Lab): Promise<void> {
  await loadBy(lab, `iptables-${lab.backend}`, texts.ipv4.old);
  await loadBy(lab, `ip6tables-${lab.backend}`, texts.ipv6.old);
}

function both(lab: Lab): readonly string[] {
  const files = ['-4', lab.write('new.v4', texts.ipv4.wanted), '-6', lab.write('new.v6', texts.ipv6.wanted)];
  return ['apply', ...files, '--backend', lab.backend, '-t', '60'];
}
