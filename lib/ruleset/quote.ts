/** Writes words so that iptables-restore reads them back as they were. */
import type { Quoting } from './extensions/extension.ts';

/** A value as iptables-save writes it in that manner (libxtables/xtables.c xtables_save_string, libxt_string.c). */
export function quote(value: string, quoting: Quoting): string {
  switch (quoting) {
    case 'word':
      return quoteWord(value);
    case 'string':
      return /^[\w-]+$/u.test(value) ? value : `"${value.replaceAll(/["\\']/gu, '\\$&')}"`;
    case 'quoted':
      return inQuotes(value);
  }
}

/** A word bare where it can be, else in quotes. A lone `!` is quoted for the reader; the parser can't tell. */
export function quoteWord(value: string): string {
  return value === '' || value === '!' || /[ \t"]/u.test(value) ? inQuotes(value) : value;
}

function inQuotes(value: string): string {
  return `"${value.replaceAll(/["\\]/gu, '\\$&')}"`;
}
