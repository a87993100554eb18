/**
 * The small files of a transaction. Those that `sh` reads too have one `key=value` a line; values hold no line feed.
 * All of them are ASCII, since files of a transaction are bytes.
 */

/** Writes fields as lines. Undefined values are left out. */
export function writeFields(fields: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${oneLine(String(value))}\n`)
    .join('');
}

/** Reads what `writeFields` or the backstop wrote; unknown lines are ignored. */
export function readFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    const equals = line.indexOf('=');
    if (equals > 0) fields.set(line.slice(0, equals), line.slice(equals + 1));
  }
  return fields;
}

/** A value as one line of ASCII JSON. */
export function writeJson(value: unknown): string {
  const ascii = JSON.stringify(value).replace(/[\u007f-\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `${ascii}\n`;
}

function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[^\x20-\x7e]/g, '?');
}
