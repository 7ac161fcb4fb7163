/** Character and entity references of broken XML. Nothing expands by itself, so no entity can grow. */
import { decodeHTMLStrict } from 'entities';

/** What XML 1.0 allows nowhere. */
export const FORBIDDEN = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu;

/** Entities that a document type declares: name to text. */
export type Entities = ReadonlyMap<string, string>;

const REFERENCE = /&(?:#(\d{1,8}|[xX][0-9a-fA-F]{1,6});|([a-zA-Z][\w.-]{0,31});)?/g;
const XML_NAMES = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/** Text in which every `&` begins a reference that XML knows; other names become the characters they stand for. */
export function repairReferences(text: string, entities: Entities): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (reference, number?: string, name?: string) => {
    if (number !== undefined) return escapeText(characterOf(number));
    if (name === undefined) return '&amp;';
    if (XML_NAMES.has(name)) return reference;
    return escapeText(entities.get(name) ?? decodeHTMLStrict(reference));
  });
}

/** The character of a numeric reference, read as browsers do; none where XML allows none. */
function characterOf(number: string): string {
  const decoded = decodeHTMLStrict(`&#${number};`);
  return /^[\ud800-\udfff]$/.test(decoded) ? '' : decoded.replace(FORBIDDEN, '');
}

export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
}

/** Short plain entities only, and few: one that names another, or a file, is not read. */
const DECLARATION = /<!ENTITY\s+([a-zA-Z][\w.-]{0,31})\s+(?:"([^"&%<]{0,80})"|'([^'&%<]{0,80})')\s*>/g;
const MOST_ENTITIES = 30;
const REACH = 10_000;

/** The entities declared before the root element. */
export function declaredEntities(prolog: string): Entities {
  const found = [...prolog.slice(0, REACH).matchAll(DECLARATION)].slice(0, MOST_ENTITIES);
  return new Map(found.map(([, name = '', double, single]) => [name, double ?? single ?? '']));
}
