/** The wall clock jumps, as when a machine gets the time over the network: for the processes of node in the row alone. */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Row } from '../row.ts';
import { inFolder, now, type Scene } from '../scene.ts';

/**
 * Goes in front of the program, so that the watchdog, which is the same file, has it as well. No variable of the environment
 * could be relied on for that. The backstop is /bin/sh, and knows no clock but /proc/uptime.
 */
const shim = (file: string): string => `(() => {
  const { readFileSync } = require('node:fs');
  const Real = Date;
  const skewed = () => Real.now() + 1000 * Number(readFileSync(${JSON.stringify(file)}, 'latin1'));
  globalThis.Date = class extends Real {
    constructor(...words) {
      if (words.length === 0) super(skewed());
      else super(...words);
    }
    static now() {
      return skewed();
    }
  };
})();
`;

function prepare(scene: Scene): Promise<Readonly<Record<string, string>>> {
  const { program } = scene.lab;
  jump(scene, 0);
  const text = readFileSync(program, 'utf8');
  const [first = ''] = text.startsWith('#!') ? text.split('\n', 1) : [''];
  const head = first === '' ? '' : `${first}\n`;
  writeFileSync(program, head + shim(inFolder(scene, 'skew')) + text.slice(head.length));
  return Promise.resolve({});
}

function jump(scene: Scene, seconds: number): void {
  writeFileSync(inFolder(scene, 'skew'), String(seconds));
}

/** Waits until shortly before the deadline; the new rules must still be live then. */
async function notBefore(scene: Scene): Promise<void> {
  await setTimeout(Math.max(0, scene.deadline() - 0.8 - now()) * 1000);
  const live = await scene.live();
  if (live !== 'new' && now() < scene.deadline()) throw new Error(`before the deadline: ${await scene.state()}`);
}

function jumping(name: string, title: string, jumps: readonly number[]): Row {
  return {
    name,
    sparse: true,
    title: `the wall clock jumps ${title} while the question stands`,
    must: 'the old rules come back at the deadline, and not before',
    timeout: 4,
    prepare,
    strike: async (scene) => {
      for (const seconds of jumps) {
        jump(scene, seconds);
        await setTimeout(400);
      }
      await notBefore(scene);
    },
    expected: { rules: 'old', status: [4], within: 5 },
    rivals: [],
  };
}

/** Those rows. */
export const clockRows: readonly Row[] = [
  jumping('clock-forward', 'an hour forward', [3600]),
  jumping('clock-back', 'an hour back', [-3600]),
  jumping('clock-to-and-fro', 'an hour forward, two back, and to the year 1970', [3600, -3600, -1.7e9]),
  {
    name: 'clock-and-yes',
    sparse: true,
    title: 'the wall clock jumps an hour forward, and the answer is yes',
    must: 'the new rules stay',
    timeout: 20,
    prepare,
    strike: async (scene) => {
      jump(scene, 3600);
      await setTimeout(300);
      scene.session.type('yes\r');
    },
    expected: { rules: 'new', status: [0] },
    rivals: [],
  },
];
