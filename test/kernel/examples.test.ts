/**
 * Every example is loaded by the real iptables-restore, on both backends, in a network namespace of its own; the one with the
 * host name in a mount namespace with an /etc/hosts of its own as well. Nothing outside is touched.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.rules'));
const backends = ['nft', 'legacy'] as const;
type Backend = (typeof backends)[number];
const isRoot = process.getuid?.() === 0;
const scratch = mkdtempSync(join(tmpdir(), 'safeapply-examples-'));

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

describe.each(backends)('with iptables-%s', (backend) => {
  const reason = whyNot(backend);
  // A machine of CI that can't do this is broken; anywhere else the title says why it was left out.
  const kernelTest = reason === undefined || process.env['CI'] !== undefined ? test : test.skip;
  const because = reason === undefined ? '' : ` (${reason})`;

  kernelTest.each(names.filter((name) => isRoot || !namesUsers(name)))(`%s loads, rule for rule${because}`, (name) => {
    const { status, stdout, stderr } = load(backend, name, '127.0.0.1 localhost\n192.0.2.25 imap.mail.example\n');
    expect({ status, stderr: withoutOwnWarnings(stderr) }).toEqual({ status: 0, stderr: '' });
    const rules = readFileSync(join(folder, name), 'utf8').match(/^-A .*$/gmu) ?? [];
    expect(stdout.match(/^-A .*$/gmu) ?? []).toHaveLength(rules.length);
  });

  if (!isRoot) {
    test.skip.each(names.filter(namesUsers))(
      '%s loads (not root: a user namespace has no such user id)',
      () => undefined,
    );
  }

  kernelTest(`of a host name the kernel keeps the address of the moment${because}`, () => {
    const { stdout } = load(backend, 'hazard-hostname.rules', '192.0.2.25 imap.mail.example\n');
    expect(stdout).toContain('-A OUTPUT -d 192.0.2.25/32 -p tcp -m tcp --dport 993 -j ACCEPT');
    expect(stdout).not.toContain('imap.mail.example');
  });

  kernelTest(`where the host name does not resolve, nothing is loaded, and the machine is open${because}`, () => {
    const { status, stdout, stderr } = load(backend, 'hazard-hostname.rules', '127.0.0.1 localhost\n');
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/imap\.mail\.example' not found/u);
    expect(stdout).not.toMatch(/^-A /mu);
    expect(stdout).not.toMatch(/^:\S+ DROP/mu);
  });
});

/** Whether the kernel must know a user id, which a user namespace maps only for its maker. */
function namesUsers(name: string): boolean {
  return readFileSync(join(folder, name), 'utf8').includes('--uid-owner');
}

/** Loads an example and prints what the kernel has then; the status is that of the load. */
function load(
  backend: Backend,
  name: string,
  hosts: string,
): { status: number | null; stdout: string; stderr: string } {
  const hostsFile = join(scratch, 'hosts');
  writeFileSync(hostsFile, hosts);
  const script = `mount --bind "$1" /etc/hosts && { iptables-${backend}-restore <"$2"; status=$?; iptables-${backend}-save; exit $status; }`;
  return inNamespace(script, hostsFile, join(folder, name));
}

/**
 * Runs a shell script in new network and mount namespaces. Without root, the network namespace is made from inside a user
 * namespace, so that legacy's save can read /proc/net. The lock file keeps us off the lock of the host.
 */
function inNamespace(
  script: string,
  ...args: readonly string[]
): { status: number | null; stdout: string; stderr: string } {
  const unshare = ['unshare', ...(isRoot ? [] : ['-r', 'unshare']), '-n', '-m', 'sh', '-c', script, 'sh', ...args];
  const env = {
    PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`,
    LC_ALL: 'C',
    XTABLES_LOCKFILE: join(scratch, 'xtables.lock'),
  };
  const [command = '', ...rest] = unshare;
  const { status, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

function whyNot(backend: Backend): string | undefined {
  const programs = inNamespace(`command -v iptables-${backend}-restore`);
  if (programs.status === 0) return undefined;
  return inNamespace('true').status === 0
    ? `iptables-${backend}-restore is not installed; Debian has it in the package iptables`
    : 'no namespaces are to be had here';
}

/** nft warns where both backends hold rules, which is no matter of the example. */
function withoutOwnWarnings(stderr: string): string {
  return stderr.replace(/^# Warning: iptables-legacy tables present.*\n/gmu, '');
}
