/** JSON in which every character is one byte: it is read in half the time, and can be cut without being parsed. */

export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The text of which `asciiJson` made this. Most hold nothing that had to be escaped, and are cut out as they stand. */
export function textOfAscii(json: string): string {
  return json.includes('\\') ? JSON.parse(json) : json.slice(1, -1);
}
