/** What lint says of the files that are to be applied. */
import { checks } from '../lint/checks/index.ts';
import { lint, type LintedFile, type LintReport } from '../lint/lint.ts';
import { byteText, bytesOfText } from '../ruleset/bytes.ts';
import { decode } from '../ruleset/decode.ts';
import type { Diagnostic } from '../ruleset/diagnostic.ts';
import { parse } from '../ruleset/parse.ts';
import type { Backend, System, Tools } from '../system/system.ts';
import { readLive } from './live.ts';
import type { Source, Wanted } from './prepare.ts';
import { withOthers } from './with-others.ts';

/** Warnings and errors of all files, in their own lines; a program of the user has none. */
export async function inspect(system: System, { change, backend, keepChains }: Wanted): Promise<LintReport> {
  const files: LintedFile[] = [];
  for (const source of change.kind === 'files' ? change.sources : []) {
    const tools = await toolsFor(system, source, source.backend ?? backend);
    files.push(await lintFile(system, source, tools, backend, keepChains));
  }
  return { checks: checks.length, files };
}

async function lintFile(
  system: System,
  { path, bytes, family }: Source,
  tools: Tools | undefined,
  wish: Backend | 'auto',
  globs: readonly string[],
): Promise<LintedFile> {
  const backend = tools?.backend ?? (wish === 'auto' ? 'nft' : wish);
  const { lines } = parse(decode(bytes).text, { family, backend }).ruleset;
  const file = { path, family, lines: lines.map(({ text }) => text) };
  const kept = tools && globs.length > 0 ? await keptText(system, bytes, tools, globs) : undefined;
  const text = decode(kept ? bytesOfText(kept.text) : bytes).text;
  const { ruleset, diagnostics: syntax } = parse(text, { family, backend });
  const found = lint({ ruleset, family, loading: 'flush', syntax }).filter(({ severity }) => severity !== 'info');
  return { ...file, diagnostics: kept ? found.flatMap((each) => inOwnLines(each, kept.sources)) : found };
}

/** What iptables is on this host, since the backends do not take the same rules; undefined where that is not to be known. */
async function toolsFor(system: System, { family }: Source, wish: Backend | 'auto'): Promise<Tools | undefined> {
  try {
    return await system.firewall.tools(family, wish);
  } catch {
    return undefined;
  }
}

/** The file with what it keeps of the live rules; undefined where these cannot be read, which the rehearsal will say. */
async function keptText(system: System, bytes: Uint8Array, tools: Tools, globs: readonly string[]) {
  try {
    const live = await readLive(system, tools);
    return live.kind === 'whole' ? withOthers(live.ruleset, byteText(bytes), tools, globs).keeping : undefined;
  } catch {
    return undefined;
  }
}

/** A finding in the user's lines; none where it is about a rule of another program. */
function inOwnLines(found: Diagnostic, sources: readonly (number | undefined)[]): readonly Diagnostic[] {
  const [line, endLine] = [sources[found.line - 1], sources[found.endLine - 1]];
  if (line === undefined || endLine === undefined) return [];
  const related = found.related?.flatMap((each) => {
    const own = sources[each.line - 1];
    return own === undefined ? [] : [{ ...each, line: own }];
  });
  return [{ ...found, line, endLine, ...(related && { related }) }];
}
