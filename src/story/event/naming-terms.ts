/** Words of calling off itself, and of days: they say nothing about what is called off. */
const OF_STATUS_AND_DAY = new Set(
  `hold cancel call postpon delai suspend scrap plan put shelv halt current
  jan januari feb februari march mar april apr june jun juli jul august aug sept septemb oct octob nov novemb dec
  decemb mondai tuesdai wednesdai thursdai fridai saturdai sundai`.split(/\s+/),
);
/** A day of a month, or a year. */
const NUMBER_OF_DATE = /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)$/;

/** The terms by which a plan, or the words that end it, name what is meant. */
export function namingTerms(terms: readonly string[]): string[] {
  return terms.filter((term) => !OF_STATUS_AND_DAY.has(term) && !NUMBER_OF_DATE.test(term));
}
