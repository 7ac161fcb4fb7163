import type { EventCandidate } from '../../model/event.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { ArticleReading } from './article-reading.ts';

/** Words that headline and lead of one article share at the least where they tell of one deed. */
const FEWEST_SHARED = 2;

/**
 * Headline and lead that tell of one deed as one candidate: the lead where it can be read alone, else the
 * headline on the lead's day, which is the surer of the two.
 */
export function joinHeadlineAndLead(
  reading: ArticleReading,
  candidates: readonly EventCandidate[],
): EventCandidate[] {
  const headline = candidates.find((one) => reading.positionOf(one) === 'headline');
  if (!headline) return [...candidates];
  const lead = candidates.find((one) => reading.positionOf(one) === 'lead' && tellTheSame(headline, one));
  if (!lead) return [...candidates];
  const joined = joinedOf(headline, lead);
  return candidates.flatMap((one) => (one === lead ? [joined] : one === headline ? [] : [one]));
}

function joinedOf(headline: EventCandidate, lead: EventCandidate): EventCandidate {
  const { date, evidence, confidence, terms } = lead;
  const both = [...new Set([...headline.terms, ...terms])];
  const shown = lead.alone || !headline.alone ? lead : { ...headline, date, evidence, confidence };
  // A cancellation is known again by the few words that name what is off.
  return { ...shown, terms: lead.status === 'called-off' ? headline.terms : both };
}

function tellTheSame(headline: EventCandidate, lead: EventCandidate): boolean {
  if (headline.status !== lead.status || headline.saying !== lead.saying) return false;
  if (!areOfOneDay(headline, lead)) return false;
  return headline.terms.filter((term) => lead.terms.includes(term)).length >= FEWEST_SHARED;
}

/** The headline of the morning after tells the deed of the day before, which the lead names. */
function areOfOneDay(headline: EventCandidate, lead: EventCandidate): boolean {
  if (headline.date === lead.date) return true;
  if (headline.evidence.rule !== 'publication-day' || headline.date === null || lead.date === null)
    return false;
  const [today, told] = [parseEdtf(headline.date), parseEdtf(lead.date)];
  return told?.precision === 'day' && today?.first === told.first + 1;
}
