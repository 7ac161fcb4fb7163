/** Where an element of broken XML ends. */
import { isNameStart } from './xml-tag.ts';

export const CDATA_START = '<![CDATA[';
export const CDATA_END = ']]>';
const EXCLAMATION = 0x21;
const SLASH = 0x2f;

/** The place of the `]]>` of the section that begins at `start`, or of the end of the text. */
export function endOfCdata(source: string, start: number): number {
  const end = source.indexOf(CDATA_END, start);
  return end === -1 ? source.length : end;
}

const ITEM_BOUNDARY = /^<\/?(?:\w{1,20}:)?(?:item|entry|channel)[\s>]/i;

/**
 * Where the element `tagName` whose content begins at `from` ends, and whether tags stand in it. `closed` is false where
 * its item ends first; `end` is then the place at which the search stopped.
 */
export function findContent(source: string, from: number, tagName: string) {
  const endTag = `</${tagName}`;
  let markup = false;
  let depth = 0;
  for (let at = source.indexOf('<', from); at !== -1; at = source.indexOf('<', at + 1)) {
    const next = source.charCodeAt(at + 1);
    if (next === EXCLAMATION) at = endOfDeclaration(source, at);
    else if (next === SLASH || isNameStart(next)) {
      if (source.startsWith(endTag, at) && /^[\s>]/.test(source.charAt(at + endTag.length))) {
        if (depth === 0) return { closed: true, end: at, markup };
        depth--;
      } else if (ITEM_BOUNDARY.test(source.slice(at, at + 32))) return { closed: false, end: at, markup };
      else if (
        next !== SLASH &&
        source.startsWith(tagName, at + 1) &&
        /^[\s>]/.test(source.charAt(at + 1 + tagName.length))
      )
        depth++;
      markup = true;
    }
  }
  return { closed: false, end: source.length, markup };
}

function endOfDeclaration(source: string, at: number): number {
  if (source.startsWith(CDATA_START, at)) return endOfCdata(source, at);
  const end = source.indexOf(source.startsWith('<!--', at) ? '-->' : '>', at + 2);
  return end === -1 ? source.length : end;
}
