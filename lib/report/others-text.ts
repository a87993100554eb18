/** What becomes of the chains and rules of other programs, in words. Pure. */
import type { WithOthers } from '../apply/with-others.ts';
import type { ChainRule } from '../keep/carry-rules.ts';
import type { KeptChain } from '../keep/keep-chains.ts';
import type { OthersLoss } from '../keep/others.ts';
import { visible } from './lint-visible.ts';
import { line } from './words.ts';

/** Names what is kept, and what is lost: these programs do not look whether their rules are still there. */
export function othersText(others: readonly WithOthers[]): string {
  return others
    .flatMap(({ keeping, losses }) => [
      ...(keeping?.unmatched ?? []).map((glob) => line(`warning: --keep-chains ${shown(glob)} matches no live chain`)),
      ...keptLines(keeping?.kept ?? []),
      ...(keeping?.lost ?? []).map(lostLine),
      ...losses.map(lossLine),
    ])
    .join('');
}

function keptLines(kept: readonly KeptChain[]): readonly string[] {
  if (kept.length === 0) return [];
  const names = [...new Set(kept.map(({ table, chain }) => `${table} ${shown(chain)}`))];
  return [line(`kept as they are: ${names.join(', ')}`)];
}

function lostLine({ table, chain, rule }: ChainRule): string {
  return line(`warning: no place for "${shown(rule)}": the new rules have no chain ${shown(chain)} in ${table}`);
}

function lossLine({ program, table, chains, rules, jumps, marked, globs }: OthersLoss): string {
  const parts = [
    chains.length > 0 ? `${count(rules, 'rule')} in ${count(chains.length, 'chain')} (${some(chains)})` : '',
    jumps > 0 ? count(jumps, 'jump to them', 'jumps to them') : '',
    marked > 0 ? count(marked, 'rule that bears its mark', 'rules that bear its mark') : '',
  ].filter((part) => part !== '');
  const hint = globs.length === 0 ? '' : `; to keep them: ${globs.map((glob) => `--keep-chains '${glob}'`).join(' ')}`;
  return line(`warning: ${program} loses in ${table}: ${parts.join(', ')}${hint}`);
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The first few names. */
function some(names: readonly string[]): string {
  const more = names.length - 4;
  return `${names.slice(0, 4).map(shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function shown(text: string): string {
  return visible(text);
}
