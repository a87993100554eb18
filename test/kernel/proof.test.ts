/** What a login proves, with a real sshd behind the rules that are applied: new connections, multiplexed ones, and none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { uptime } from './journal.ts';
import { inLab, type Lab } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { plain } from './rules.ts';
import { type Machine, withMachine } from './ssh.ts';
import { until } from './run.ts';
import { endWindow, pending, shortWindow } from './stage.ts';

leavesTheMachineAlone();

const families = ['ipv4', 'ipv6'] as const;

/** Seconds for a login that must succeed. */
const patience = 60;

for (const backend of backends) {
  for (const family of families) {
    const scenario = (title: string, act: (lab: Lab, machine: Machine) => Promise<void>): void => {
      kernelTest(`${backend} ${family}: ${title}`, () =>
        inLab(
          backend,
          async (lab) => {
            await lab.load(open);
            await withMachine(lab, [], (machine) => act(lab, machine));
          },
          { family },
        ),
      );
    };

    scenario('a new login keeps the rules, and it is on file how that was proven', async (lab, machine) => {
      await detached(lab, machine, letsIn(family));
      const id = lab.journal.id() ?? '';
      const { status, stdout } = await machine.connect(machine.line(['confirm', id, '--format', 'json']), patience);
      expect({ status, told: JSON.parse(stdout) as unknown }).toMatchObject({
        status: 0,
        told: { id, outcome: 'kept', verified: true },
      });
      expect(lab.journal.field('decision.1', 'proof')).toBe('new-connection');
      expect(lab.journal.field('decision.1', 'from')).toBe(machine.client);
      expect(await lab.rules()).toBe(plain(letsIn(family)));
      const again = await machine.connect(machine.line(['history', '--show', '1']), patience);
      expect(again.stdout).toContain(`over a new connection, from ${machine.client}`);
    });

    scenario('a new login comes too late: status 4, and the truth, for programs', async (lab, machine) => {
      await detached(lab, machine, letsIn(family), shortWindow);
      await lab.journal.until('done');
      const id = lab.journal.id() ?? '';
      const { status, stdout } = await machine.connect(machine.line(['confirm', id, '--format', 'json']), patience);
      expect({ status, told: JSON.parse(stdout) as unknown }).toMatchObject({
        status: 4,
        told: { id, outcome: 'rolled-back', reason: 'expired', verified: true },
      });
      expect(await lab.rules()).toBe(plain(open));
    });

    scenario(
      'rules for old connections only: a yes is possible and told what it does not prove',
      async (lab, machine) => {
        const session = machine.session(
          machine.line(lab.applyArgs(lab.write('new.rules', letsNobodyIn(family)), '-t', '60', '--force')),
        );
        await session.question();
        expect(session.screen()).toContain('a yes here does not prove that a NEW connection can be made');
        expect(session.screen()).toContain(
          `ssh -o ControlPath=none root@${machine.address} safeapply confirm ${lab.journal.id() ?? ''}`,
        );
        session.type('yes\r');
        expect(await session.status()).toBe(0);
        expect(session.screen()).toContain('kept: the new rules are in force');
        expect(await lab.rules()).toBe(plain(letsNobodyIn(family)));
      },
    );

    scenario(
      'rules for old connections only: a multiplexed confirm is refused, a new one can not even connect',
      async (lab, machine) => {
        const path = join(lab.folder, 'mux');
        const master = machine.session('sleep 600', '-o', 'ControlMaster=yes', '-o', `ControlPath=${path}`);
        const mux = ['-o', 'ControlMaster=no', '-o', `ControlPath=${path}`];
        await until(
          'the first login is there',
          // Without its socket, the next one would be a login of its own.
          async () => existsSync(path) && (await machine.connect('true', patience, ...mux)).status === 0,
        );
        const file = lab.write('new.rules', letsNobodyIn(family));
        const begun = await machine.connect(
          machine.line(lab.applyArgs(file, '-t', '300', '--force', '--detach')),
          patience,
          ...mux,
        );
        expect(begun).toMatchObject({ status: 0 });
        const id = lab.journal.id() ?? '';
        const confirmed = await machine.connect(machine.line(['confirm', id]), patience, ...mux);
        expect(confirmed).toMatchObject({ status: 1 });
        expect(confirmed.stdout).toContain('a connection that is older than the new rules');
        expect(confirmed.stdout).toContain('-o ControlPath=none');
        expect(await pending(lab)).toMatchObject({ id, phase: 'in-force' });
        const fresh = await machine.connect(machine.line(['confirm', id]), 2, '-o', 'ControlPath=none');
        expect(fresh.status).toBe(255);
        // Nobody can confirm any more: now the window may run out.
        await endWindow(lab);
        const late = lab.journal.deadline() + 10 - uptime();
        await until('the old rules are back', async () => (await lab.rules()) === plain(open), late);
        expect((await machine.connect('true', patience, '-o', 'ControlPath=none')).status).toBe(0);
        master.close();
      },
    );

    scenario('--require-proof: a yes at the first terminal keeps nothing, a new login does', async (lab, machine) => {
      const session = machine.session(
        machine.line(lab.applyArgs(lab.write('new.rules', letsIn(family)), '-t', '300', '--require-proof')),
      );
      await session.question();
      session.type('yes\r');
      await session.shows('only safeapply confirm from a new connection keeps these rules');
      expect(await pending(lab)).toMatchObject({ phase: 'in-force' });
      expect((await machine.connect(machine.line(['confirm']), patience)).status).toBe(0);
      expect(await session.status()).toBe(0);
      expect(await lab.rules()).toBe(plain(letsIn(family)));
    });

    scenario('a login from the machine itself proves nothing', async (lab, machine) => {
      await detached(lab, machine, letsIn(family));
      const options = `-i ${lab.folder}/key -F /dev/null -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o BatchMode=yes`;
      const set = `SAFEAPPLY_STATE_DIR=${lab.state} XTABLES_LOCKFILE=${lab.folder}/xtables.lock`;
      const inner = `ssh ${options} root@${machine.address} "${set} ${process.execPath} ${lab.program} confirm"`;
      const { status, stdout } = await machine.connect(inner, patience);
      expect({ status, stdout }).toMatchObject({ status: 1 });
      expect(stdout).toContain('this login came from this machine itself');
      expect((await machine.connect(machine.line(['rollback']), patience)).status).toBe(0);
    });

    scenario(
      'the session lives where it dies when the same rules are loaded in the plain way',
      async (lab, machine) => {
        const doomed = machine.session('echo ready; read line; echo heard $line');
        await doomed.shows('ready');
        await lab.load(strict(family));
        doomed.type('something\r');
        // That nothing comes is what is looked for, so time itself is what is tried out.
        await setTimeout(2500);
        expect(doomed.screen()).not.toContain('heard something');
        doomed.close();
        await lab.load(open);
        // The line that makes the session known is sent to those as well who want to hear as little as possible.
        const session = machine.session(
          machine.line(lab.applyArgs(lab.write('new.rules', strict(family)), '-t', '60', '--quiet')),
        );
        await session.question();
        expect(session.screen()).toContain('connection tracking begins with these rules: it is on now');
        session.type('yes\r');
        expect(await session.status()).toBe(0);
        expect(await lab.rules()).toBe(plain(strict(family)));
        expect((await machine.connect('true', patience)).status).toBe(0);
      },
    );
  }
}

/** As an orchestrator does it: with no terminal, and an answer for programs. */
async function detached(lab: Lab, machine: Machine, rules: string, timeout = 60): Promise<void> {
  const file = lab.write('new.rules', rules);
  const args = lab.applyArgs(file, '-t', String(timeout), '--force', '--detach', '--format', 'json');
  const { status, stdout } = await machine.connect(machine.line(args), patience);
  expect({ status, told: JSON.parse(stdout) as unknown }).toMatchObject({
    status: 0,
    told: { version: 1, id: lab.journal.id(), outcome: 'pending', deadline: lab.journal.deadline(), verified: true },
  });
}

/** No rule asks for the state of a connection. */
const open = `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -i eth7 -j DROP
COMMIT
`;

/** Only connections that are known; IPv6 needs its neighbours besides. */
function knownOnly(family: 'ipv4' | 'ipv6', chain: string): string {
  const states = `-A ${chain} -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n`;
  return family === 'ipv4' ? states : `${states}-A ${chain} -p ipv6-icmp -j ACCEPT\n`;
}

function letsNobodyIn(family: 'ipv4' | 'ipv6'): string {
  return open.replace('INPUT ACCEPT', 'INPUT DROP').replace('COMMIT', `${knownOnly(family, 'INPUT')}COMMIT`);
}

function letsIn(family: 'ipv4' | 'ipv6'): string {
  return letsNobodyIn(family).replace('COMMIT', '-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\nCOMMIT');
}

/** What begins a connection comes in, and what belongs to one: a session that is not known is dead both ways. */
function strict(family: 'ipv4' | 'ipv6'): string {
  return letsIn(family)
    .replace('--dport 22', '--dport 22 --tcp-flags FIN,SYN,RST,ACK SYN')
    .replace('OUTPUT ACCEPT', 'OUTPUT DROP')
    .replace('COMMIT', `${knownOnly(family, 'OUTPUT')}COMMIT`);
}
