/** Words that several reports share. Pure. */

/** A line of progress: the program's name, and the text without the white space at its end. */
export function line(text: string): string {
  return `safeapply: ${text.trimEnd()}\n`;
}

/** Seconds as people say them. */
export function seconds(value: number): string {
  return `${Math.ceil(value)} s`;
}
