/** Start tags of broken XML. */

export interface Tag {
  readonly name: string;
  /** Names in lower case, values as they stand in the source. */
  readonly attributes: readonly (readonly [string, string])[];
  /** `<name/>`. */
  readonly closed: boolean;
  /** The place after `>`, or where the tag breaks off. */
  readonly end: number;
}

const TAG_NAME = /[^\s>/<"'=]{1,200}/y;
const ATTRIBUTE = /[\s/"'=]*(?:([^\s>/="'<]{1,200})(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s>"'<]*)))?)?/y;
const GREATER = 0x3e;

/** Reads the tag that begins with the `<` at `open`. Quotes may be missing; a tag that never ends breaks off at the next `<`. */
export function readTag(source: string, open: number): Tag {
  TAG_NAME.lastIndex = open + 1;
  const name = TAG_NAME.exec(source)?.[0] ?? 'x';
  let at = open + 1 + name.length;
  const attributes: [string, string][] = [];
  while (source.charCodeAt(at) !== GREATER) {
    ATTRIBUTE.lastIndex = at;
    const [all = '', key, double, single, bare] = ATTRIBUTE.exec(source) ?? [];
    if (all === '') break;
    if (key) attributes.push([key.toLowerCase(), double ?? single ?? bare ?? '']);
    at += all.length;
  }
  const ended = source.charCodeAt(at) === GREATER;
  return { name, attributes, closed: ended && source[at - 1] === '/', end: ended ? at + 1 : at };
}

/** Whether a `<` before this character opens a tag. */
export function isNameStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code >= 0xc0;
}
