/** Sentences for failures: what was to be done, what the world said, and what to do about it. Pure. */
import type { FailureFacts } from '../system/failure.ts';
import { visible } from './lint-visible.ts';

/** One failure as a sentence, without the program's name in front. */
export function failureText(facts: FailureFacts): string {
  switch (facts.kind) {
    case 'file':
      return `cannot ${facts.action} ${visible(facts.path)}: ${codeText(facts.code)}`;
    case 'command': {
      const ended = facts.exitCode === undefined ? 'did not end by itself' : `ended with status ${facts.exitCode}`;
      const said = facts.stderr.trim();
      return `${facts.command} ${ended}${said === '' ? '' : `: ${visible(said)}`}`;
    }
    case 'tool-missing': {
      const but = facts.passedOver === undefined ? '' : `, but for ${visible(facts.passedOver)}`;
      return `${facts.tool} is not installed${but}; on Debian and Ubuntu: apt-get install ${facts.debianPackage}`;
    }
    case 'environment':
      return `cannot use ${facts.variable} (${visible(facts.value)}): ${visible(facts.detail)}`;
    case 'mistake':
      return `a mistake of this program, before anything was changed: ${visible(facts.message)}`;
    case 'scratch':
      return `cannot make a throw-away network namespace to try the rules in: ${visible(facts.stderr)}`;
    case 'store':
      return `cannot use the folder ${visible(facts.path)}: ${facts.detail === '' ? codeText(facts.code) : visible(facts.detail)}`;
  }
}

/** The system's error codes that a person meets, in words. */
const codes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EFBIG: 'it has more than 256 MiB',
  EINVAL: 'it is no regular file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOSPC: 'the disk is full',
  EROFS: 'it is on a read-only disk',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'a link in its path belongs to somebody else, or leads nowhere',
};

function codeText(code: string): string {
  return codes[code] ?? code;
}
