import type { EventCandidate } from '../../model/event.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { ArticleReading } from './article-reading.ts';
import { covers } from './date-compatibility.ts';
import { leansOnHeadline } from './leaning-lead.ts';

/** Words that headline and lead of one article share at the least where they tell of one deed. */
const FEWEST_SHARED = 2;

/**
 * Headline and lead that tell of one deed as one candidate: the lead where it can be read without the headline, else the
 * headline on the lead's day, which is the surer of the two. A lead that knows only the week leaves the day to the headline.
 */
export function joinHeadlineAndLead(
  reading: ArticleReading,
  candidates: readonly EventCandidate[],
): EventCandidate[] {
  const headline = candidates.find((one) => reading.isHeadline(one));
  if (!headline) return [...candidates];
  const lead = candidates.find((one) => reading.positionOf(one) === 'lead' && tellTheSame(headline, one));
  if (!lead) return [...candidates];
  const joined = joinedOf(headline, lead);
  return candidates.flatMap((one) => (one === lead ? [joined] : one === headline ? [] : [one]));
}

function joinedOf(headline: EventCandidate, lead: EventCandidate): EventCandidate {
  const { date, evidence, confidence, terms } = lead;
  const both = [...new Set([...headline.terms, ...terms])];
  if (isWithin(headline, lead)) return { ...headline, terms: both };
  const shown =
    !headline.alone || (lead.alone && !leansOnHeadline(lead.text))
      ? lead
      : { ...headline, date, evidence, confidence };
  // A cancellation is known again by the few words that name what is off.
  return { ...shown, terms: lead.status === 'called-off' ? headline.terms : both };
}

function tellTheSame(headline: EventCandidate, lead: EventCandidate): boolean {
  if (headline.status !== lead.status) return false;
  if (!isWithin(headline, lead) && (headline.saying !== lead.saying || !areOfOneDay(headline, lead)))
    return false;
  return headline.terms.filter((term) => lead.terms.includes(term)).length >= FEWEST_SHARED;
}

/** Days of "this week", or of it and the Monday after, on which it is told. */
const WEEK = 7;

/** The lead says "this week", and the headline stands on a day of it. */
function isWithin(headline: EventCandidate, lead: EventCandidate): boolean {
  const [day, week] = [parseEdtf(headline.date ?? ''), parseEdtf(lead.date ?? '')];
  if (!day || !week || day.precision !== 'day' || week.precision === 'day') return false;
  return covers(week, day) && week.last - week.first <= WEEK;
}

/** The headline of the morning after tells the deed of the day before, which the lead names. */
function areOfOneDay(headline: EventCandidate, lead: EventCandidate): boolean {
  if (headline.date === lead.date) return true;
  if (headline.evidence.rule !== 'publication-day' || headline.date === null || lead.date === null)
    return false;
  const [today, told] = [parseEdtf(headline.date), parseEdtf(lead.date)];
  return told?.precision === 'day' && today?.first === told.first + 1;
}
