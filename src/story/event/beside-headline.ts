/** Leads that leave the news to a headline which has none for their day: they tell its background. */
import { judgeStatus } from '../event-status.ts';
import type { ArticleReading } from './article-reading.ts';
import { eventTerms } from './candidate.ts';
import { publicationDayConfidence } from './publication-day.ts';
import { ONLY_A_QUOTE } from './reading-matter.ts';

/** Words that a lead shares at the least with a headline whose matter it tells. */
const FEWEST_SHARED = 2;

/** "The port has a deal. What comes next?"; a full stop behind "Dept" or "Gov" ends nothing. */
const STATES_AND_GOES_ON = /^[^?]{8,}[\p{Ll}\d](?<!\b\p{Lu}\p{Ll}{0,4})\. \p{Lu}/u;

/**
 * Whether a lead speaks of something else than its headline, and the headline tells no news of the day that the lead
 * could lead on to: "Port is to close. The port's cranes have been the pride of Lesk".
 */
export function leavesNewsToHeadline(reading: ArticleReading, lead: string): boolean {
  const headline = reading.headline();
  if (headline === '' || tellsNewsOfDay(reading, headline)) return false;
  const known = new Set(eventTerms(headline));
  return eventTerms(lead).filter((term) => known.has(term)).length < FEWEST_SHARED;
}

function tellsNewsOfDay(reading: ArticleReading, headline: string): boolean {
  if (STATES_AND_GOES_ON.test(headline)) return true;
  if (reading.isReadingMatter || ONLY_A_QUOTE.test(headline)) return false;
  const { status } = judgeStatus(headline, { headline: true });
  return publicationDayConfidence(headline, 'headline', status) > 0;
}
