/**
 * Plain text from text that strangers wrote: headlines, names of authors, captions.
 * The result is one line without tags, references, control or invisible characters, in NFC, no longer than asked.
 */
import { decodeHTML } from 'entities';
import { foldSpace } from './fold-space.ts';
import { wordSet } from './word-list.ts';

/** The longest values kept, in UTF-16 units. */
export const TEXT_LIMITS = {
  title: 500,
  author: 120,
  category: 100,
  caption: 1000,
  description: 2000,
} as const;

/** Control characters but tab, line feed and carriage return; halves of surrogate pairs; non-characters. */
const CONTROL = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;
/** Characters that show nothing or turn the direction of writing; joiners, and the marks that enclose Arabic numbers, stay. */
const INVISIBLE = /(?!\u200c|\u200d|[\u0600-\u0605\u06dd\u08e2])\p{Cf}/gu;
/** A joiner is needed only between two letters or pictures. */
const LOOSE_JOINER =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;
const NOT_PRINTABLE_ASCII = /[^\t\n\r -~]/;

/** The text without control, bidirectional-override and invisible characters, in NFC. Line feeds stay. */
export function visibleText(text: string): string {
  if (!NOT_PRINTABLE_ASCII.test(text)) return text;
  return text.replace(CONTROL, '').replace(INVISIBLE, '').replace(LOOSE_JOINER, '').normalize('NFC');
}

/**
 * One clean line from text that holds no markup, e.g. an Atom title of type `text`.
 * @param limit most UTF-16 units; a longer text is cut between words and ends in …
 */
export function plainLine(text: string, limit: number): string {
  return shorten(foldSpace(visibleText(text.slice(0, limit * 8))), limit);
}

/** One clean line from HTML or from text that may be HTML: tags out, character references decoded once. */
export function lineFromHtml(html: string, limit: number): string {
  const input = html.slice(0, limit * 20);
  if (!/[<&]/.test(input)) return plainLine(input, limit);
  return plainLine(decodeHTML(withoutTags(input)), limit);
}

/** Elements whose content is no text. */
const SILENT = [
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'svg',
  'math',
  'title',
  'textarea',
  'xmp',
];

/** HTML without tags and comments; a `<` that opens no tag stays. For short texts: time may grow with the square of the length. */
function withoutTags(html: string): string {
  const kept: string[] = [];
  let from = 0;
  while (from < html.length) {
    const open = html.indexOf('<', from);
    if (open === -1) break;
    kept.push(html.slice(from, open));
    const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})/.exec(html.slice(open, open + 45));
    if (tag) from = endOfElementStart(html, open, tag);
    else if (html.startsWith('<!', open) || html.startsWith('<?', open)) from = endOfMarkup(html, open);
    else {
      kept.push('<');
      from = open + 1;
      continue;
    }
    if (!tag || !INLINE.has((tag[2] as string).toLowerCase())) kept.push(' ');
  }
  kept.push(html.slice(from));
  return kept.join('');
}

/** Tags between which no space is meant. */
const INLINE = wordSet(
  'a abbr b big bdi bdo cite code em font i ins kbd mark q s small span strong sub sup tt u var wbr',
);

/** A tag's rest: no quotation mark, or one that is closed, up to `>`. */
const TAG_REST = /(?:[^>"']|"[^"]*"|'[^']*')*>/y;

function endOfElementStart(html: string, open: number, tag: RegExpExecArray): number {
  TAG_REST.lastIndex = open + tag[0].length;
  const rest = TAG_REST.exec(html);
  const end = rest ? TAG_REST.lastIndex - 1 : html.indexOf('>', open);
  if (end === -1) return html.length;
  const name = (tag[2] as string).toLowerCase();
  if (tag[1] === '/' || !SILENT.includes(name) || html[end - 1] === '/') return end + 1;
  const close = html.toLowerCase().indexOf(`</${name}`, end);
  return close === -1 ? html.length : close;
}

function endOfMarkup(html: string, open: number): number {
  const close = html.startsWith('<!--', open) ? '-->' : '>';
  const end = html.indexOf(close, open + 2);
  return end === -1 ? html.length : end + close.length;
}

/** The text cut to `limit` units, between words where there is one near, never inside a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${visibleText(space > limit * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
