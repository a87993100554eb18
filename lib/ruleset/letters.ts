/** Letters as the C library compares them: only those of ASCII have capitals, so that no other character equals one of them. */

/** The text with its capitals A to Z made small. */
export function lowerCase(text: string): string {
  return text.replaceAll(/[A-Z]+/gu, (capitals) => capitals.toLowerCase());
}
