/** Writes words as iptables-save does. */
import type { Quoting } from './extensions/extension.ts';

/** A value as iptables-save writes it in that manner (libxtables/xtables.c xtables_save_string, libxt_string.c). */
export function quote(value: string, quoting: Quoting): string {
  switch (quoting) {
    case 'word':
      return value;
    case 'string':
      return /^[\w-]+$/u.test(value) ? value : `"${value.replaceAll(/["\\']/gu, '\\$&')}"`;
    case 'quoted':
      return inQuotes(value);
  }
}

/**
 * A word bare where it can be, else in quotes, so that it is read back as it was: for what iptables-save would not print. It
 * writes names of interfaces, sets and such bare, even those with blanks or quotes in them, which it can't read back.
 */
export function quoteWord(value: string): string {
  return value === '' || /[ \t"]/u.test(value) ? inQuotes(value) : value;
}

function inQuotes(value: string): string {
  return `"${value.replaceAll(/["\\]/gu, '\\$&')}"`;
}
