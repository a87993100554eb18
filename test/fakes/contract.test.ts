/** The firewall in memory keeps to what the transaction relies on. */
import type { Family } from '../../lib/ruleset/model.ts';
import type { System } from '../../lib/system/system.ts';
import { firewallContract, type Subject } from '../contract/firewall.ts';
import { fakeTools } from './firewall.ts';
import { makeWorld } from './world.ts';

describe.each<Family>(['ipv4', 'ipv6'])('the fake, %s', (family) => {
  test.each(firewallContract)('$claim', async ({ see }) => {
    const world = makeWorld({ rules: new Map() });
    const seen: string[] = [];
    world.start('test', async (system: System) => {
      await system.store.claim('x-1', '{}');
      const tools = fakeTools(family);
      const subject: Subject = { firewall: system.firewall, store: system.store, id: 'x-1', tools, rehearsing: tools };
      await see(subject);
      seen.push('all of it');
    });
    await world.time.run(() => seen.length > 0, 2000);
    expect({ seen, said: world.printed }).toEqual({ seen: ['all of it'], said: [] });
  });
});
