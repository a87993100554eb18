/** Folders and files that are ours alone, on a real disk. What another user could do to them is in test/kernel/hardening.test.ts. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../lib/system/failure.ts';
import { makeTrustedFolder, readTrusted, trustedFolder } from '../../lib/system/trusted.ts';

let parent = '';
let folder = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'safeapply-trusted-'));
  folder = join(parent, 'state');
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const modeOf = (path: string): number => statSync(path).mode & 0o7777;
const make = (path: string, mode: number): void => {
  mkdirSync(path);
  chmodSync(path, mode);
};

test('a folder is absent, and after it was made it is ours', () => {
  expect(trustedFolder(folder)).toBe('absent');
  makeTrustedFolder(folder);
  expect(trustedFolder(folder)).toBe('ours');
});

test('a folder is made together with those above it, each for us alone', () => {
  makeTrustedFolder(join(folder, 'a', 'b'));
  expect(['', 'a', 'a/b'].map((name) => modeOf(join(folder, name)))).toEqual([0o700, 0o700, 0o700]);
});

test('what others may read is closed before more is written, and not by a look', () => {
  make(folder, 0o755);
  expect(trustedFolder(folder)).toBe('ours');
  expect(modeOf(folder)).toBe(0o755);
  makeTrustedFolder(folder);
  expect(modeOf(folder)).toBe(0o700);
});

test.each([0o770, 0o707, 0o1777])('a folder of mode %o is refused, and stays as it is', (mode) => {
  make(folder, mode);
  expect(() => trustedFolder(folder)).toThrow(Failure);
  expect(() => {
    makeTrustedFolder(folder);
  }).toThrow(Failure);
  expect(modeOf(folder)).toBe(mode);
});

test.each([0o777, 0o770])('nothing is made in a folder of mode %o', (mode) => {
  chmodSync(parent, mode);
  expect(() => {
    makeTrustedFolder(folder);
  }).toThrow('others may write to');
  chmodSync(parent, 0o700);
  expect(trustedFolder(folder)).toBe('absent');
});

test('in a folder like /tmp it is made: nobody else can take it away there', () => {
  chmodSync(parent, 0o1777);
  makeTrustedFolder(folder);
  expect(trustedFolder(folder)).toBe('ours');
});

test('a link of ours on the way is followed, and one in the place of the folder is not', () => {
  make(join(parent, 'real'), 0o700);
  symlinkSync('real', join(parent, 'way'));
  makeTrustedFolder(join(parent, 'way', 'state'));
  expect(modeOf(join(parent, 'real', 'state'))).toBe(0o700);
  expect(() => trustedFolder(join(parent, 'way'))).toThrow('not a folder but a link');
});

test('what a link leads through is looked at as well', () => {
  make(join(parent, 'loose'), 0o777);
  make(join(parent, 'loose', 'real'), 0o700);
  symlinkSync('loose/real', join(parent, 'way'));
  expect(() => trustedFolder(join(parent, 'way', 'state'))).toThrow('loose, and could put anything');
});

test('links that lead round in a circle are refused', () => {
  symlinkSync('b', join(parent, 'a'));
  symlinkSync('a', join(parent, 'b'));
  expect(() => trustedFolder(join(parent, 'a', 'state'))).toThrow('too many links');
});

test('a file in the place of a folder is refused', () => {
  writeFileSync(folder, '');
  expect(() => trustedFolder(folder)).toThrow('it is not a folder');
  expect(() => trustedFolder(join(folder, 'inner'))).toThrow('state is no folder');
});

describe('a file in it', () => {
  const path = (name: string): string => join(folder, name);
  beforeEach(() => {
    makeTrustedFolder(folder);
    writeFileSync(path('file'), 'caf\xe9\0\xff', { encoding: 'latin1', mode: 0o600 });
  });

  test('is read byte for character, and one that is not there is nothing', () => {
    expect(readTrusted(folder, path('file'))).toBe('caf\xe9\0\xff');
    expect(readTrusted(folder, path('none'))).toBeUndefined();
  });

  test.each([
    [
      'a link',
      (name: string) => {
        symlinkSync('file', path(name));
      },
    ],
    [
      'no regular file',
      (name: string) => {
        mkdirSync(path(name));
      },
    ],
    [
      'no regular file',
      (name: string) => {
        execFileSync('mkfifo', [path(name)]);
      },
    ],
    [
      'others may write to it',
      (name: string) => {
        writeFileSync(path(name), '');
        chmodSync(path(name), 0o622);
      },
    ],
  ])('is refused: %s', (words, put) => {
    put('done');
    expect(() => readTrusted(folder, path('done'))).toThrow(words);
    expect(() => readTrusted(folder, path('done'))).toThrow(`\\"done\\" in it`);
  });
});
