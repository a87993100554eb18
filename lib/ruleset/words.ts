/** What is wrong with the words of a rule line before anyone asks what they mean. */
import { byteLength, meant } from './decode.ts';
import type { Diagnostic } from './diagnostic.ts';
import { finding } from './finding.ts';
import type { Token } from './model.ts';

/** Characters that word processors and web pages put where rules have a plain one. */
const typographic: Readonly<Record<string, string>> = {
  '\u00A0': 'a no-break space (U+00A0) where a blank belongs',
  '\u2010': 'a hyphen (U+2010) where "-" belongs',
  '\u2011': 'a no-break hyphen (U+2011) where "-" belongs',
  '\u2012': 'a figure dash (U+2012) where "-" belongs',
  '\u2013': 'an en dash (U+2013) where "-" or "--" belongs',
  '\u2014': 'an em dash (U+2014) where "--" belongs',
  '\u2018': "a typographic quote (U+2018) where '\"' belongs",
  '\u2019': "a typographic quote (U+2019) where '\"' belongs",
  '\u201C': "a typographic quote (U+201C) where '\"' belongs",
  '\u201D': "a typographic quote (U+201D) where '\"' belongs",
};

/** Reports an open quote, words over 1023 bytes, shell variables, and typographic characters outside quotes. */
export function reportWords(
  tokens: readonly Token[],
  unterminated: Token | undefined,
  diagnostics: Diagnostic[],
): void {
  if (unterminated === undefined && tokens.every(isHarmless)) return;
  if (unterminated !== undefined) {
    const message = 'the quote is never closed: iptables-restore takes the rest of the line into this word';
    diagnostics.push(finding('syntax', unterminated, message, "close it with '\"'"));
  }
  const long = tokens.find((token) => token.text.length > 341 && byteLength(token.text) > 1023);
  if (long !== undefined) {
    diagnostics.push(finding('syntax', long, 'the word is longer than 1023 bytes, the most iptables-restore takes'));
  }
  const bare = tokens.filter((token) => !token.raw.includes('"'));
  const variable = bare.find((token) => /\$(?:\w|\{)/u.test(token.text));
  if (variable !== undefined) {
    const message = `"${variable.text}" is not replaced: iptables-restore knows no variables`;
    diagnostics.push(finding('not-rules-save', variable, message, 'write the value itself'));
  }
  reportTypography(bare, diagnostics);
}

/** Nearly all words: short, of ASCII, and without the mark of a variable. */
function isHarmless({ text, raw }: Token): boolean {
  return text.length <= 341 && /^[\0-#%-\x7F]*$/u.test(raw);
}

/** Whether reportWords has nothing to say of a word, given as written and as it is read. */
export function isSoundWord(raw: string, text: string): boolean {
  const found: Diagnostic[] = [];
  reportWords([{ raw, text, line: 1, column: 1, endLine: 1, endColumn: 1 }], undefined, found);
  return found.length === 0;
}

function reportTypography(tokens: readonly Token[], diagnostics: Diagnostic[]): void {
  for (const token of tokens) {
    const text = meant(token.text);
    const what = typographic[/[\u00A0\u2010-\u2014\u2018\u2019\u201C\u201D]/u.exec(text)?.[0] ?? ''];
    if (what === undefined) continue;
    diagnostics.push(finding('not-rules-save', token, `"${text}" holds ${what}`));
    return;
  }
}
