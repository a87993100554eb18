/**
 * What the transaction relies on in a firewall. One suite for the fake in memory and for the real programs, so that what is
 * proven with the one holds with the other.
 */
import type { Firewall, RestoreRequest, Store, Tools } from '../../lib/system/system.ts';

/** A firewall with no rules yet, and the store whose transaction `id` it loads for. */
export interface Subject {
  readonly firewall: Firewall;
  readonly store: Store;
  readonly id: string;
  readonly tools: Tools;
  /** The same programs, for a throw-away namespace. */
  readonly rehearsing: Tools;
}

/** One thing that holds, and how it is seen. */
interface Clause {
  readonly claim: string;
  readonly see: (subject: Subject) => Promise<void>;
}

const filter =
  '*filter\n:INPUT DROP [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -i lo -j ACCEPT\nCOMMIT\n';
const mangle =
  '*mangle\n:PREROUTING ACCEPT [0:0]\n:INPUT ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n:POSTROUTING ACCEPT [0:0]\n-A INPUT -i eth7 -j ACCEPT\nCOMMIT\n';
const broken = filter.replace('-j ACCEPT', '-j missing').replace('INPUT DROP', 'INPUT ACCEPT');

/** All of them. */
export const firewallContract: readonly Clause[] = [
  {
    claim: 'where nothing was ever loaded, a save prints nothing, and that is status 0',
    see: async ({ firewall, tools }) => {
      expect(await firewall.save(tools)).toMatchObject({ text: '', exitCode: 0 });
    },
  },
  {
    claim: 'what was loaded is printed, whole tables with their end',
    see: async (subject) => {
      expect(await load(subject, filter + mangle)).toMatchObject({ exitCode: 0 });
      expect((await rules(subject)).sort()).toEqual([
        '-A INPUT -i eth7 -j ACCEPT',
        '-A INPUT -i lo -j ACCEPT',
        ':INPUT DROP',
      ]);
      const { text } = await subject.firewall.save(subject.tools);
      expect(text.match(/^\*\w+$/gm)?.sort()).toEqual(['*filter', '*mangle']);
      expect(text.match(/^COMMIT$/gm)).toHaveLength(2);
      expect(text.match(/^# Completed on /gm)).toHaveLength(2);
    },
  },
  {
    claim: 'to load nothing changes nothing',
    see: async (subject) => {
      await load(subject, filter);
      expect(await load(subject, '')).toMatchObject({ exitCode: 0 });
      expect(await rules(subject)).toEqual([':INPUT DROP', '-A INPUT -i lo -j ACCEPT']);
    },
  },
  {
    claim: 'a table that is not named stays as it is',
    see: async (subject) => {
      await load(subject, filter);
      await load(subject, mangle);
      expect(await rules(subject)).toContain('-A INPUT -i lo -j ACCEPT');
    },
  },
  {
    claim: 'a table that is named is replaced, chains of the user and all',
    see: async (subject) => {
      await load(subject, filter.replace('-A INPUT', ':KNOWN - [0:0]\n-A INPUT -j KNOWN\n-A INPUT'));
      await load(subject, filter);
      expect(await rules(subject)).toEqual([':INPUT DROP', '-A INPUT -i lo -j ACCEPT']);
    },
  },
  {
    claim: 'tables are committed one by one: the second is refused, and the first is live',
    see: async (subject) => {
      const { exitCode } = await load(subject, mangle + broken);
      expect(exitCode).not.toBe(0);
      expect(exitCode).toBeDefined();
      expect(await rules(subject)).toEqual(['-A INPUT -i eth7 -j ACCEPT']);
    },
  },
  {
    claim: 'a table without COMMIT is not loaded',
    see: async (subject) => {
      expect((await load(subject, filter.replace('COMMIT\n', ''))).exitCode).not.toBe(0);
      expect(await rules(subject)).toEqual([]);
    },
  },
  {
    claim: 'on top: what was there stays, and the new rule comes behind it',
    see: async (subject) => {
      await load(subject, filter);
      const more = '*filter\n-A INPUT -i eth7 -j ACCEPT\nCOMMIT\n';
      expect(await load(subject, more, { how: 'on-top' })).toMatchObject({ exitCode: 0 });
      expect(await rules(subject)).toEqual([':INPUT DROP', '-A INPUT -i lo -j ACCEPT', '-A INPUT -i eth7 -j ACCEPT']);
    },
  },
  {
    claim: 'a file of the transaction forbids the load: it has no status, and nothing is changed',
    see: async (subject) => {
      await subject.store.writeOnce(subject.id, 'done', 'x');
      expect(await load(subject, filter, { unless: ['decision.1', 'done'] })).toMatchObject({ exitCode: undefined });
      expect(await rules(subject)).toEqual([]);
    },
  },
  {
    claim:
      'the folder of the transaction is gone: nothing is loaded any more, but for the undo, unless a later one is there',
    see: async (subject) => {
      await subject.store.remove(subject.id);
      for (const how of ['replace', 'on-top'] as const)
        expect(await load(subject, filter, { how })).toMatchObject({ exitCode: undefined });
      expect(await rules(subject)).toEqual([]);
      const undo = { how: 'replace-with-counters' } as const;
      const later = subject.id.replace('1', '2');
      await subject.store.claim(later, '{}');
      expect(await load(subject, filter, undo)).toMatchObject({ exitCode: undefined });
      expect(await rules(subject)).toEqual([]);
      await subject.store.remove(later);
      expect(await load(subject, filter, undo)).toMatchObject({ exitCode: 0 });
      expect(await rules(subject)).toEqual([':INPUT DROP', '-A INPUT -i lo -j ACCEPT']);
    },
  },
  {
    claim: 'the witness knows tables that were loaded, and nothing of others but chains at ACCEPT',
    see: async (subject) => {
      await load(subject, filter);
      const found = await subject.firewall.witness(subject.tools, ['filter', 'security']);
      expect(found.get('filter')).toContain('-P INPUT DROP');
      expect((found.get('security') ?? '').split('\n').filter((line) => !/^(?:-P \w+ ACCEPT)?$/.test(line))).toEqual(
        [],
      );
    },
  },
  {
    claim: 'a rehearsal loads one text on the other, saves after each, and touches no live rule',
    see: async (subject) => {
      await load(subject, filter);
      const steps = [mangle, filter.replace('lo', 'eth9')].map((text) => ({ text, counters: true }));
      const [first, second] = await subject.firewall.rehearse({ tools: subject.rehearsing, steps, limit: 30 });
      expect(plain(first?.saved?.text)).toEqual(['-A INPUT -i eth7 -j ACCEPT']);
      expect(plain(second?.saved?.text).sort()).toEqual([
        '-A INPUT -i eth7 -j ACCEPT',
        '-A INPUT -i eth9 -j ACCEPT',
        ':INPUT DROP',
      ]);
      expect(await rules(subject)).toEqual([':INPUT DROP', '-A INPUT -i lo -j ACCEPT']);
    },
  },
  {
    claim: 'a rehearsal ends with the first text that is refused',
    see: async ({ firewall, rehearsing }) => {
      const steps = [broken, mangle].map((text) => ({ text, counters: false }));
      const [first, second] = await firewall.rehearse({ tools: rehearsing, steps, limit: 30 });
      expect(first?.restore.exitCode).not.toBe(0);
      expect(first?.restore.exitCode).toBeDefined();
      expect(first?.saved).toBeUndefined();
      expect(second?.saved).toBeUndefined();
    },
  },
];

function load({ firewall, tools, id }: Subject, text: string, more: Partial<RestoreRequest> = {}) {
  return firewall.restore({ tools, id, text, how: 'replace', limit: 30, patience: 30, unless: [], ...more });
}

async function rules({ firewall, tools }: Subject): Promise<string[]> {
  return plain((await firewall.save(tools)).text);
}

/** The rules, and the policies that are not ACCEPT. */
function plain(text = ''): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\[\d+:\d+\] | \[\d+:\d+\]$/g, ''))
    .filter((line) => line.startsWith('-A') || /^:\S+ DROP$/.test(line));
}
