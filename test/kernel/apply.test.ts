/** The main job on the real kernel: new rules come into force, and are kept or taken back, which the kernel itself confirms. */
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { inLab, type Lab } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { counted, plain } from './rules.ts';
import { shortWindow } from './stage.ts';

leavesTheMachineAlone();

const places = backends.flatMap((backend) => [
  { backend, family: 'ipv4' as const },
  { backend, family: 'ipv6' as const },
]);

for (const { backend, family } of places) {
  const where = `${backend}, ${family}`;
  const scenario = (title: string, act: (lab: Lab) => Promise<void>): void => {
    kernelTest(`${where}: ${title}`, () => inLab(backend, act, { family }));
  };

  scenario('from an empty ruleset, no answer: every policy is ACCEPT again and no rule is left', async (lab) => {
    expect(await lab.save()).toBe('');
    const file = lab.write(
      'new.rules',
      '*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\nCOMMIT\n',
    );
    const session = lab.terminal(lab.applyLine(file, '-t', String(shortWindow)));
    await session.question();
    expect(await lab.rules()).toContain(':INPUT DROP');
    expect(await session.status()).toBe(4);
    expect(session.screen()).toContain('rolled back (not confirmed in time)');
    const saved = await lab.save();
    expect(saved).not.toMatch(/^-A|^\[|DROP/m);
    expect(plain(saved)).toBe('');
    expect(await lab.rules()).toBe('');
  });

  scenario('no answer: the new table is gone, and the old rules are back with their counters', async (lab) => {
    await lab.load(lab.texts.old);
    const before = await lab.save();
    const file = lab.write('new.rules', lab.texts.wanted);
    const session = lab.terminal(lab.applyLine(file, '-t', String(shortWindow)));
    await session.question();
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
    expect(await session.status()).toBe(4);
    const after = await lab.save();
    expect(plain(after)).toBe(plain(lab.texts.old));
    expect(after).not.toMatch(/MASQUERADE/);
    expect(counted(after, 'filter')).toEqual(counted(before, 'filter'));
    // ip6tables-nft-restore 1.8.9 loads the counters of policies only: those of rules are 0 from the start.
    const lost = backend === 'nft' && family === 'ipv6';
    expect(counted(after, 'filter').join('\n')).toContain(`${lost ? '[0:0]' : '[7:420]'} -A INPUT -s`);
  });

  scenario('yes: the rules are kept, and the save goes to the file, which keeps its mode', async (lab) => {
    await lab.load(lab.texts.old);
    const target = lab.write('saved.rules', 'as before\n');
    chmodSync(target, 0o640);
    const session = lab.terminal(lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', '60', '-w', target));
    await session.question();
    expect(readFileSync(target, 'latin1')).toBe('as before\n');
    session.type('yes\r');
    expect(await session.status()).toBe(0);
    expect(session.screen()).toContain('kept: the new rules are in force');
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
    expect(plain(readFileSync(target, 'latin1'))).toBe(await lab.rules());
    expect(statSync(target).mode & 0o7777).toBe(0o640);
  });
}

for (const backend of backends) {
  const scenario = (title: string, act: (lab: Lab) => Promise<void>): void => {
    kernelTest(`${backend}: ${title}`, () => inLab(backend, act));
  };

  scenario('a table that the file does not name is left as it is, even when edited during the window', async (lab) => {
    await lab.load(lab.texts.old);
    await lab.load('*mangle\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -i eth7 -j ACCEPT\nCOMMIT\n');
    const session = lab.terminal(lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', '60'));
    await session.question();
    const edit = [`iptables-${backend}`, '-t', 'mangle', '-A', 'PREROUTING', '-i', 'eth9', '-j', 'ACCEPT'];
    expect((await lab.run(edit)).status).toBe(0);
    session.type('no\r');
    expect(await session.status()).toBe(4);
    const saved = await lab.save();
    expect(counted(saved, 'mangle').join('\n')).toMatch(/-i eth7[\s\S]*-i eth9/);
    expect(plain(saved)).toContain('-A INPUT -s 192.0.2.1/32 -j DROP');
  });

  scenario('nothing is saved when the rules are not kept', async (lab) => {
    await lab.load(lab.texts.old);
    const target = `${lab.folder}/saved.rules`;
    const session = lab.terminal(lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', '60', '-w', target));
    await session.question();
    session.type('no\r');
    expect(await session.status()).toBe(4);
    expect(existsSync(target)).toBe(false);
    expect(await lab.rules()).toBe(plain(lab.texts.old));
  });

  scenario('rules that are live already: unchanged, no question', async (lab) => {
    await lab.load(lab.texts.wanted);
    const session = lab.terminal(lab.applyLine(lab.write('new.rules', lab.texts.wanted), '-t', '60'));
    expect(await session.status()).toBe(0);
    expect(session.screen()).toContain('unchanged');
    expect(session.screen()).not.toContain('Type yes');
    expect(lab.journal.id()).toBeUndefined();
  });

  scenario('--dry-run changes nothing and leaves nothing behind', async (lab) => {
    await lab.load(lab.texts.old);
    const before = await lab.save();
    const file = lab.write('new.rules', lab.texts.wanted);
    const { status, stdout, stderr } = await lab.safeapply(lab.applyArgs(file, '--dry-run'));
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'dry run: nothing was changed\n' });
    expect(stderr).toContain('MASQUERADE');
    expect(plain(await lab.save())).toBe(plain(before));
    expect(existsSync(lab.state)).toBe(false);
  });

  scenario('rules from standard input; the question is on the controlling terminal', async (lab) => {
    await lab.load(lab.texts.old);
    const file = lab.write('new.rules', lab.texts.wanted);
    const first = lab.terminal(`${lab.applyLine('-', '-t', '60')} <'${file}'`);
    await first.question();
    first.type('no\r');
    expect(await first.status()).toBe(4);
    expect(await lab.rules()).toBe(plain(lab.texts.old));
    const second = lab.terminal(`cat '${file}' | ${lab.applyLine('-', '-t', '60')}`);
    await second.question();
    second.type('yes\r');
    expect(await second.status()).toBe(0);
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
  });

  scenario('--backend auto follows what iptables is here', async (lab) => {
    await lab.load(lab.texts.old);
    const bin = `${lab.folder}/bin`;
    await lab.run(['sh', '-c', `mkdir '${bin}' && ln -s "$(command -v iptables-${backend})" '${bin}/iptables'`]);
    const file = lab.write('new.rules', lab.texts.wanted);
    const env = { PATH: `${bin}:${lab.env['PATH'] ?? ''}` };
    const { status, stderr } = await lab.safeapply(['apply', file, '--detach', '-t', '60'], { env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: saying(`IPv4, ${backend}`) });
    expect(await lab.rules()).toBe(plain(lab.texts.wanted));
    expect((await lab.safeapply(['rollback'])).status).toBe(0);
    expect(await lab.rules()).toBe(plain(lab.texts.old));
  });
}
