/** The exit statuses of every command: a contract with scripts (see README). */
export const exitStatus = {
  /** Kept; or in force and pending; or nothing to report; or nothing to change. */
  done: 0,
  /** Findings, differences, or refused; nothing was changed. */
  findings: 1,
  /** Bad command line. */
  usage: 2,
  /** Could not do the job; nothing was changed. */
  cannot: 3,
  /** Rolled back, not as asked: the old rules are in force, and this was read back and compared. */
  rolledBack: 4,
  /** State unknown: a person must look. */
  unknown: 5,
} as const;

/** One of the exit statuses. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/**
 * `unknown` under the name of iptables-apply, whose 5 says that the old rules are in force again. It never ended with 10: no
 * script can take it for anything else.
 */
export const unknownAsDropIn = 10;
