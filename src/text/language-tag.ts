/** The language of a BCP 47 tag (RFC 5646) alone, in lower case: `en` of `en-GB`; `und` where it is unknown. */
export function primaryLanguage(tag: string): string {
  return (tag.split('-', 1)[0] ?? '').toLowerCase();
}

export function isEnglish(tag: string): boolean {
  return primaryLanguage(tag) === 'en';
}
