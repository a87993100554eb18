/** The real store on a real disk: of two writers one wins, and a folder that others can write to is not trusted. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../lib/system/failure.ts';
import { realStore } from '../../lib/system/store.ts';

let parent = '';
let folder = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'safeapply-store-'));
  folder = join(parent, 'state');
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const many = Array.from({ length: 20 }, (_, index) => `${index}`);

test('of twenty that claim one id at once exactly one has it, and its owner file is whole', async () => {
  const claims = await Promise.all(many.map((each) => realStore(folder).claim('id-1', each)));
  expect(claims.filter((claim) => claim === 'claimed')).toHaveLength(1);
  expect(await realStore(folder).read('id-1', 'owner.json')).toBe(many[claims.indexOf('claimed')]);
});

test('of twenty that write one name at once exactly one has written it', async () => {
  const store = realStore(folder);
  await store.claim('id-1', '');
  const written = await Promise.all(many.map((each) => store.writeOnce('id-1', 'decision.1', each)));
  expect(written.filter((result) => result === 'written')).toHaveLength(1);
  expect(await store.read('id-1', 'decision.1')).toBe(many[written.indexOf('written')]);
});

test('no draft is left behind, and none is taken for a file', async () => {
  const store = realStore(folder);
  await store.claim('id-1', '');
  await store.claim('id-1', '');
  await store.writeOnce('id-1', 'armed', '');
  await store.writeOnce('id-1', 'armed', '');
  expect(readdirSync(folder)).toEqual(['id-1']);
  expect(readdirSync(join(folder, 'id-1')).sort()).toEqual(['armed', 'owner.json']);
  expect([...(await store.entries('id-1'))].sort()).toEqual(['armed', 'owner.json']);
});

test('emptied, a transaction has its owner left, and its name is still taken', async () => {
  const store = realStore(folder);
  await store.claim('id-1', 'ann');
  await store.writeOnce('id-1', 'new.v4', '');
  await store.empty('id-1');
  expect([...(await store.entries('id-1'))]).toEqual(['owner.json']);
  expect(await store.claim('id-1', 'bob')).toBe('taken');
  expect(await store.writeOnce('id-1', 'done', '')).toBe('written');
});

test('a later one is seen; where nobody can list them there is none, and that is no failure', async () => {
  const store = realStore(folder);
  expect(await store.hasLater('id-1')).toBe(false);
  await store.claim('id-2', '');
  expect([await store.hasLater('id-1'), await store.hasLater('id-2')]).toEqual([true, false]);
  chmodSync(folder, 0o777);
  expect(await store.hasLater('id-1')).toBe(false);
});

test('every byte comes back as it was', async () => {
  const store = realStore(folder);
  const bytes = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code));
  await store.claim('id-1', '');
  await store.writeOnce('id-1', 'new.v4', bytes);
  expect(await store.read('id-1', 'new.v4')).toBe(bytes);
});

test('what was never there is nothing, not an error', async () => {
  const store = realStore(folder);
  expect(await store.ids()).toEqual([]);
  expect(await store.read('id-1', 'done')).toBeUndefined();
  expect((await store.entries('id-1')).size).toBe(0);
  await store.remove('id-1');
});

test.each([
  [
    'others may write to it',
    () => {
      mkdirSync(folder);
      chmodSync(folder, 0o777);
    },
  ],
  [
    'it is a link',
    () => {
      mkdirSync(join(parent, 'real'), { mode: 0o700 });
      symlinkSync('real', folder);
    },
  ],
])('a folder is refused when %s', async (_, make) => {
  make();
  await expect(realStore(folder).ids()).rejects.toThrow(Failure);
  await expect(realStore(folder).claim('id-1', '')).rejects.toThrow(Failure);
});

test.each(['../etc', 'a/b', '', '.', '.hidden', 'A'])(
  'the name "%s" is refused: names are ours, never a path',
  async (name) => {
    const store = realStore(folder);
    await store.claim('id-1', '');
    expect(() => store.path(name, 'done')).toThrow(Failure);
    expect(() => store.path('id-1', name)).toThrow(Failure);
  },
);
