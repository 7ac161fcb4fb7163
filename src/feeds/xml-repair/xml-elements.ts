/** What the elements of feeds hold, by their canonical names. */

const namesIn = (list: string): string[] => list.trim().split(/\s+/);

/** Elements whose content is a text or HTML. */
const TEXT_ELEMENTS = new Set(
  namesIn(`
    title subtitle tagline description summary content info copyright rights body fullitem
    content:encoded xhtml:body xhtml:div dc:title dc:description dcterms:abstract
    media:title media:description media:text itunes:summary itunes:subtitle
    atom:title atom:subtitle atom:summary atom:content atom:rights`),
);

/** Elements that hold text alone. */
const LEAVES = new Set(
  namesIn('title link guid id pubdate category comments description author dc:creator dc:date'),
);
const FIELDS = new Set([
  ...LEAVES,
  ...namesIn('enclosure source content:encoded published updated summary content'),
]);

/** Whether markup inside the element belongs to its text. */
export function holdsMarkup(name: string): boolean {
  return TEXT_ELEMENTS.has(name);
}

/** Whether a field that opens inside `around` shows that the end tag of `around` is missing. */
export function showsMissingEnd(name: string, around: string | undefined): boolean {
  return around !== undefined && FIELDS.has(name) && LEAVES.has(around);
}

export function isItem(name: string): boolean {
  return name === 'item' || name === 'entry';
}
