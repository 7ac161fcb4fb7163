/** Who presents a report ("Radio Meridian's Inga Moll reports from Lesk"). Such names stand in reports of every matter. */
import type { Span } from '../../model/span.ts';
import { isOutletName } from '../../text/attribution/speaker-words.ts';
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';

const OUTLET = String.raw`(?<outlet>\p{Lu}[\p{L}\p{N}&]*(?: \p{Lu}[\p{L}\p{N}]*){0,3})`;
const REPORTER = String.raw`(?:(?:\p{L}+ ){0,3})?\p{Lu}[\p{L}’'.-]+(?: (?:(?:de|van|von|al|el) )?\p{Lu}[\p{L}’'.-]+){1,3}`;
const REPORTS = String.raw` (?:reports|has (?:more|the (?:latest|story|details)))(?=[.,]|$| (?:from|live|on)\b)`;
const PRESENTED = new RegExp(String.raw`(?<!\p{L})${OUTLET}[’']s ${REPORTER}(?<told>${REPORTS})?`, 'gu');
/** An outlet's name has no fewer letters. */
const FEWEST_LETTERS = 3;

/** The text without presenters of the outlet, and those of any other who are said to report. */
export function withoutPresenters(text: string, outlet: string): string {
  if (!/[’']s \p{L}/u.test(text)) return text;
  return text.replace(PRESENTED, (found, named: string, told: string | undefined) =>
    told !== undefined || beginsOutlet(named, outlet) ? ',' : found,
  );
}

const JOB = /(?:anchor|correspondent|editor|host|journalist|presenter|producer|reporter)/u;
/** "told Radio Meridian's chief editor" before a name. */
const OWNER = inOrder(
  'u',
  /(?<asked>\b(?:told|tells|telling|with|to|by|joins|joined|asked) )?(?<![\p{L}-])/u,
  new RegExp(OUTLET, 'u'),
  /[’']s /u,
  anyOf(inOrder('u', /(?:[\p{L}-]+ ){0,3}/u, JOB, / /u), ''),
  /$/u,
);
/** What those who report do beside a name; nobody else of an outlet is said to. */
const ASKS = inOrder(
  'u',
  /^,? /u,
  oneOf(`
    reports? reported explains? asks? asked speaks spoke talks talked discusses examines interviews? interviewed visits visited looks
    contributed investigates writes wrote hears
  `),
  /(?!\p{L})/u,
);
const REPORTS_AFTER = new RegExp(`^${REPORTS}`, 'u');
const LONGEST_OWNER = 90;

/**
 * The outlet with what it calls the reporter whose name is `span`, where the text says that they report, or speak with somebody:
 * "Radio Meridian's editor" before "Inga Moll reports"; null of anyone else.
 * @param outlet the one that published the text
 */
export function presenterBefore(text: string, { start, end }: Span, outlet: string): Span | null {
  const before = text.slice(Math.max(0, start - LONGEST_OWNER), start);
  if (!/[’']s /.test(before)) return null;
  const { index = 0, groups } = OWNER.exec(before) ?? {};
  if (!groups) return null;
  const after = text.slice(end, end + LONGEST_OWNER);
  const isReporter =
    REPORTS_AFTER.test(after) ||
    ((groups.asked !== undefined || ASKS.test(after)) && endsInOutlet(groups.outlet ?? '', outlet));
  return isReporter ? { start: start - before.length + index, end: start } : null;
}

/** "CNN", "As Radio Meridian", "The Harbour Post": the publisher or a known outlet, be it behind a word that opens the sentence. */
function endsInOutlet(named: string, outlet: string): boolean {
  const words = named.split(' ');
  return words.some((_, at) => {
    const name = words.slice(at).join(' ');
    return isOutletName(name) || beginsOutlet(name, outlet);
  });
}

/** Whether the name is the outlet's, or how that begins: "Meridian" no, "Radio Meridian" of "Radio Meridian International" yes. */
export function beginsOutlet(named: string, outlet: string): boolean {
  const letters = lettersOf(named);
  return letters.length >= FEWEST_LETTERS && lettersOf(outlet).startsWith(letters);
}

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
