/** Where a row begins: the rules that are live, and a program at a terminal. */
import { type Lab, quoted } from '../test/kernel/lab.ts';
import { type Family, type Place, stemOf } from './place.ts';
import type { Row } from './row.ts';
import { makeScene, type Scene } from './scene.ts';
import type { Subject } from './subject.ts';

/** Brings a lab to where a row begins, and sets the scene. */
export async function begin(
  row: Row,
  place: Place,
  lab: Lab,
  subject: Subject,
  deadline: () => number,
): Promise<Scene> {
  const texts = {
    old: row.before === 'nothing' ? '' : lab.texts.old,
    wanted: row.wanted?.(place) ?? lab.texts.wanted,
  };
  const family: Family = place.family === 'ipv4' ? 'ipv6' : 'ipv4';
  const guarded =
    '*filter\n:INPUT ACCEPT [3:300]\n:OTHERS - [0:0]\n-A INPUT -p tcp -m tcp --dport 25 -j DROP\nCOMMIT\n';
  await lab.run([`${stemOf({ ...place, family })}-restore`, '-c'], { input: guarded });
  if (texts.old !== '') await lab.load(texts.old);
  return makeScene(lab, place, subject, texts, deadline);
}

/** Starts the program on a terminal, as the row wants it. */
export async function open(row: Row, scene: Scene): Promise<Scene['session']> {
  const { lab, place, subject } = scene;
  const own = subject.prepare(lab);
  const rows = (await row.prepare?.(scene)) ?? {};
  // The names that a program looks for come before the wrappers of the row, which come before the real ones.
  const path = `${lab.folder}/names:${lab.folder}/bin:${lab.env['PATH'] ?? ''}`;
  const env = { ...own, ...rows, PATH: path };
  const exports = Object.entries(env).map(([name, value]) => `export ${name}=${quoted(value)}; `);
  const file = lab.write('new.rules', row.wanted?.(place) ?? lab.texts.wanted);
  const apply = subject.line(lab, file, row.timeout ?? 2, row.options ?? []);
  const line = exports.join('') + (row.line?.(apply, scene) ?? apply);
  return (await row.terminal?.(line, scene)) ?? lab.terminal(line, row.typist?.(scene));
}
