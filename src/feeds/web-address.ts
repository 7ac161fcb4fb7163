/** Addresses of the web, as strangers write them. */

/** The longest address kept. */
const LONGEST_ADDRESS = 2000;

/** An absolute http(s) address without credentials, or null. A relative one is resolved against `base`. */
export function webAddress(text: string | null | undefined, base: string | null = null): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || trimmed.length > LONGEST_ADDRESS) return null;
  const url = URL.parse(trimmed, base ?? undefined);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** The base that `xml:base` gives inside `outer`. */
export function innerBase(xmlBase: string | null, outer: string | null): string | null {
  return xmlBase === null ? outer : (webAddress(xmlBase, outer) ?? outer);
}
