/**
 * Goes along a path as the kernel does, and looks at each folder and link on the way: a path is only as good as the hands
 * that its parts are in. Reads only.
 */
import { lstatSync, readlinkSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { isTrusted, objectionTo } from './owners.ts';

/** Where a path leads. */
export type Walk =
  /** `path` has no links in it any more. */
  | { readonly kind: 'found'; readonly path: string; readonly stats: Stats }
  /** `path` is the first part that is not there, in a folder like `folder`; all before it is as it should be. */
  | { readonly kind: 'missing'; readonly path: string; readonly folder: Stats }
  /** Somebody but root and us can choose what is found there; `because` is a sentence. */
  | { readonly kind: 'unsafe'; readonly because: string };

/** What may be wrong with a folder on the way; undefined when nothing is. */
export type FolderJudge = (path: string, stats: Stats) => string | undefined;

/** As many links as Linux follows (path_resolution(7)). */
const mostLinks = 40;

/**
 * Follows an absolute path to its end. Every link must belong to root or us, and `judge` must have nothing to say of any
 * folder on the way; the end itself is for the caller to judge. Throws the system's error where it may not look.
 */
export function walk(path: string, judge: FolderJudge = objectionTo): Walk {
  const names = path.split('/');
  let here = '/';
  let stats = lstatSync(here);
  let links = 0;
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    if (name === '' || name === '.') continue;
    const objection = judge(here, stats);
    if (objection !== undefined) return { kind: 'unsafe', because: objection };
    const next = name === '..' ? dirname(here) : join(here, name);
    const found = lstatSync(next, { throwIfNoEntry: false });
    if (found === undefined) return { kind: 'missing', path: next, folder: stats };
    if (!found.isSymbolicLink()) {
      [here, stats] = [next, found];
      continue;
    }
    if (!isTrusted(found)) return { kind: 'unsafe', because: `${next} is a link of uid ${found.uid}` };
    if ((links += 1) > mostLinks) return { kind: 'unsafe', because: `${path} leads through too many links` };
    const target = readlinkSync(next);
    names.unshift(...target.split('/'));
    if (target.startsWith('/')) [here, stats] = ['/', lstatSync('/')];
  }
  return { kind: 'found', path: here, stats };
}
